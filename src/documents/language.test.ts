import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.for([
  ['The ministers of the two countries met on Friday.', 'en'],
  ['Iran exported 3 tons.', 'en'],
  ['Peru will build a road and repair a bridge.', 'en'],
  ['Peru builds a bridge.', 'en'],
  ['Министры двух стран встретились в пятницу, и они говорили о торговле.', 'ru'],
  ['Екі елдің министрлері жұма күні кездесіп, сауда туралы сөйлесті.', 'kk'],
  [
    'Eki eldiń mınıstrleri juma kúni kezdesip, saýda týraly sóılesti jáne kelisimge qol qoıdy.',
    'kk',
  ],
  ['وزیران دو کشور روز جمعه با هم دیدار کردند و درباره تجارت گفتگو کردند.', 'fa'],
  ['التقى وزيرا البلدين يوم الجمعة في العاصمة وتحدثا عن التجارة بين البلدين.', 'ar'],
  ['Die Minister der beiden Länder trafen sich am Freitag und sprachen über den Handel.', 'de'],
  ['Der Minister war in Oslo.', 'de'],
  ['Les ministres des deux pays se sont rencontrés vendredi et ont parlé du commerce.', 'fr'],
  ['Los ministros de los dos países se reunieron el viernes y hablaron del comercio.', 'es'],
  ['İki ülkenin bakanları cuma günü bir araya geldi ve ticaret için bir anlaşma imzaladı.', 'tr'],
  ['两国部长星期五举行了会谈。', 'zh'],
] as const)('%s', ([text, tag]) => {
  expect(languageOf(text)).toBe(tag)
})

test.for(['', '37 %', '12 345'])('%j is in no language', (text) => {
  expect(languageOf(text)).toBe(null)
})
