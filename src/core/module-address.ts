/**
 * The address of a module of the program, which is TypeScript in a checkout and JavaScript in a package.
 *
 * @param path to the module without its extension, as an import would have it
 * @param from the address of the module that asks: `import.meta.url`
 * @example moduleAddress('./perform', 'file:///app/src/doors/run.ts') // 'file:///app/src/doors/perform.ts'
 */
export function moduleAddress(path: string, from: string): string {
  const extension = from.endsWith('.ts') ? 'ts' : 'js'
  return new URL(`${path}.${extension}`, from).href
}
