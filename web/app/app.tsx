import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useSyncExternalStore } from 'react'
import { Route, Switch } from 'wouter'
import { ApiProblem } from '../api/problem.ts'
import { isTokenMissing, onTokenChange } from '../api/token.ts'
import { Loading } from '../parts/notices.tsx'
import { FailureBoundary } from './failure-boundary.tsx'
import { Masthead } from './masthead.tsx'
import { RewoundNotice } from './rewound-notice.tsx'
import { ROUTES } from './routes.ts'
import { TokenForm } from './token-form.tsx'
import '../parts/parts.css'
import './app.css'

/** The ledger may be written by others meanwhile: what was asked a moment ago is asked anew, by its tag. */
const FRESH_MILLISECONDS = 5000
const TRIES = 2

const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MILLISECONDS,
      // Only a busy or absent server may answer better when it is asked again.
      retry: (failures, error) =>
        failures < TRIES && error instanceof ApiProblem && [0, 503].includes(error.status),
    },
  },
})

/** The app: the head of every page, and the page that the address names. */
export function App() {
  return (
    <QueryClientProvider client={answers}>
      <a className="skip" href="#content">
        To the content
      </a>
      <Masthead />
      <RewoundNotice />
      <main id="content" tabIndex={-1}>
        <FailureBoundary>
          <Pages />
        </FailureBoundary>
      </main>
    </QueryClientProvider>
  )
}

function Pages() {
  const tokenMissing = useSyncExternalStore(onTokenChange, isTokenMissing)
  if (tokenMissing) return <TokenForm />
  return (
    <Suspense fallback={<Loading what="for the page" />}>
      <Switch>
        {ROUTES.map(({ path, page }) => (
          <Route key={path} path={path} component={page} />
        ))}
      </Switch>
    </Suspense>
  )
}
