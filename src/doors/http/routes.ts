import type { Route } from './route.ts'
import { briefRoutes } from './routes/briefs.ts'
import { changeRoutes } from './routes/changes.ts'
import { checkRoutes } from './routes/check.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { documentRoutes } from './routes/documents.ts'
import { figureRoutes } from './routes/figures.ts'
import { linkRoutes } from './routes/links.ts'
import { promiseRoutes } from './routes/promises.ts'
import { recordRoutes } from './routes/records.ts'
import { relationRoutes } from './routes/relations.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { searchRoutes } from './routes/search.ts'
import { statusRoutes } from './routes/status.ts'
import { threadRoutes } from './routes/threads.ts'
import { timelineRoutes } from './routes/timeline.ts'

/** All routes of the API, as docs/http.md lists them. */
export const ROUTES: readonly Route[] = [
  ...statusRoutes,
  ...relationRoutes,
  ...promiseRoutes,
  ...threadRoutes,
  ...figureRoutes,
  ...timelineRoutes,
  ...linkRoutes,
  ...documentRoutes,
  ...recordRoutes,
  ...searchRoutes,
  ...checkRoutes,
  ...briefRoutes,
  ...reviewRoutes,
  ...decisionRoutes,
  ...changeRoutes,
]
