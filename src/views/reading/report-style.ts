/** How a report is set: with colours or without, and how wide a line may be, in columns. */
export interface ReportStyle {
  readonly colour: boolean
  readonly width: number
}
