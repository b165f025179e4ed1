import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countsOfRun } from './counts.mjs'

/** The folder of package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Runs a command of which vitest, with the closing-line reporter, is the last part.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} options - `quiet` keeps the output back.
 */
export function runTests(command, args, { env = {}, quiet = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'arrears-counts-'))
  const file = join(folder, 'counts.json')
  try {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env, ARREARS_COUNTS: file },
      maxBuffer: 1 << 28,
      shell: process.platform === 'win32' && command === 'npm',
      stdio: quiet ? 'pipe' : 'inherit',
    })
    return { ...countsOfRun(file, status), output: quiet ? `${stdout}${stderr}` : '' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
