import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Empty } from '../parts/notices.tsx'

interface State {
  readonly failure: Error | null
}

/** Keeps the head of the page where a page fails, and says so: a fault of the app, which the console tells more of. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { failure: null }

  static getDerivedStateFromError(failure: Error): State {
    return { failure }
  }

  override componentDidCatch(failure: Error, { componentStack }: ErrorInfo): void {
    console.error(failure, componentStack)
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === null) return this.props.children
    return (
      <Empty title="This page failed">
        <p>That is a fault of the app, not of the ledger: {failure.message}</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            Load it again
          </button>
        </p>
      </Empty>
    )
  }
}
