import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '../../api/ask.ts'
import type { ApiProblem } from '../../api/problem.ts'
import { usePerson } from './person.ts'
import type { AskedDecision, Decided } from './review-answers.ts'
import { toDecideQuestion } from './use-to-decide.ts'

/** Sends decisions, signed by the person; what is on the page is asked anew afterwards, also where one was refused. */
export function useDeciding(done: (decided: Decided, asked: AskedDecision) => Promise<void>) {
  const answers = useQueryClient()
  const by = usePerson()
  return useMutation<Decided, ApiProblem, AskedDecision>({
    mutationFn: (asked) => send<Decided>('decisions', { ...asked, by }),
    onSuccess: (decided, asked) => {
      void answers.invalidateQueries()
      return done(decided, asked)
    },
    onError: ({ code }, { key, keys }) => {
      if (code !== 'changed' && code !== 'unknown-key') return
      for (const each of keys ?? [key ?? '']) void answers.invalidateQueries(toDecideQuestion(each))
    },
  })
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
