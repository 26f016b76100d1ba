/** What clients put before the subject of a mail that they forward. */
const FORWARD = 'fwd|fw|wg|tr|пересл|пересылка|ارسال'
/** What they put before that of an answer. */
const REPLY = 're|aw|sv|rép|отв|ответ|پاسخ'
const MARK = new RegExp(
  `^\\s*(?:(${FORWARD})|(${REPLY}))\\s*(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?\\s*[:：]\\s*`,
  'iu',
)

/** Names of fields as clients write them above the text of a mail that they forward or quote. */
const FIELDS: Readonly<Record<string, 'from' | 'date' | 'subject' | 'to'>> = {
  from: 'from',
  date: 'date',
  sent: 'date',
  subject: 'subject',
  to: 'to',
  cc: 'to',
  от: 'from',
  'от кого': 'from',
  дата: 'date',
  отправлено: 'date',
  тема: 'subject',
  кому: 'to',
  копия: 'to',
  von: 'from',
  gesendet: 'date',
  datum: 'date',
  betreff: 'subject',
  an: 'to',
  de: 'from',
  envoyé: 'date',
  objet: 'subject',
  à: 'to',
  از: 'from',
  تاریخ: 'date',
  موضوع: 'subject',
  به: 'to',
}
const FIELD = /^\s*\*?([\p{L} ]{2,20}?)\s?:\*?\s*(.*)$/u

/** A subject without the marks of clients, and what the first of them says. */
export function subjectOf(written: string): { title: string; mark: 'forward' | 'reply' | null } {
  const first = MARK.exec(written)
  const mark = first ? (first[1] ? 'forward' : 'reply') : null
  let title = written
  for (let match = first; match; match = MARK.exec(title)) title = title.slice(match[0].length)
  return { title: title.trim(), mark }
}

/** A line above a forwarded text: which field it is, and what it says; null for other lines. */
export function forwardedField(line: string): { name: string; value: string } | null {
  const [, word = '', value = ''] = FIELD.exec(line) ?? []
  const name = FIELDS[word.toLowerCase().trim()]
  return name === undefined ? null : { name, value: value.trim() }
}
