/** Letters of languages by how often they are used, the commonest first, lower case where there are cases. */
const RUSSIAN = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё'
const ARABIC = 'اليمونرتبةعدسفهكقحجشطصخزضذثظغأإآءئى'
const PERSIAN = 'ایرنهدمتسوبلکشزفگخقحعجپآصطئچذضثغظژي'
const LATIN = 'éèáíóúñçäöüàâêôãõåøæßîïùû’“”–—«»€£°'

interface Candidate {
  readonly name: string
  readonly letters: string
}

/** Sets of one byte a character that pages without a declaration were found in, with the letters of a language. */
const CANDIDATES: readonly Candidate[] = [
  { name: 'windows-1251', letters: RUSSIAN },
  { name: 'koi8-r', letters: RUSSIAN },
  { name: 'iso-8859-5', letters: RUSSIAN },
  { name: 'ibm866', letters: RUSSIAN },
  { name: 'windows-1256', letters: ARABIC },
  { name: 'windows-1256', letters: PERSIAN },
  { name: 'windows-1252', letters: LATIN },
]

const SAMPLE = 6000
/** What a character costs that the language has no use for. */
const STRANGE = -3
const CAPITAL_WITHIN = /\p{Ll}\p{Lu}/gu
const LONE_LATIN = /[a-z][\u0080-\uffff]|[\u0080-\uffff][a-z]/giu

/**
 * The set of one byte a character in which bytes are likeliest to have been written: the one whose characters are the
 * common letters of its language. Capitals within words speak against a set, since KOI8-R and windows-1251 have
 * each other's capitals where the other has its small letters.
 */
export function likelyCharset(bytes: Uint8Array): string {
  const sample = sampleOf(bytes)
  const scores = CANDIDATES.map(({ name, letters }) =>
    scoreOf(new TextDecoder(name).decode(sample), letters),
  )
  const best = scores.indexOf(Math.max(...scores))
  return CANDIDATES[best]?.name ?? 'windows-1252'
}

/** The bytes around those beyond ASCII; markup alone tells nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const kept: number[] = []
  for (let i = 0; i < bytes.length && kept.length < SAMPLE; i++) {
    const byte = bytes[i] as number
    const beside = (bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80
    if (byte >= 0x80 || beside) kept.push(byte)
  }
  return Uint8Array.from(kept)
}

function scoreOf(text: string, letters: string): number {
  let score = 0
  for (const letter of text) {
    if (letter.charCodeAt(0) < 0x80) continue
    const small = letter.toLowerCase()
    const rank = letters.indexOf(small)
    if (rank < 0) score += /[«»„“”’–—№\u00a0…\u200c]/u.test(letter) ? 0 : STRANGE
    else score += (letter === small ? 1 : 0.3) * (2 - rank / letters.length)
  }
  score -= 3 * (text.match(CAPITAL_WITHIN)?.length ?? 0)
  // Accents stand among the letters of ASCII; other alphabets keep to themselves.
  const mixed = text.match(LONE_LATIN)?.length ?? 0
  return letters === LATIN ? score + mixed : score - 2 * mixed
}
