import { Page } from '../../app/page.tsx'

export function TimelinePage() {
  return <Page title="Timeline" />
}
