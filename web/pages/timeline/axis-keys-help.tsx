/** What the keys do on the axis. */
export function AxisKeysHelp({ id }: { readonly id: string }) {
  return (
    <p className="timeline-keys" id={id}>
      Keys: <kbd>←</kbd> <kbd>→</kbd> entry to entry, <kbd>↑</kbd> <kbd>↓</kbd> row to row,{' '}
      <kbd>Enter</kbd> opens the quotation, <kbd>+</kbd> <kbd>−</kbd> closer and wider,{' '}
      <kbd>Page Up</kbd> <kbd>Page Down</kbd> earlier and later, <kbd>0</kbd> all. Wheel with{' '}
      <kbd>Ctrl</kbd> closer and wider, with <kbd>Shift</kbd> earlier and later.
    </p>
  )
}
