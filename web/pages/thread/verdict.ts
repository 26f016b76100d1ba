import type { RecordAnswer, Story } from '../../api/answers.ts'
import { countWords } from '../../words/amount.ts'
import { edtfDays } from '../../words/edtf-days.ts'
import { gistWords } from '../../words/gist.ts'
import { dueWords, overdueWords, restatedWords, timesWords, untilWords } from '../../words/story.ts'
import { daysWords, timeWords } from '../../words/time.ts'

type Stage = NonNullable<Story['stage']>
type Moved = Story['time']['slips'][number]
type Reached = NonNullable<Story['reached']>

/** A promise at one of these waits for the next; a year is long. */
const WAITING = new Set(['announced', 'agreed', 'signed', 'underway'])
const LONG = 365

/** What is said of a thread under a name, each with the record that shows it, or null. */
export interface Finding {
  readonly name: string
  readonly lines: readonly { readonly words: string; readonly record: string | null }[]
  readonly isLate?: boolean
}

/** What became of a thread, in plain words: the verdict first, then what the clock says, then who told it. */
export function verdict(story: Story, locale?: string): Finding[] {
  const { stage, time, voices, reached } = story
  return [
    one('Stage', stageSentence(story, locale), stage?.decision ? null : (stage?.record ?? null)),
    ...(time.due ? [dueFinding(story, locale)] : []),
    ...moved('Put off', time.slips, locale),
    ...moved('Brought forward', time.advanced, locale),
    ...(reached ? [one('Reached', reachedSentence(reached, locale), reached.record)] : []),
    one('Told', toldSentence(story, locale), null),
    ...(time.silent ? [one('Silent', silentSentence(time.silent, locale), null)] : []),
    one('Voices', voicesSentence(voices), null),
  ]
}

/** What a thread without stages says, in how many ways, and who told it: figures, stances. */
export function untold(members: readonly RecordAnswer[], locale?: string): Finding[] {
  const says = new Map(
    members.toReversed().map((member) => [saysWords(member, locale), member.record] as const),
  )
  const lines = [...says].map(([words, record]) => ({ words, record })).toReversed()
  const days = members.flatMap(({ document }) => document.published ?? []).toSorted()
  const [first, last] = [days.at(0), days.at(-1)]
  const when =
    first === undefined || last === undefined || first === last
      ? first && ` on ${timeWords(first, locale)}`
      : ` from ${timeWords(first, locale)} to ${timeWords(last, locale)}`
  const times = `${capital(timesWords(members.length))}${when ?? ''}`
  const documents = new Set(members.map(({ document }) => document.document)).size
  const where = documents > 1 ? `, in ${countWords(documents, 'document')}` : ''
  return [
    {
      name: lines.length > 1 ? `Says, in ${lines.length} ways` : 'Says',
      lines: lines.slice(0, 12),
    },
    one('Told', `${times}${where}.`, null),
  ]
}

/** Two figures of one amount say the same, though one tells a change, too. */
function saysWords(member: RecordAnswer, locale?: string): string {
  const isAmount = member.kind === 'figure' && member.value !== null
  return gistWords(isAmount ? { ...member, change: null } : member, locale)
}

function one(name: string, words: string, record: string | null): Finding {
  return { name, lines: [{ words, record }] }
}

function stageSentence(story: Story, locale?: string): string {
  const { stage } = story
  if (stage === null) return 'No document tells where it stands.'
  const { date, said, saidInferred, inferred, decision, afterDecision } = stage
  const name = capital(stage.stage.replaceAll('-', ' '))
  const told = timeWords(said, locale)
  const when = saidInferred
    ? `${name}${date === null ? '' : ` ${timeWords(date, locale)}`}, as a document without a date tells.`
    : decision !== null
      ? `${name} since ${told}, as ${decision.by} decided: ${decision.why}.`
      : date === null || date === said
        ? `${name} on ${told}${noFurther(story, stage)}.`
        : `${name} ${timeWords(date, locale)}, as told on ${told}${noFurther(story, stage)}.`
  return [
    when,
    inferred && 'No words say so: a comparison of numbers does.',
    afterDecision && `Told after ${afterDecision.by} had decided otherwise.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** ", and no further for 9 years", where a promise waits since long. */
function noFurther({ kind, asOf }: Story, { stage, said }: Stage): string {
  const days = (edtfDays(asOf).first ?? 0) - (edtfDays(said).first ?? 0)
  const waits = (kind === 'promise' || kind === 'target') && WAITING.has(stage) && days >= LONG
  return waits ? `, and no further for ${daysWords(days)}` : ''
}

function dueFinding({ time }: Story, locale?: string): Finding {
  const due = dueWords(time, locale) ?? ''
  const overdue = overdueWords(time)
  const words = overdue === null ? `${capital(due)}.` : `${capital(overdue)}: ${due}.`
  const lines = [{ words, record: time.due?.record ?? null }]
  return { name: 'Due', lines, isLate: overdue !== null }
}

function moved(name: string, all: readonly Moved[], locale?: string): Finding[] {
  if (all.length === 0) return []
  const lines = all.map(({ from, to, said, record }) => {
    const [before, after] = [untilWords(from, locale), untilWords(to, locale)]
    return { words: `From ${before} to ${after}, told on ${timeWords(said, locale)}.`, record }
  })
  return [{ name: all.length > 1 ? `${name} ${timesWords(all.length)}` : name, lines }]
}

function toldSentence({ time, voices: { named } }: Story, locale?: string): string {
  const { first, last } = time.restated
  if (first !== null && first === last) return `Once, on ${timeWords(first, locale)}.`
  if (first !== null && last !== null)
    return `${capital(restatedWords(time))}, ${fromTo(first, last, locale)}.`
  // Only promises are told and told again; of others is spoken.
  const count = named.reduce((sum, { statements }) => sum + statements, 0)
  const days = named.flatMap((voice) => [voice.first, voice.last]).toSorted()
  const [from = '', to = ''] = [days.at(0), days.at(-1)]
  return count === 0
    ? 'Nothing yet.'
    : `In ${countWords(count, 'statement')}, ${fromTo(from, to, locale)}.`
}

function fromTo(from: string, to: string, locale?: string): string {
  if (from === to) return `on ${timeWords(from, locale)}`
  return `from ${timeWords(from, locale)} to ${timeWords(to, locale)}`
}

function silentSentence({ since, years }: NonNullable<Story['time']['silent']>, locale?: string) {
  const span = `${timeWords(since, locale)}, for ${countWords(years, 'year')}`
  return `No document of this ledger has spoken of it since ${span}. That it is silent is inferred.`
}

function voicesSentence({ independent, reprints }: Story['voices']): string {
  const spoke =
    independent === 1 ? 'One voice.' : `${countWords(independent, 'voice')}, each for itself.`
  const again = countWords(reprints.length, 'document prints', 'documents print')
  return reprints.length === 0 ? spoke : `${spoke} ${again} the words of an earlier one again.`
}

function reachedSentence({ value, period }: Reached, locale?: string): string {
  const number = new Intl.NumberFormat(locale).format(value)
  const when = period === null ? '' : ` for ${timeWords(period, locale)}`
  return `A reported figure of ${number}${when} reaches the target. That is inferred: two numbers were compared.`
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
