import { OFFICES } from './made-names.ts'
import type { Telling } from './made-telling.ts'

/**
 * A sentence of the sort that most of an article consists of: it tells of people, places and times, and of nothing that could be
 * recorded. Half of them are of 110 to 170 characters, as in real articles.
 */
export function prose({ world, pair, year, chance }: Telling): string {
  const [a, b] = chance.chance(0.5) ? [pair.a, pair.b] : [pair.b, pair.a]
  const { surname } = world.holder(a, chance.pick(OFFICES), year)
  const place = world.placeIn(a, chance)
  const years = chance.whole(3, 40)
  return chance.pick([
    `Journalists were given no further details, and ${surname} left without taking questions.`,
    `The hall in ${place} was full; many had come from ${b[3]} by the night train.`,
    `It rained in ${a[3]} that week, which did not keep the guests from the old town of ${place}.`,
    `The neighbours have known each other for centuries, as the museum of ${place} shows.`,
    `${surname}, who grew up in ${place} and studied history before he went into politics, is known at home as a man of few words and long evenings.`,
    `Traders in the bazaar of ${place} say that little has changed for them since then, and that those who come from ${b[1]} still pay in cash, as their fathers did.`,
    `For somebody who saw ${place} ${years} years ago, with its one street and its dusty square, the town of today is hard to recognise.`,
    `Observers in ${a[3]} note that nothing of this is new, and that much of what is heard on such occasions was heard before, in almost the same words.`,
    `The winter there is long, and whoever knows the road from ${place} to the border knows why drivers wait for the spring.`,
    `A choir of pupils from ${place} sang in both languages, after which the guests were shown the garden, the library and the view over the river.`,
    `Whether that is so remains a matter of some debate in ${b[3]}, where newspapers have had other things to write about in these weeks.`,
    `Asked about it, a man who sells tea at the station of ${place} shrugged: he had read of it, he said, but had not seen anything of it so far.`,
    `The building, which is older than the state itself and has burned twice, stands on a hill above ${place} and is open to visitors on Sundays.`,
    `In the ${a[2]} press, the tone was friendly, although one column remarked that the photographs were better than the text below them.`,
    `Families on both sides of the border share names, recipes and songs, and in ${place} it is not rare that a wedding is celebrated on either side.`,
    `None of those who were in the room that evening cared to be named, and what they told of it differs in more than one point.`,
  ])
}
