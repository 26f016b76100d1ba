import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '../../api/ask.ts'
import type { ApiProblem } from '../../api/problem.ts'
import { usePerson } from './person.ts'
import type { AskedDecision, Decided } from './review-answers.ts'

/**
 * Sends decisions, signed by the person. What is on the page is asked anew afterwards, but for what `done`
 * asked for already, whose key it gives; also where one was refused.
 */
export function useDeciding(done: (decided: Decided, asked: AskedDecision) => Promise<string>) {
  const answers = useQueryClient()
  const by = usePerson()
  return useMutation<Decided, ApiProblem, AskedDecision>({
    mutationFn: (asked) => send<Decided>('decisions', { ...asked, by }),
    onSuccess: async (decided, asked) => {
      const fresh = `review/${await done(decided, asked)}`
      void answers.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== fresh })
    },
    onError: ({ code }) => {
      if (code !== 'changed' && code !== 'unknown-key') return
      void answers.invalidateQueries({ predicate: ({ queryKey }) => isOfDecisions(queryKey[0]) })
    },
  })
}

function isOfDecisions(path: unknown): boolean {
  return path === 'log' || String(path).startsWith('review')
}

/** What is taken back. */
export interface AskedUndoing {
  readonly number: number
  readonly why: string
}

/** Takes decisions back, or restores them, by their number. */
export function useUndoing(done: (decided: Decided) => void) {
  const answers = useQueryClient()
  const by = usePerson()
  return useMutation<Decided, ApiProblem, AskedUndoing>({
    mutationFn: ({ number, why }) => send<Decided>(`decisions/${number}/undo`, { by, why }),
    onSuccess: async (decided) => {
      await answers.invalidateQueries()
      done(decided)
    },
    onError: () => void answers.invalidateQueries({ queryKey: ['log'] }),
  })
}
