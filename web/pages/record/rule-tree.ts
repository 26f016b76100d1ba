/** A rule, and the rules and words within it that it took. */
export interface RuleNode {
  readonly name: string
  readonly within: RuleNode[]
}

/**
 * The rules that made a record as a tree: they come outermost first, each with two spaces more than what took it; the first
 * is the frame of all.
 *
 * @example ruleTree(['figure: <noun> <verb>', '<amount>', '  <number> <unit>']) // one node, within it <amount>, within that the last
 */
export function ruleTree(rules: readonly string[]): RuleNode[] {
  const roots: RuleNode[] = []
  const open: { depth: number; within: RuleNode[] }[] = [{ depth: -1, within: roots }]
  for (const [i, rule] of rules.entries()) {
    const name = rule.trimStart()
    const depth = i === 0 ? 0 : 1 + (rule.length - name.length) / 2
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const node: RuleNode = { name, within: [] }
    open.at(-1)?.within.push(node)
    open.push({ depth, within: node.within })
  }
  return roots
}
