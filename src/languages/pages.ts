import { page as en } from './en/page.ts'
import type { PageWords } from './page-words.ts'

/**
 * The page words of every language. A page is taken apart before its language is known, so that
 * all lists are looked through at once.
 */
export const pages: readonly PageWords[] = [en]
