/**
 * The words by which the pages of a language mark what is no prose: dates, names of authors,
 * captions, links to other pages, questions. Lower case, without the colon that may follow.
 */
export interface PageWords {
  /** Names and abbreviations of the months, without a full stop, with their numbers. */
  readonly months: Readonly<Record<string, number>>
  /** Names and abbreviations of the days of the week. */
  readonly weekdays: readonly string[]
  /** Before the name of an author: "by". */
  readonly by: readonly string[]
  /** Before the date of publication: "published", "date". */
  readonly published: readonly string[]
  /** Before the date of the last change, which dates nothing: "last update". */
  readonly updated: readonly string[]
  /** Before a caption: "photo". */
  readonly captions: readonly string[]
  /** How a caption begins that has no such label: "photo taken". */
  readonly pictures: readonly string[]
  /** Before a link to another page: "read also". */
  readonly related: readonly string[]
  /** Lines that belong to the page and not to the article: "share", "newsroom logo". */
  readonly furniture: readonly string[]
  /** Before the source of a text that stands at its end: "source". */
  readonly sources: readonly string[]
  /** Lines that end an article: "ends". */
  readonly ends: readonly string[]
  /** Before a dash at the head of an article, saying what it is: "exclusive". */
  readonly flags: readonly string[]
  /** The last words of the names of newspapers, agencies and stations: "gazette", "news". */
  readonly media: readonly string[]
  readonly interview: InterviewWords
}

/** The words by which an interview is known, and the person who gives it. */
interface InterviewWords {
  /** Before a question: "q", "question". */
  readonly questions: readonly string[]
  /** Before an answer: "a", "answer". */
  readonly answers: readonly string[]
  /** That a text is an interview: "interview", "told". */
  readonly cues: readonly string[]
  /** What a person who is interviewed does: "told", "spoke", "answered". */
  readonly speaks: readonly string[]
  /** Words before which the name of the interviewed stands or behind which it follows: "with". */
  readonly with: readonly string[]
  /** Verbs before the office of the interviewed, where no name is told: "asked", "interviewed". */
  readonly asks: readonly string[]
  /** Offices that stand before a name: "ambassador", "minister". */
  readonly roles: readonly string[]
  /** Words of names that are no person's: "agency", "republic". */
  readonly bodies: readonly string[]
  /** How a question without a question mark begins: "please tell". */
  readonly prompts: readonly string[]
  /** Words for the one who is asked, and those of the one who answers: a short paragraph with the former alone asks. */
  readonly addresses: readonly string[]
  readonly answering: readonly string[]
  /** How a paragraph begins that stands behind the last answer: "earlier". */
  readonly afterwords: readonly string[]
}
