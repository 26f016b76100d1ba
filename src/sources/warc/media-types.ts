/** Types that hold nothing to read: pictures, sound, styles, programs, data. */
const OTHER_TYPES =
  /^(?:image|audio|video|font|model)\/|^text\/(?:css|javascript|ecmascript|vtt|calendar|dns)$|^application\/(?:(?:x-)?(?:javascript|ecmascript|shockwave-flash|font-.*|gzip|tar|rar-compressed|7z-compressed|protobuf|bittorrent)|wasm|json|manifest\+json|vnd\.ms-fontobject|vnd\.apple\.mpegurl|ocsp-response|pkix-.*)$/

/** How such files begin, whatever the server calls them. */
const OTHER_BEGINNINGS = [
  ...['\x89PNG', 'GIF8', '\xff\xd8\xff', 'RIFF', '\0\0\x01\0'],
  ...['wOFF', 'wOF2', 'OTTO', '\0asm', 'ID3', 'OggS', '\x1a\x45\xdf\xa3'],
]
/** Films have it behind the length of their first box. */
const FILM = 'ftyp'

/** Formats that hold their words packed, and mail, which may: nothing can be looked for in them as they lie. */
const ZIP = 'PK\x03\x04'
/** Within the first thousand bytes. */
const PDF = '%PDF-'
const MAIL = 'message/rfc822'

/** Whether content may be a document: a page, a paper, a feed, a mail, a text. */
export function mayBeDocument(mediaType: string | null, bytes: Buffer): boolean {
  if (mediaType !== null && OTHER_TYPES.test(mediaType)) return false
  const beginning = bytes.toString('latin1', 0, 8)
  return !beginning.startsWith(FILM, 4) && !OTHER_BEGINNINGS.some((b) => beginning.startsWith(b))
}

/** Whether the words of content cannot be seen in its bytes. */
export function isPacked(mediaType: string | null, bytes: Buffer): boolean {
  const beginning = bytes.toString('latin1', 0, 1024)
  return mediaType === MAIL || beginning.startsWith(ZIP) || beginning.includes(PDF)
}
