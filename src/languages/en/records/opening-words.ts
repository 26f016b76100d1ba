import type { OpeningWords } from '../../opening-words.ts'
import { wordSet as set } from '../written-lists.ts'

/** English for facilities that open. */
export const openingWords: OpeningWords = {
  facilities: set(`
    embassy consulate mission office branch center centre plant factory refinery station terminal port airport hub complex facility hospital school university
    yard faculty institute campus unit warehouse market museum pavilion house line-plant reactor unit dam mine smelter mill laboratory lab park zone checkpoint post
    headquarters representation showroom chancery dairy hotel mall cinema kindergarten store shop clinic bank consulate-general powerhouse substation wharf berth jetty depot silo bridge tunnel stadium mosque church temple monument crossing shipyard brewery greenhouse farm library theatre theater
    club gallery academy college restaurant studio observatory planetarium outlet
  `),
  operations: set('operation operations service production'),
  works: set('work activity activities'),
  operating: set('operate function work'),
  stages: set(
    'phase stage section part unit block wing half line terminal reactor turbine extension expansion',
  ),
  inaugurating: set('inaugurate'),
  ofBoth: set('crossing checkpoint bridge'),
  openingItself: set('open reopen unveil'),
  puts: set('put bring introduce place'),
  openings: set('opening reopening commissioning'),
  foundings: set('establishment formation creation founding foundation'),
  seeing: set('see witness bring'),
  ribbons: set('ribbon ribbons tape'),
  doors: set('door doors gates'),
  ribbonsOf: set('on at for of'),
}
