import type { EventTurns } from '../../event-turns.ts'
import { wordSet as set } from '../written-lists.ts'

/** English turns of phrase for meetings and visits. */
export const turns: EventTurns = {
  bodyPairs: new Map([
    ['force', set('task')],
    ['party', set('working')],
  ]),
  together: [
    ['face', 'to', 'face'],
    ['face', '-', 'to', '-', 'face'],
    ['face-to-face'],
    ['one', 'on', 'one'],
    ['one', '-', 'on', '-', 'one'],
    ['one-on-one'],
    ['head', 'to', 'head'],
    ['in', 'person'],
    ['together'],
  ],
  mutual: set('talk negotiate converse'),
  tables: set('reception banquet dinner luncheon lunch breakfast brunch supper meal tea coffee'),
  eating: set('have share take eat enjoy'),
  paying: set('pay'),
  calledOn: set('on upon'),
  naming: set('call term label dub'),
  ranked: set('general'),
  whole: set('all'),
  meantime: set('as while when'),
  needs: set(
    'need necessity importance significance urgency desirability usefulness benefit possibility prospect idea proposal readiness willingness interest',
  ),
}
