/** How a line is drawn: the line itself by what became of the route, and what lies on it by the mode. */
export interface LineStyle {
  readonly colour: string
  /** Lengths of dash and gap, in pixels; none for a line without gaps. */
  readonly dash?: string
  /** Marks along the line: sleepers, dots, blocks. */
  readonly marks?: { readonly width: number; readonly dash: string; readonly round?: boolean }
  /** A line of paper within the line, which makes it two. */
  readonly isDouble?: boolean
}

const MODE_STYLES: Readonly<Record<string, Omit<LineStyle, 'dash'>>> = {
  rail: { colour: 'var(--ink)', marks: { width: 6.5, dash: '1.25 5.75' } },
  road: { colour: 'var(--commitment)', isDouble: true },
  sea: { colour: 'var(--instrument)', marks: { width: 6, dash: '0 11', round: true } },
  air: { colour: 'var(--figure)' },
  pipeline: { colour: 'var(--position)', marks: { width: 6, dash: '6 12' } },
  power: { colour: 'var(--event)', marks: { width: 8, dash: '1.5 3 1.5 12' } },
  digital: { colour: 'var(--waiting)', marks: { width: 5, dash: '3 7' } },
  multimodal: { colour: 'var(--link-kind)', marks: { width: 5, dash: '11 7' } },
}

const STAGE_DASHES: Readonly<Record<string, string>> = {
  ...{ underway: '9 4', planned: '5 5', stalled: '2 5', suspended: '2 5', cancelled: '1 8' },
}
const UNTOLD = '5 3 1 3'

/** How the line of a route is drawn. */
export function lineStyle(mode: string | null, stage: string | null): LineStyle {
  const style = MODE_STYLES[mode ?? ''] ?? { colour: 'var(--ink-soft)' }
  const dash = stage === null ? UNTOLD : STAGE_DASHES[stage]
  return { ...style, ...(dash !== undefined && { dash }) }
}
