import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

/** Somebody who has never seen this repository, and has installed the packed package. */
export interface Stranger {
  /** The folder in which the stranger works. */
  readonly folder: string
  /** The package as installed. */
  readonly installed: string
  /** The packed package. */
  readonly tarball: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly stranger: Stranger
  }
}

/** The folder of package.json. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url))

/** Packs the package and lets a stranger install it, once for all tests. */
export default function setup(project: TestProject): () => void {
  if (!existsSync(join(root, 'dist', 'index.js'))) {
    throw new Error('There is no dist/index.js to pack: run `npm run build` first.')
  }
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'arrears-stranger-')))
  npm(root, ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder])
  const [name] = readdirSync(folder)
  if (name === undefined) throw new Error('`npm pack` wrote no file.')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true }))
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--silent']
  npm(folder, [...install, `./${name}`])
  project.provide('stranger', {
    folder,
    installed: join(folder, 'node_modules', 'arrears'),
    tarball: join(folder, name),
  })
  return () => rmSync(folder, { recursive: true, force: true })
}

function npm(cwd: string, args: readonly string[]): void {
  // npm is a batch file on Windows, and only a shell starts one.
  execFileSync('npm', [...args], { cwd, shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 2] })
}
