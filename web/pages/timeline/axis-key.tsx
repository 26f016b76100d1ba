/** What the shapes on the axis mean. */
export function AxisKey() {
  return (
    <ul className="timeline-key" aria-label="What the shapes mean">
      {SHAPES.map(([shape, words]) => (
        <li key={shape}>
          <span className={`timeline-mark ${shape}`}>
            <span />
          </span>
          {words}
        </li>
      ))}
      <li>
        <span className="timeline-bundle">12</span> so many, too near to each other: choose it to
        see them
      </li>
    </ul>
  )
}

const SHAPES = [
  ['is-day', 'a day'],
  ['is-span', 'a month, year or period, as wide as it was told'],
  ['is-span is-open-before', 'open on one side: “by 2026”'],
  ['is-span is-about', 'about then'],
  ['is-day is-undated', 'no day told: the day of the report'],
] as const
