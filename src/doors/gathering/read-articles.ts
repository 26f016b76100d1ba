import { moduleAddress } from '../../core/module-address.ts'
import { Problem, quoted } from '../../core/problem.ts'
import type { Article, ArticleTask, NoArticle } from '../../documents/article-work.ts'
import { type Guarded, GuardedProcess, type Limits } from '../../sources/guarded-process.ts'
import type { PageSource, PaperSource, SourceText } from '../../sources/source-text.ts'
import { inOrder } from './in-order.ts'
import type { Beside } from './milestone.ts'
import type { ReadyArticle, ReadySource } from './ready-source.ts'

const WORK = {
  module: moduleAddress('../../documents/article-work', import.meta.url),
  name: 'readArticle' satisfies keyof typeof import('../../documents/article-work.ts'),
}

/** What one page or paper may cost. The largest of real pages take a second and 100 MB, a paper of 2,000 pages 16 seconds. */
const LIMITS: Limits = { seconds: 60, megabytes: 512 }

type ArticleProcess = GuardedProcess<ArticleTask, Article | NoArticle>
type Unread = PageSource | PaperSource

/**
 * Documents with their pages and papers read: each becomes the document that its article is, or the problem why it
 * cannot; whatever else stands among them stays. They are hostile until they were read, so each is taken apart in a process with limits of time and memory.
 *
 * @param jobs how many are read at a time
 */
export async function* withArticlesRead(
  sources: AsyncIterable<SourceText | Beside>,
  jobs: number,
  limits = LIMITS,
): AsyncGenerator<ReadySource | Beside> {
  const readers = new ArticleReaders(jobs, limits)
  try {
    yield* inOrder<SourceText | Beside, ReadySource | Beside>(sources, 4 * jobs, (source) =>
      isUnread(source) ? readers.read(source) : source,
    )
  } finally {
    readers.end()
  }
}

/** Processes that read articles; none is started before there is one to read. */
class ArticleReaders {
  private readonly idle: ArticleProcess[] = []
  private readonly all: ArticleProcess[] = []
  private readonly queue: ((reader: ArticleProcess) => void)[] = []
  private readonly jobs: number
  private readonly limits: Limits

  constructor(jobs: number, limits: Limits) {
    this.jobs = jobs
    this.limits = limits
  }

  async read(source: Unread): Promise<ReadyArticle | Problem> {
    const reader = await this.reader()
    const outcome = await reader.run(taskOf(source))
    const next = this.queue.shift()
    if (next) next(reader)
    else this.idle.push(reader)
    return articleOr(source, outcome, this.limits)
  }

  end(): void {
    for (const each of this.all) each.end()
  }

  private reader(): ArticleProcess | Promise<ArticleProcess> {
    const idle = this.idle.pop()
    if (idle) return idle
    if (this.all.length >= this.jobs) return new Promise((done) => this.queue.push(done))
    const reader: ArticleProcess = new GuardedProcess(WORK, this.limits)
    this.all.push(reader)
    return reader
  }
}

function isUnread(source: SourceText | Beside): source is Unread {
  return 'format' in source && source.format !== 'plain' && source.format !== 'json'
}

function taskOf(source: Unread): ArticleTask {
  const address = source.told?.url ?? null
  if (source.format === 'page') return { format: 'page', html: source.text, address }
  return { format: source.format, bytes: source.original.bytes }
}

function articleOr(
  source: Unread,
  outcome: Guarded<Article | NoArticle>,
  limits: Limits,
): ReadyArticle | Problem {
  const { name, format } = source
  const what = WHAT[format]
  if ('beyond' in outcome) return tooMuch(name, what, limits[outcome.beyond], outcome.beyond)
  if ('failed' in outcome) {
    const message = `Taking the ${what} ${quoted(name)} apart failed, which is a fault of the program: ${outcome.failed}`
    return new Problem('unreadable', message, { value: name })
  }
  if ('none' in outcome.answer) return new Problem(...noArticle(name, what, outcome.answer))
  return readyArticle(source, outcome.answer)
}

const NO_ARTICLE = {
  'no-article': 'empty',
  'no-text': 'empty',
  locked: 'unreadable',
  damaged: 'damaged',
  'too-large': 'too-large',
} as const

const WHAT = { page: 'page', pdf: 'PDF', docx: 'Word document' } as const

/** What the document says of itself goes before what the place says where it was found. */
function readyArticle({ name, id, told, original }: Unread, article: Article): ReadyArticle {
  const published = article.published?.day ?? told?.published ?? null
  return {
    name,
    id,
    format: 'article',
    document: {
      id,
      text: article.text,
      title: article.title ?? told?.title ?? null,
      url: ownAddress(article.url, told?.url ?? null),
      source: article.source ?? told?.source ?? null,
      published,
      language: article.language ?? told?.language ?? null,
    },
    provenance: {
      authors: article.authors.length > 0 ? article.authors : (told?.authors ?? []),
      publishedFrom: article.published?.from ?? (published && told?.publishedFrom) ?? null,
    },
    ...(article.unread && { unread: article.unread }),
    ...(original && { original }),
  }
}

/** A page may call itself by another address of its own site; that of another site it does not take over. */
function ownAddress(own: string | null, found: string | null): string | null {
  if (own === null || found === null) return own ?? found
  return siteOf(own) === siteOf(found) ? own : found
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '')
}

function noArticle(name: string, what: string, { none }: NoArticle) {
  const why = {
    'no-article': 'it has no text of some length that is not a menu or a list of links',
    'no-text': 'its pages are pictures, without a layer of text',
    locked: 'it opens only with a password',
    damaged: 'it is damaged or cut short',
    'too-large': 'it goes beyond 2,000 pages or 20 million characters',
  }[none]
  return [
    NO_ARTICLE[none],
    `No article was found in the ${what} ${quoted(name)}: ${why}.`,
    { value: name },
  ] as const
}

function tooMuch(name: string, what: string, limit: number, beyond: keyof Limits): Problem {
  const allowed = beyond === 'seconds' ? `${limit} seconds` : `${limit} MB of memory`
  const message = `The ${what} ${quoted(name)} takes more than ${allowed} to take apart, which none for readers does; it was left out.`
  return new Problem('too-large', message, { value: name, allowed })
}
