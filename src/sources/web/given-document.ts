import type { GivenBytes } from '../given-bytes.ts'
import type { Told } from '../told.ts'
import type { Fetched } from './fetched-document.ts'

/**
 * A fetched document as bytes to be opened by what they are. It goes by its address, and what the server says of it is added to what
 * the feed that lists it told.
 */
export function givenDocument(
  { url, bytes, mediaType, charset }: Fetched,
  told: Told = {},
): GivenBytes {
  return { name: url, id: url, bytes, told: { ...told, url, mediaType, charset } }
}
