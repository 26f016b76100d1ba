import { formAhead, type TagContext } from './tag-context.ts'

/** True where what stands behind a word tells that it ends a group of nouns, and is no verb. */
export const endsGroup = (context: TagContext): boolean =>
  isDeniedNext(context) || isRateNext(context)

/** "Passenger trains | no longer run": the verb is still to come. */
function isDeniedNext(context: TagContext): boolean {
  return formAhead(context)?.lower === 'no' && formAhead(context, 2)?.lower === 'longer'
}

/** "Two services | a week": how often, and no object. */
function isRateNext(context: TagContext): boolean {
  const article = formAhead(context)?.lower
  return (article === 'a' || article === 'per') && UNITS.has(formAhead(context, 2)?.lower ?? '')
}

const UNITS = new Set(['day', 'week', 'month', 'year', 'night', 'hour'])
