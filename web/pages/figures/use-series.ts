import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMoment } from '../../address/moment.ts'
import type { Part, Series } from '../../api/answers.ts'
import { type Asked, ask } from '../../api/ask.ts'
import type { ApiProblem } from '../../api/problem.ts'
import { useAnswer } from '../../api/use-answer.ts'

/** A part of the series; `complete` is false where there are more figures than are put into series. */
export interface SeriesPart extends Part<Series> {
  readonly complete: boolean
}

/** The series that are there by now, of all that were asked for. */
export interface SeriesListed {
  readonly items: readonly Series[]
  readonly complete: boolean
}

const MOST = 200

/** The series of a ledger, in parts. */
export function useSeriesList(asked: Asked) {
  const moment = useMoment()
  const question = { ...asked, ...moment }
  return useInfiniteQuery<SeriesPart, ApiProblem, SeriesListed, readonly unknown[], string | null>({
    queryKey: ['figures', 'parts', question],
    queryFn: ({ signal, pageParam }) =>
      ask<SeriesPart>('figures', { ...question, cursor: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => ({
      items: pages.flatMap(({ items }) => items),
      complete: pages.every(({ complete }) => complete),
    }),
    placeholderData: keepPreviousData,
  })
}

/** A series, and those of the same thing that are aimed at, foreseen or reported. */
export interface Kin {
  readonly chosen: Series
  readonly kin: readonly Series[]
}

/**
 * The series of a key with its kin: asked for by its indicator and parties, with which its key begins. `data` is null where
 * there is no such series.
 */
export function useSeriesOf(key: string, asked: Asked) {
  const [indicator = '', parties = ''] = key.split('|')
  const question = { ...asked, indicator, party: parties.split('>'), limit: MOST }
  const answer = useAnswer<SeriesPart>('figures', question, { enabled: key !== '' })
  return { ...answer, data: answer.data && kinOf(key, answer.data.items) }
}

/** A series among others, with those that measure the same but are told as something else. */
export function kinOf(key: string, all: readonly Series[]): Kin | null {
  const chosen = all.find(({ series }) => series === key)
  if (chosen === undefined) return null
  return { chosen, kin: all.filter((each) => each !== chosen && isKin(each, chosen)) }
}

function isKin(a: Series, b: Series): boolean {
  return (
    a.indicator === b.indicator &&
    a.subject === b.subject &&
    a.coverage === b.coverage &&
    a.unit === b.unit &&
    a.parties.join('>') === b.parties.join('>')
  )
}
