import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useReducer, useRef } from 'react'
import { ApiProblem } from '../../api/problem.ts'
import type { Posted } from './posted.ts'

/** Something that is to be added: a file or a text. */
export interface Job {
  readonly name: string
  /** Sends it. Throws ApiProblem. */
  readonly send: () => Promise<Posted>
  /** Why it cannot be sent; null where it can. */
  readonly refused: string | null
}

/** Something that is added, and how far that is. */
export interface Adding extends Job {
  readonly id: number
  readonly state: 'waiting' | 'reading' | 'done' | 'failed'
  readonly posted: Posted | null
  readonly problem: string | null
  /** Whether the same may do better another time: the server was busy, or not there. */
  readonly mayBeTried: boolean
}

type Change =
  | { readonly add: readonly Adding[] }
  | { readonly id: number; readonly now: Partial<Adding> }

function changed(all: readonly Adding[], change: Change): readonly Adding[] {
  if ('add' in change) return [...all, ...change.add]
  return all.map((each) => (each.id === change.id ? { ...each, ...change.now } : each))
}

/** What is being added, in the order in which it was given, and ways to add more and to try again. */
export interface AddingQueue {
  readonly all: readonly Adding[]
  readonly add: (jobs: readonly Job[]) => void
  readonly again: (adding: Adding) => void
}

/** Adds one thing after the other, and has the rest of the app ask anew what it shows. */
export function useAdding(): AddingQueue {
  const answers = useQueryClient()
  const [all, change] = useReducer(changed, [])
  const line = useRef<Promise<void>>(Promise.resolve())
  const ids = useRef(0)
  const enqueue = useCallback(
    (adding: Adding) => {
      line.current = line.current.then(() => sent(adding, change, answers))
    },
    [answers],
  )
  const add = useCallback(
    (jobs: readonly Job[]) => {
      const fresh = jobs.map((job) => ({ ...job, id: ++ids.current, ...beginningOf(job) }))
      change({ add: fresh })
      for (const adding of fresh) if (adding.state === 'waiting') enqueue(adding)
    },
    [enqueue],
  )
  const again = useCallback(
    (adding: Adding) => {
      change({ id: adding.id, now: { state: 'waiting', problem: null } })
      enqueue(adding)
    },
    [enqueue],
  )
  return { all, add, again }
}

function beginningOf({
  refused,
}: Job): Pick<Adding, 'state' | 'posted' | 'problem' | 'mayBeTried'> {
  return {
    state: refused === null ? 'waiting' : 'failed',
    posted: null,
    problem: refused,
    mayBeTried: false,
  }
}

async function sent({ id, send }: Adding, change: (change: Change) => void, answers: QueryClient) {
  change({ id, now: { state: 'reading' } })
  try {
    const posted = await send()
    change({ id, now: { state: 'done', posted } })
    await answers.invalidateQueries()
  } catch (error) {
    change({ id, now: { state: 'failed', ...failureOf(error) } })
  }
}

function failureOf(error: unknown): Pick<Adding, 'problem' | 'mayBeTried'> {
  if (error instanceof ApiProblem)
    return { problem: error.message, mayBeTried: error.status === 0 || error.status >= 500 }
  const problem = 'The file cannot be read any more; it may have been changed or taken away.'
  return { problem, mayBeTried: false }
}
