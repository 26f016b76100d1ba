import { Option } from 'commander'
import { jobsOf, publishedOf } from './options.ts'

/** The option that dates documents which have no date of their own. */
export function publishedOption(): Option {
  return new Option(
    '--published <date>',
    'the day of publication, YYYY-MM-DD, of documents that are given without one',
  ).argParser(publishedOf)
}

/** The option that says how many threads read. */
export function jobsOption(): Option {
  return new Option(
    '--jobs <number>',
    'how many threads read; the output is the same for any number',
  )
    .argParser(jobsOf)
    .default(1)
}
