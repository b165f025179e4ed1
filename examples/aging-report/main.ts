import { runDemo } from './run-demo'

// npm runs a script in the project's root; INIT_CWD is where the person typed the command.
const { INIT_CWD } = process.env

process.exitCode = await runDemo(process.argv.slice(2), {
  cwd: INIT_CWD ?? process.cwd(),
  isTerminal: process.stderr.isTTY === true,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
})
