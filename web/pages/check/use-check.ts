import { useQuery } from '@tanstack/react-query'
import { useMoment } from '../../address/moment.ts'
import { send } from '../../api/ask.ts'
import type { ApiProblem } from '../../api/problem.ts'
import type { Checked } from './check-answers.ts'
import type { KeptText } from './kept-text.ts'

/** What the ledger says of a text, from the moment that the page is looked at. */
export function useCheck({ text, published, isSent }: KeptText) {
  const { asOf, knownAt } = useMoment()
  return useQuery<Checked, ApiProblem>({
    queryKey: ['check', { text, published, asOf, knownAt }],
    queryFn: () =>
      send<Checked>('check', {
        // The name by which reasons speak of it.
        ...{ text, title: 'this text', ...(published !== '' && { published }) },
        ...(asOf !== null && { asOf }),
        ...(knownAt !== null && { knownAt }),
      }),
    enabled: isSent,
    refetchOnWindowFocus: false,
  })
}
