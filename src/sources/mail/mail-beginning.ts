/** Fields that programs write; a person who writes a line such as "Moscow: the talks began" writes none of them twice over. */
const FIELDS = new Set(
  'from to cc date subject sender reply-to return-path received message-id mime-version content-type content-transfer-encoding delivered-to in-reply-to references list-id dkim-signature'.split(
    ' ',
  ),
)
/** What shows that a field is a machine's: an address in angle brackets or alone, an identifier, a version. */
const PROOF =
  /^(?:(?:from|to|sender|return-path|reply-to|delivered-to)\s*:.*\S@\S|message-id\s*:\s*<|mime-version\s*:\s*1\.0|received\s*:\s*(?:from|by)\s)/i
const FIELD = /^([!-9;-~]{1,70})[ \t]*:/
const ENVELOPE = /^From \S+[ \t].*\d{4}/
const LEAST_FIELDS = 2
/** Where the fields go on beyond the beginning that was looked at. */
const LEAST_UNENDED = 3

/**
 * Whether bytes begin as a mail does, or as a folder of mails (mbox): fields at the very beginning, at least two of those that mails
 * have, one of them as only a program writes it, and an empty line behind them.
 *
 * @param beginning the first bytes, 4,096 or more where there are as many
 */
export function isMail(beginning: Uint8Array): boolean {
  const lines = Buffer.from(beginning).toString('latin1').split(/\r?\n/)
  if (ENVELOPE.test(lines[0] ?? '')) lines.shift()
  const end = lines.indexOf('')
  // The last line of a beginning may be cut.
  const fields = end < 0 ? lines.slice(0, -1) : lines.slice(0, end)
  if (!fields.every((line, i) => (i > 0 && /^[ \t]/.test(line)) || FIELD.test(line))) return false
  const known = new Set(fields.map(fieldOf).filter((name) => FIELDS.has(name)))
  return (
    known.size >= (end < 0 ? LEAST_UNENDED : LEAST_FIELDS) &&
    fields.some((line) => PROOF.test(line))
  )
}

function fieldOf(line: string): string {
  return (FIELD.exec(line)?.[1] ?? '').toLowerCase()
}
