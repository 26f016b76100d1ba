import type { Page } from 'playwright-core'

/** Pages that are opened anew; `{relation}` and `{party}` are a pair's. */
export const VIEWS: Readonly<Record<string, string>> = {
  'the front page': '/',
  'a relation': '/{relation}',
  'a relation as of a day': '/{relation}?asOf=2020-01-01',
  promises: '/promises?party={party}',
  figures: '/figures?party={party}',
  'the timeline': '/timeline?party={party}',
  links: '/links?party={party}',
  documents: '/documents?party={party}',
  search: '/search?q=railway',
  review: '/review',
  'a brief': '/brief?parties={party}',
}

/** Something that a reader does on a page that is open. */
interface Interaction {
  readonly name: string
  readonly path: string
  readonly act: (page: Page) => Promise<void>
}

const view = (name: string) => (page: Page) =>
  page.getByRole('navigation', { name: 'Views', exact: true }).getByRole('link', { name }).click()

/** What readers do most. */
export const INTERACTIONS: readonly Interaction[] = [
  { name: 'from a relation to promises', path: '/{relation}', act: view('Promises') },
  { name: 'from promises to figures', path: '/promises?party={party}', act: view('Figures') },
  {
    name: 'a relation is rewound',
    path: '/{relation}',
    act: async (page) => {
      await page.getByLabel('As of').fill('2020-01-01')
      await page.getByLabel('As of').press('Enter')
    },
  },
  {
    name: 'promises by stage',
    path: '/promises?party={party}',
    act: async (page) => {
      await page.getByLabel('Stage').selectOption('signed')
    },
  },
  {
    name: 'words are searched',
    path: '/{relation}',
    act: async (page) => {
      await page.getByRole('searchbox', { name: 'Search' }).first().fill('railway')
      await page.keyboard.press('Enter')
    },
  },
  { name: 'the next to review', path: '/review', act: (page) => page.keyboard.press('j') },
  { name: 'correcting is begun', path: '/review', act: (page) => page.keyboard.press('c') },
]
