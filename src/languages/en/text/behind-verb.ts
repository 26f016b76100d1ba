import { reports } from './reports.ts'
import { formAhead, type TagContext, tokenAhead } from './tag-context.ts'
import { beforeNumbers } from './word-classes.ts'
import { CAN, type WordForm } from './word-form.ts'

/** What can follow a verb at once, as its object or complement, and seldom follows a noun. */
export function objectAhead(context: TagContext, adverbs = true): boolean {
  const [token, form] = [tokenAhead(context), formAhead(context)]
  if (!token || !form) return false
  if (token.shape === 'number') return true
  if (token.shape === 'mark') return /^[$€£¥₽₸"“«]$/.test(token.text)
  const { closed, can } = form
  if (closed === 'SCONJ') return tellsClause(context, form)
  if (form.lower === 'such') return tokenAhead(context, 2)?.lower !== 'as'
  if (closed === 'DET' || closed === 'NUM') return true
  if (beforeNumbers.has(form.lower) && tokenAhead(context, 2)?.shape === 'number') return true
  // "Imports most of its coal".
  if (form.lower === 'most' || form.lower === 'much') return tokenAhead(context, 2)?.lower === 'of'
  if (closed === 'PRON') return form.lower !== 'who' && form.lower !== 'which'
  if (token.capital && context.capitals === 'names' && !closed) return true
  return adverbs && form.lower.endsWith('ly') && (closed === 'ADV' || (can & CAN.adverb) !== 0)
}

/** "Shows that", "asks whether", but "gas prices that have trebled", "trade routes because of". */
function tellsClause({ forms, at }: TagContext, { lower }: WordForm): boolean {
  const { base, can } = forms[at] as WordForm
  if (!CLAUSES.has(lower)) return false
  return reports.has(base.lemma) || TELLING.has(base.lemma) || (can & CAN.noun) === 0
}

const CLAUSES = new Set(['that', 'whether', 'how', 'what', 'where', 'why', 'if'])
const TELLING = new Set(
  'show mean find see ask know demand note request order fear warn urge claim wish decide mind'.split(
    ' ',
  ),
)

/** An adjective stands right behind. */
export function describedAhead(context: TagContext): boolean {
  const form = formAhead(context)
  if (!form || !openAhead(context)) return false
  return (form.can & CAN.adjective) !== 0 && (form.can & CAN.noun) === 0
}

/** "To be", "to have", "to build" behind the next word. */
export function baseBehindTo(context: TagContext): boolean {
  const form = formAhead(context, 2)
  if (!form) return false
  return (
    form.lower === 'be' ||
    form.lower === 'have' ||
    ((form.can & CAN.base) !== 0 && (form.can & CAN.nounFirst) === 0)
  )
}

/** "Step up", "carry out". */
export const PARTICLES = new Set(['out', 'up', 'down', 'off', 'away', 'back', 'aside'])

/** A word of an open class stands right behind. */
export function openAhead(context: TagContext): boolean {
  return formAhead(context)?.closed === null && tokenAhead(context)?.shape === 'word'
}

/** A word that can be a plural stands right behind. */
export function pluralAhead(context: TagContext): boolean {
  return openAhead(context) && ((formAhead(context)?.can ?? 0) & CAN.plural) !== 0
}
