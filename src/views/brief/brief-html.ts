import { escaped } from '../reading/escaped.ts'
import { timeWords } from '../reading/time-words.ts'
import type { Brief, BriefGroup, BriefSection, Note } from './brief.ts'

const STYLE = `body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #999}
h3{font-size:1rem;margin-bottom:.25rem}li{margin:.25rem 0}sup a{text-decoration:none;padding:0 .1em}
.basis,.notes{font-size:.9rem;color:#444}blockquote{display:inline;margin:0;font-style:italic}
@media print{body{margin:0;max-width:none;font-size:11pt}a{color:inherit}}
@media (prefers-color-scheme:dark){body{color:#e6e6e6;background:#161616}.basis,.notes{color:#bbb}a{color:#9cf}}`

/** A brief as one HTML page that loads nothing. Words of documents are text, never markup. */
export function briefHtml(brief: Brief): string {
  const { title, basis, sections, notes } = brief
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>
<p class="basis">${escaped(basis)}</p>
${sections.map(sectionHtml).join('\n')}
<section class="notes"><h2>Notes</h2><ol>
${notes.map(noteHtml).join('\n')}
</ol></section></body></html>
`
}

function sectionHtml({ heading, groups, otherwise }: BriefSection): string {
  const full = groups.filter(({ items }) => items.length > 0)
  const body = full.length === 0 ? `<p>${escaped(otherwise)}</p>` : full.map(groupHtml).join('\n')
  return `<section><h2>${escaped(heading)}</h2>\n${body}</section>`
}

function groupHtml({ heading, items }: BriefGroup): string {
  const lines = items.map(({ words, details, notes }) => {
    const below = details.map((each) => `<li>${escaped(each.words)}${marks(each.notes)}</li>`)
    const list = below.length === 0 ? '' : `<ul>${below.join('')}</ul>`
    return `<li>${escaped(words)}${marks(notes)}${list}</li>`
  })
  return `${heading === null ? '' : `<h3>${escaped(heading)}</h3>`}<ul>\n${lines.join('\n')}\n</ul>`
}

function marks(notes: readonly number[]): string {
  if (notes.length === 0) return ''
  return `<sup>${notes.map((number) => `<a href="#note-${number}">${number}</a>`).join(' ')}</sup>`
}

function noteHtml({ number, document, evidence, speaker, review }: Note): string {
  const parts = [
    `<blockquote>“${escaped(evidence.quote)}”</blockquote>`,
    speaker === null ? null : `said by ${escaped(speaker)}`,
    sourceHtml(document),
    document.published === null ? 'undated' : timeWords(document.published),
    review === 'unreviewed' ? 'not reviewed' : review,
  ]
  return `<li id="note-${number}">${parts.filter((part) => part !== null).join(' · ')}</li>`
}

/** A link where the address is one of the web; never a script. */
function sourceHtml({ title, id, url, source }: Note['document']): string {
  const name = [title ?? id, source].filter(Boolean).join(', ')
  if (url === null || !/^https?:\/\//i.test(url)) return escaped(name)
  return `<a href="${escaped(url)}" rel="noreferrer">${escaped(name)}</a>`
}
