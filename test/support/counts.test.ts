import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countResults } from './closing-line.mjs'
import { addCounts, closingLine, countsOfRun } from './counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'arrears-counts-'))

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function left(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('the closing line', () => {
  it.each([
    [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
    [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped'],
  ])('%o', (counts, line) => expect(closingLine(counts)).toBe(line))

  it('of two runs is their sum', () => {
    const one = { passed: 1, failed: 2, skipped: 3 }
    expect(addCounts(one, { passed: 10, failed: 20, skipped: 30 })).toEqual({
      passed: 11,
      failed: 22,
      skipped: 33,
    })
  })
})

describe('what a run of tests counts for', () => {
  const good = { passed: 2, failed: 0, skipped: 0 }
  it.each([
    ['a good run', JSON.stringify(good), 0, good],
    [
      'a run with a failed test counts it once, whatever its exit code',
      JSON.stringify({ ...good, failed: 1 }),
      1,
      { ...good, failed: 1 },
    ],
    [
      'a run that ended badly after good tests',
      JSON.stringify(good),
      3,
      { ...good, failed: 1, fault: 'the run ended with code 3' },
    ],
    [
      'a run killed from outside',
      JSON.stringify(good),
      null,
      { ...good, failed: 1, fault: 'the run ended with code null' },
    ],
    [
      'a run without a test',
      JSON.stringify({ ...good, passed: 0 }),
      0,
      { ...good, passed: 0, failed: 1, fault: 'the run executed no test' },
    ],
    [
      'a run whose tests were all skipped',
      JSON.stringify({ passed: 0, failed: 0, skipped: 4 }),
      0,
      { passed: 0, failed: 1, skipped: 4, fault: 'the run executed no test' },
    ],
    [
      'a run that left half a line',
      '{"passed":',
      1,
      { passed: 0, failed: 1, skipped: 0, fault: 'the run broke off before it counted' },
    ],
  ])('%s', (name, text, status, counts) => expect(countsOfRun(left(name, text), status)).toEqual(counts))

  it('a run that left nothing', () => {
    expect(countsOfRun(join(folder, 'absent'), 0)).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('what the reporter counts', () => {
  const tests = (...states: readonly string[]): { result(): { readonly state: string } }[] =>
    states.map((state) => ({ result: () => ({ state }) }))
  const suite = (...errors: readonly string[]): { errors(): readonly string[] } => ({ errors: () => errors })
  const file = (
    states: readonly string[],
    suites: readonly { errors(): readonly string[] }[] = [],
    errors: readonly string[] = [],
  ) => ({
    errors: () => errors,
    children: { allTests: () => tests(...states), allSuites: () => suites },
  })

  it.each([
    ['every test by its state', [file(['passed', 'failed']), file(['skipped', 'passed'])], [], [2, 1, 1]],
    ['a file that does not load', [file([], [], ['no such module'])], [], [0, 1, 0]],
    ['a hook that fails and skips its tests', [file(['skipped'], [suite('hook')])], [], [0, 1, 1]],
    ['a test that never ended', [file(['passed', 'pending'])], [], [1, 1, 0]],
    ['an error outside of every test', [file(['passed'])], ['stray rejection'], [1, 1, 0]],
  ])('%s', (_, files, unhandled, [passed, failed, skipped]) =>
    expect(countResults(files, unhandled)).toEqual({ passed, failed, skipped }),
  )
})
