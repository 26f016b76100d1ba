import { useChosen } from '../../address/chosen.ts'

const VIEWS = ['board', 'table'] as const

/** Chooses between the board and the table. */
export function ViewSwitch() {
  const { of, choose } = useChosen()
  const chosen = of('view') === 'table' ? 'table' : 'board'
  return (
    <fieldset className="promise-view">
      <legend className="for-listeners">View</legend>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === chosen}
          onClick={() => choose({ view: view === 'board' ? '' : view })}
        >
          {view}
        </button>
      ))}
    </fieldset>
  )
}
