import { printable } from '../reading/printable.ts'
import { timeWords } from '../reading/time-words.ts'
import type { Brief, BriefGroup, BriefSection, Note } from './brief.ts'

/** A brief in Markdown (CommonMark with footnotes). Words of documents are escaped. */
export function briefMarkdown(brief: Brief): string {
  const sections = brief.sections.map(sectionMarkdown)
  const notes = brief.notes.map(noteMarkdown).join('\n')
  return `# ${escaped(brief.title)}\n\n${escaped(brief.basis)}\n\n${sections.join('\n')}\n## Notes\n\n${notes}\n`
}

function sectionMarkdown({ heading, groups, otherwise }: BriefSection): string {
  const full = groups.filter(({ items }) => items.length > 0)
  const body = full.length === 0 ? `${escaped(otherwise)}\n` : full.map(groupMarkdown).join('\n')
  return `## ${escaped(heading)}\n\n${body}`
}

function groupMarkdown({ heading, items }: BriefGroup): string {
  const lines = items.map(({ words, details, notes }) => {
    const below = details.map((each) => `  - ${escaped(each.words)}${marks(each.notes)}\n`)
    return `- ${escaped(words)}${marks(notes)}\n${below.join('')}`
  })
  return `${heading === null ? '' : `### ${escaped(heading)}\n\n`}${lines.join('')}`
}

function marks(notes: readonly number[]): string {
  return notes.map((number) => `[^${number}]`).join('')
}

function noteMarkdown({ number, document, evidence, speaker, review }: Note): string {
  const parts = [
    `“${escaped(evidence.quote)}”`,
    speaker === null ? null : `said by ${escaped(speaker)}`,
    [document.title ?? document.id, document.source]
      .filter(Boolean)
      .map((each) => escaped(each ?? ''))
      .join(', '),
    document.published === null ? 'undated' : timeWords(document.published),
    address(document.url),
    review === 'unreviewed' ? 'not reviewed' : review,
  ]
  return `[^${number}]: ${parts.filter((part) => part !== null).join(' · ')}`
}

/** A link where the address is one of the web; never a script. */
function address(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null
  return `<${printable(url).replace(/[<>\s]/g, encodeURIComponent)}>`
}

/** Words that mean nothing to Markdown: on one line, every mark of punctuation that could steer it escaped. */
function escaped(words: string): string {
  return printable(words)
    .replace(/[\\`*_{}[\]<>#|~^]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1')
}
