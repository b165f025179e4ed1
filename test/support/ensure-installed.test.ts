import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { needsInstall } from './ensure-installed.mjs'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'arrears-install-')))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const LOCKED_AT = 1_700_000_000

function place(path: string, modifiedAt = LOCKED_AT): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '{}')
  utimesSync(file, modifiedAt, modifiedAt)
}

describe('when dependencies are installed first', () => {
  it('when node_modules is missing', () => {
    place('package-lock.json')
    expect(needsInstall(root)).toBe('node_modules is missing')
  })

  it('when npm was interrupted before it wrote its own lock', () => {
    place('package-lock.json')
    place('node_modules/left-behind/package.json')
    expect(needsInstall(root)).toBe('an earlier install did not finish')
  })

  it.each([
    ['a second older than the lock', -1, 'package-lock.json is newer than what is installed'],
    ['of the same time as the lock', 0, undefined],
    ['a second newer than the lock', 1, undefined],
  ])('when what is installed is %s', (_, seconds, reason) => {
    place('package-lock.json')
    place('node_modules/.package-lock.json', LOCKED_AT + seconds)
    expect(needsInstall(root)).toBe(reason)
  })
})

// The stand-in for npm is a script with a first line that only a POSIX system reads.
describe.skipIf(process.platform === 'win32')('the program', () => {
  function run(npmExitCode: number): { status: number | null; stdout: string; stderr: string } {
    const program = join(root, 'test', 'support', 'ensure-installed.mjs')
    mkdirSync(dirname(program), { recursive: true })
    copyFileSync(fileURLToPath(new URL('./ensure-installed.mjs', import.meta.url)), program)
    const npm = join(root, 'bin', 'npm')
    mkdirSync(dirname(npm), { recursive: true })
    writeFileSync(npm, `#!/bin/sh\necho "npm $* in $(pwd)"\nexit ${npmExitCode}\n`, { mode: 0o755 })
    const { PATH } = process.env
    return spawnSync(process.execPath, [program], {
      cwd: tmpdir(),
      encoding: 'utf8',
      env: { PATH: `${dirname(npm)}${delimiter}${PATH}` },
    })
  }

  it('is silent when nothing is to do', () => {
    place('package-lock.json')
    place('node_modules/.package-lock.json')
    expect(run(1)).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('says why, and runs `npm ci` in the repository from wherever it is started', () => {
    const { status, stdout, stderr } = run(0)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toBe(`Installing the dependencies, because node_modules is missing.\nnpm ci in ${root}\n`)
  })

  it('ends with the code of npm, and says what to do', () => {
    const { status, stderr } = run(7)
    expect(status).toBe(7)
    expect(stderr).toContain('mend what it names above, then run `npm ci` here again')
  })
})
