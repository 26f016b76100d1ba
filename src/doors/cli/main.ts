import process from 'node:process'
import { exitQuietlyWhenTheReaderIsGone } from './output.ts'
import { runProgram } from './program.ts'

exitQuietlyWhenTheReaderIsGone()
process.exitCode = await runProgram(process.argv.slice(2))
