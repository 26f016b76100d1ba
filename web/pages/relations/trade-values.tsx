import { useState } from 'react'
import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { periodWords, valueWords, whoSays } from './mark-words.ts'
import type { TradeMark } from './trade-marks.ts'
import type { TradePicture } from './trade-picture.ts'

/** The values that are drawn, as a table that is opened. */
export function TradeValues({ picture: { panels } }: { readonly picture: TradePicture }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="trade-figure-values"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>The values as a table</summary>
      {isOpen &&
        panels.map(({ key, title, marks }) => (
          <table key={key}>
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">period</th>
                <th scope="col" className="number">
                  amount
                </th>
                <th scope="col">says</th>
              </tr>
            </thead>
            <tbody>{marks.flatMap((mark) => rowsOf(mark))}</tbody>
          </table>
        ))}
    </details>
  )
}

function rowsOf({ points, disagrees }: TradeMark) {
  return points.map((point) => (
    <tr key={point.record}>
      <td>{periodWords(point)}</td>
      <td className="number">
        <To address={documentAddress(point.document.document, point.record)}>
          {valueWords(point)}
        </To>
      </td>
      <td>
        <bdi>{whoSays(point)}</bdi> {disagrees && <span className="overdue">disagrees</span>}{' '}
        <ReviewMark review={point.review} />
      </td>
    </tr>
  ))
}
