import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './stranger'

export interface Ran {
  readonly status: number | null
  readonly output: string
  readonly errors: string
}

/** Runs Node in a folder, as a process of its own. */
export function runNode(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    cwd,
    encoding: 'utf8',
    // Settings of the runner, such as NODE_OPTIONS of vitest, are none of the stranger's.
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  })
  return { status, output: stdout.trim(), errors: stderr.trim() }
}

/** Runs a tool of this repository in a folder. */
export function runTool(cwd: string, script: string, args: readonly string[]): Ran {
  return runNode(cwd, [join(root, 'node_modules', script), ...args])
}
