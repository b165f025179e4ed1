import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runDemo } from '../../examples/aging-report/run-demo'

/** What one run of the demo left behind. */
export interface Run {
  readonly exitCode: 0 | 1 | 2
  readonly output: string
  readonly errors: string
}

interface RunOptions {
  readonly cwd?: string
  readonly isTerminal?: boolean
}

/** Runs the demo with nothing but these arguments. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  let output = ''
  let errors = ''
  const exitCode = await runDemo(args, {
    cwd: options.cwd ?? tmpdir(),
    isTerminal: options.isTerminal ?? false,
    write: (text) => {
      output += text
    },
    writeError: (text) => {
      errors += text
    },
  })
  return { exitCode, output, errors }
}

/** Runs the demo on this text in a file of its own, as of 2026-03-31. */
export async function runOn(
  csv: string | Buffer,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<Run> {
  const cwd = mkdtempSync(join(tmpdir(), 'aging-report-'))
  try {
    writeFileSync(join(cwd, 'invoices.csv'), csv)
    return await run(['invoices.csv', '--as-of', '2026-03-31', ...args], { ...options, cwd })
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

/** Lines of a file, from trade words. */
export function lines(...rows: readonly string[]): string {
  return `${rows.join('\n')}\n`
}

/** The cells of the table row that starts with this label, such as `['1–30 days', '3', '4,542.12']`. */
export function tableRow(output: string, label: string): readonly string[] {
  const row = output.split('\n').find((line) => line.startsWith(`${label}  `)) ?? ''
  return row.split(/ {2,}/).slice(0, 3)
}
