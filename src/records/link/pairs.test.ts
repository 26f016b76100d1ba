import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const pairs = (text: string) =>
  records(text, 'link').map((l) => [l.mode, l.from, l.to] as [string, string, string])

test.for([
  ['Condor Airways will drop its Lima to Quito service.', 'air', 'Lima', 'Quito'],
  ['The Lagos to Kano railway was reopened.', 'rail', 'Lagos', 'Kano'],
  ['Chad and Niger are joined by the Sahel power cable.', 'power', 'TD', 'NE'],
  ["Chad's rail link with Niger was cut in 2015.", 'rail', 'TD', 'NE'],
  ['Ghana reopened its border crossing with Togo.', 'multimodal', 'GH', 'TG'],
  ['Laos is seeking funding for a railway to Hue.', 'rail', 'LA', 'Hue'],
  ['The Sahel pipeline carries Chadian oil to Cameroon.', 'pipeline', 'TD', 'CM'],
  ['Peruvian gas reaches Chile through the Andes pipeline.', 'pipeline', 'PE', 'CL'],
  ['Flights to Quito are operated three times a week from Lima.', 'air', 'Lima', 'Quito'],
  ['A fast catamaran will link Palermo and Tunis.', 'sea', 'Palermo', 'Tunis'],
  ['A rail shuttle for lorries began operating between Lyon and Turin.', 'rail', 'Lyon', 'Turin'],
  ['The high-speed line between Lyon and Turin is popular.', 'rail', 'Lyon', 'Turin'],
  ['The Lagos-Accra cable was laid in 2009.', 'digital', 'Lagos', 'Accra'],
  ['Andean gas line to link Peru, Chile', 'pipeline', 'PE', 'CL'],
  ['Condor is the only carrier flying between Lima and Quito.', 'air', 'Lima', 'Quito'],
  ['Chad stopped exporting electricity to Niger.', 'power', 'TD', 'NE'],
  ['Peru is considering plans to connect its power grid to Chile.', 'power', 'PE', 'CL'],
  ['Chad awarded contracts worth $3 million for a rail link to Niger.', 'rail', 'TD', 'NE'],
  ['Condor began flying from Lima to Quito, and Bogota will follow.', 'air', 'Lima', 'Quito'],
  ['The track from Lyon to Turin was laid in 1930.', 'rail', 'Lyon', 'Turin'],
  ['Jordan began importing gas from Egypt.', 'pipeline', 'EG', 'JO'],
] as const)('ends: %s', ([text, mode, from, to]) => {
  expect(pairs(text)).toEqual([[mode, from, to]])
})
