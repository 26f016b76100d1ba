import { useQuery } from '@tanstack/react-query'
import atlasAddress from 'world-atlas/countries-50m.json?url'
import { type Atlas, type World, worldOf } from './world.ts'

/** Without outlines the routes between places can still be drawn. */
const NO_WORLD: World = {
  land: { type: 'GeometryCollection', geometries: [] },
  borders: { type: 'GeometryCollection', geometries: [] },
  outlineOf: () => null,
  middleOf: () => null,
}

/**
 * The outlines of states, a file of this server, read once. At 1:50 million, since at 1:110 million Bahrain, Singapore,
 * Malta, Mauritius and forty more are missing, and the Caspian Sea has a dozen corners.
 */
export function useWorld(): World | null {
  const { data, isError } = useQuery({
    queryKey: ['world'],
    queryFn: async () => worldOf((await (await fetch(atlasAddress)).json()) as Atlas),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
  return data ?? (isError ? NO_WORLD : null)
}
