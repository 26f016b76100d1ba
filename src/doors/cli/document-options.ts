import { Option } from 'commander'
import { contactOf, jobsOf, onlyOf, publishedOf } from './options.ts'

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

/** The option that reads documents about some parties alone. */
export function onlyOption(): Option {
  return new Option(
    '--only <codes>',
    'only documents that speak of all these parties, told by a first look: KZ,IR',
  ).argParser(onlyOf)
}

/** The options that say how the web is asked. */
export function webOptions(): Option[] {
  return [
    new Option(
      '--contact <address>',
      'a mail address or page that is told to the sites that are asked',
    )
      .env('RAPPORTEUR_CONTACT')
      .argParser(contactOf),
    new Option('--allow-private', 'ask hosts of this machine and its network as well'),
  ]
}
