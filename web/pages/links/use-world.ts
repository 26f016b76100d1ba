import { useQuery } from '@tanstack/react-query'
import atlasAddress from 'world-atlas/countries-50m.json?url'
import { type Atlas, type World, worldOf } from './world.ts'

/**
 * The outlines of states, a file of this server, read once. At 1:50 million, since at 1:110 million Bahrain, Singapore,
 * Malta, Mauritius and forty more are missing, and the Caspian Sea has a dozen corners.
 */
export function useWorld(): World | null {
  const { data } = useQuery({
    queryKey: ['world'],
    queryFn: async () => worldOf((await (await fetch(atlasAddress)).json()) as Atlas),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
  return data ?? null
}
