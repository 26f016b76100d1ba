import { Problem, quoted } from '../../core/problem.ts'
import type { PageArticle } from '../../documents/html/read-page.ts'
import { type Guarded, GuardedProcess, type Limits } from '../../sources/guarded-process.ts'
import type { SourceText } from '../../sources/source-text.ts'
import type { Sourced } from '../../sources/source-texts.ts'
import { inOrder } from './in-order.ts'

const EXTENSION = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
const WORK = {
  module: new URL(`../../documents/html/read-page.${EXTENSION}`, import.meta.url).href,
  name: 'readPage',
}

/** What one page may cost. The largest of real pages take a second and 100 MB. */
const LIMITS: Limits = { seconds: 30, megabytes: 512 }

type PageProcess = GuardedProcess<string, PageArticle | null>

/**
 * Documents with their pages read: a page becomes the JSON of its document, or the problem why it cannot. Pages are
 * hostile until they were read, so each is taken apart in a process with limits of time and memory.
 *
 * @param jobs how many pages are read at a time
 */
export async function* withPagesRead(
  sources: Iterable<Sourced> | AsyncIterable<Sourced>,
  jobs: number,
  limits = LIMITS,
): AsyncGenerator<Sourced> {
  const pages = new PageReaders(jobs, limits)
  try {
    yield* inOrder(asyncOf(sources), 4 * jobs, (source) => pages.read(source))
  } finally {
    pages.end()
  }
}

async function* asyncOf<T>(all: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* all
}

/** Processes that read pages; none is started before there is a page. */
class PageReaders {
  private readonly idle: PageProcess[] = []
  private readonly all: PageProcess[] = []
  private readonly queue: ((reader: PageProcess) => void)[] = []
  private readonly jobs: number
  private readonly limits: Limits

  constructor(jobs: number, limits: Limits) {
    this.jobs = jobs
    this.limits = limits
  }

  async read(source: Sourced): Promise<Sourced> {
    if (source instanceof Problem || source.format !== 'page') return source
    const reader = await this.reader()
    const outcome = await reader.run(source.text)
    const next = this.queue.shift()
    if (next) next(reader)
    else this.idle.push(reader)
    return documentOr(source, outcome, this.limits)
  }

  end(): void {
    for (const each of this.all) each.end()
  }

  private reader(): PageProcess | Promise<PageProcess> {
    const idle = this.idle.pop()
    if (idle) return idle
    if (this.all.length >= this.jobs) return new Promise((done) => this.queue.push(done))
    const reader: PageProcess = new GuardedProcess(WORK, this.limits)
    this.all.push(reader)
    return reader
  }
}

function documentOr(
  source: SourceText,
  outcome: Guarded<PageArticle | null>,
  limits: Limits,
): Sourced {
  const { name } = source
  if ('beyond' in outcome) return tooMuch(name, outcome.beyond, limits)
  if ('failed' in outcome)
    return new Problem('unreadable', failure(name, outcome.failed), { value: name })
  if (outcome.answer === null) {
    const message = `No article was found in the page ${quoted(name)}: it has no text of some length that is not a menu or a list of links.`
    return new Problem('empty', message, { value: name })
  }
  return { ...source, format: 'json', text: JSON.stringify(jsonOf(source, outcome.answer)) }
}

/** A page as JSON: the keys of a document, and what else is known of a page. */
function jsonOf({ id, original }: SourceText, page: PageArticle) {
  const { text, title, url, source, published, language, authors } = page
  return {
    id,
    text,
    title,
    url,
    source,
    published: published?.day ?? null,
    language,
    page: { authors, publishedFrom: published?.from ?? null, ...original },
  }
}

function tooMuch(name: string, beyond: keyof Limits, { seconds, megabytes }: Limits): Problem {
  const allowed = beyond === 'seconds' ? `${seconds} seconds` : `${megabytes} MB of memory`
  const message = `The page ${quoted(name)} takes more than ${allowed} to take apart, which no page for readers does; it was left out.`
  return new Problem('too-large', message, { value: name, allowed })
}

function failure(name: string, reason: string): string {
  return `Taking the page ${quoted(name)} apart failed, which is a fault of the program: ${reason}`
}
