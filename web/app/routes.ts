import { type ComponentType, lazy } from 'react'

/** A page and its address; `:name` is a part of it that the page takes. */
export interface PageRoute {
  readonly path: string
  readonly page: ComponentType
}

/** A page that is loaded once it is looked at. */
function later(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }))
}

/** All pages, the relation last, since its address is any other word. */
export const ROUTES: readonly PageRoute[] = [
  {
    path: '/',
    page: later(async () => (await import('../pages/relations/front-page.tsx')).FrontPage),
  },
  {
    path: '/promises',
    page: later(async () => (await import('../pages/promises/promises-page.tsx')).PromisesPage),
  },
  {
    path: '/threads/:key',
    page: later(async () => (await import('../pages/thread/thread-page.tsx')).ThreadPage),
  },
  {
    path: '/figures',
    page: later(async () => (await import('../pages/figures/figures-page.tsx')).FiguresPage),
  },
  {
    path: '/timeline',
    page: later(async () => (await import('../pages/timeline/timeline-page.tsx')).TimelinePage),
  },
  {
    path: '/links',
    page: later(async () => (await import('../pages/links/links-page.tsx')).LinksPage),
  },
  {
    path: '/documents',
    page: later(async () => (await import('../pages/documents/documents-page.tsx')).DocumentsPage),
  },
  {
    path: '/documents/:key',
    page: later(async () => (await import('../pages/document/document-page.tsx')).DocumentPage),
  },
  {
    path: '/records/:key',
    page: later(async () => (await import('../pages/record/record-page.tsx')).RecordPage),
  },
  {
    path: '/review',
    page: later(async () => (await import('../pages/review/review-page.tsx')).ReviewPage),
  },
  {
    path: '/check',
    page: later(async () => (await import('../pages/check/check-page.tsx')).CheckPage),
  },
  {
    path: '/brief',
    page: later(async () => (await import('../pages/brief/brief-page.tsx')).BriefPage),
  },
  { path: '/add', page: later(async () => (await import('../pages/add/add-page.tsx')).AddPage) },
  {
    path: '/search',
    page: later(async () => (await import('../pages/search/search-page.tsx')).SearchPage),
  },
  {
    path: '/:relation',
    page: later(async () => (await import('../pages/relations/relation-page.tsx')).RelationPage),
  },
  {
    path: '*',
    page: later(async () => (await import('../pages/not-found-page.tsx')).NotFoundPage),
  },
]
