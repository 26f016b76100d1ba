import { Page } from '../../app/page.tsx'

export function FiguresPage() {
  return <Page title="Figures" />
}
