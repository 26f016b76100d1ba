import { isItem } from './item.ts'
import { lemmaAt, nounHolding, type Scene } from './scene.ts'
import { type Topic, topicOf } from './topic.ts'

/** Where the subject begins that acts on the topic; a subject that is measured itself acts on none. */
export function agentOf(scene: Scene, topic: Topic): number | undefined {
  const own = subjectOfInfinitive(scene, topic) ?? subjectBesides(scene, topic)
  if (own !== undefined) return own
  const subject = scene.subject[0]
  const elsewhere = subject && subject.from < scene.from && topic.from >= scene.from
  if (!subject || elsewhere || isItem(scene, topic)) return undefined
  const acts = isGiver(scene) || isCovering(scene)
  const measured = acts ? null : topicOf(scene, subject)
  return measured && !measured.anaphor && measured.from !== topic.from ? undefined : subject.from
}

/** "The Peruvian fund put up $3 million": what gives money is no money. */
const isGiver = ({ frames, verb }: Scene): boolean =>
  verb !== null &&
  !verb.passive &&
  (frames.giving.has(verb.lemma) || frames.putting.has(verb.lemma))

/** "Peru's gas reserves meet 30 percent of Chile's demand": whose they are. */
const isCovering = ({ frames, verb }: Scene): boolean =>
  verb !== null && !verb.passive && frames.covering.has(verb.lemma)

/** "With Peru exporting 3 tons": who does what the participle says. */
function subjectBesides({ reading, frames, sentence }: Scene, { verb }: Topic): number | undefined {
  if (!verb || verb.type === 'finite' || verb.passive) return undefined
  const group = sentence.nouns.find((g) => g.to === verb.from)
  const beside = group && frames.ties.get(lemmaAt(reading, group.from - 1)) === 'partner'
  return beside && reading.mentions.at(group.from, group.to).length > 0 ? group.from : undefined
}

/** "The deal calls for Peru to supply", "allows Peru to sell": who is to do what the infinitive says. */
function subjectOfInfinitive(scene: Scene, { verb }: Topic): number | undefined {
  const { reading, frames } = scene
  if (!verb || verb.from === scene.verb?.from || !frames.onto.has(lemmaAt(reading, verb.from)))
    return undefined
  const group = nounHolding(scene, verb.from - 1)
  if (group?.to !== verb.from) return undefined
  const led = reading.words[group.from - 1]
  const meant = led?.tag === 'VERB' || frames.purpose.has(led?.lemma.toLowerCase() ?? '')
  return meant && reading.mentions.at(group.from, group.to).length > 0 ? group.from : undefined
}
