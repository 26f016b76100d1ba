import { Problem, quoted } from '../../core/problem.ts'
import type { AskedDecision } from '../../ledger/review/planned-decision.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { oneOf } from './ledger-options.ts'

const ACTIONS = ['accept', 'reject', 'correct', 'merge', 'split', 'stage'] as const

/** The decision that arguments and options ask for. Throws Problem `misuse`. */
export function askedDecision(args: readonly string[], options: LedgerOptions): AskedDecision {
  const [word = '', key = '', ...more] = args
  const action = oneOf('The action', word, ACTIONS)
  const { from, on } = options as { from?: string; on?: string }
  if (from !== undefined && action !== 'split') throw needless('--from', action, 'split')
  if (on !== undefined && action !== 'stage') throw needless('--on', action, 'stage')
  switch (action) {
    case 'accept':
    case 'reject':
      return mustEnd(more, { action, key })
    case 'split':
      return mustEnd(more, { action, key, from: from ?? null })
    case 'correct':
      if (more.length === 0) throw missing(action, 'fields as <field>=<value>')
      return { action, key, fields: more }
    case 'merge':
      if (more.length === 0) throw missing(action, 'at least two keys')
      return { action, keys: [key, ...more] }
    case 'stage': {
      const [stage, ...rest] = more
      if (stage === undefined) throw missing(action, 'a key and a stage, such as delivered')
      return mustEnd(rest, { action, key, stage, on: on ?? null })
    }
  }
}

function mustEnd(rest: readonly string[], asked: AskedDecision): AskedDecision {
  const [value] = rest
  if (value === undefined) return asked
  const message = `${quoted(value)} is too much: "decide ${asked.action}" is about one record at a time.`
  throw new Problem('misuse', message, { value })
}

function missing(action: string, allowed: string): Problem {
  const message = `"decide ${action}" says too little; it must give ${allowed}.`
  return new Problem('misuse', message, { value: action, allowed })
}

function needless(option: string, action: string, only: string): Problem {
  const allowed = `"decide ${only}" alone`
  const message = `${option} is given with "decide ${action}"; it belongs to ${allowed}.`
  return new Problem('misuse', message, { value: option, allowed })
}
