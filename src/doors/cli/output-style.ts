import process from 'node:process'
import pico from 'picocolors'
import type { Style } from './task.ts'

const NARROWEST = 40
const WIDEST = 100

/** How the answers look on this terminal. */
export function styleOf({ json = false }: { readonly json?: boolean }): Style {
  const columns = process.stdout.columns ?? 80
  const terminal = process.stdout.isTTY === true || 'FORCE_COLOR' in process.env
  return {
    json,
    colour: pico.isColorSupported && terminal,
    width: Math.max(NARROWEST, Math.min(WIDEST, columns)),
  }
}
