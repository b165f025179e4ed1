import { readFileSync, writeFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export const noCounts = () => ({ passed: 0, failed: 0, skipped: 0 })

/** @param {Counts} sum @param {Counts} counts @returns {Counts} */
export function addCounts(sum, counts) {
  return {
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
    skipped: sum.skipped + counts.skipped,
  }
}

/** The line that a gate reads. @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * What did a run of tests that has ended come to?
 *
 * A run that left no counts broke off, and a run without tests proves nothing: each is one failure, as
 * is a bad exit code that no failed test explains.
 *
 * @param {string} file - Where the run was told, by `ARREARS_COUNTS`, to leave its counts.
 * @param {number | null} status - Its exit code.
 * @returns {Counts & { fault?: string }}
 */
export function countsOfRun(file, status) {
  const counts = readCounts(file)
  if (counts === undefined) return { ...noCounts(), failed: 1, fault: 'the run broke off before it counted' }
  if (counts.failed > 0) return counts
  if (counts.passed === 0) return { ...counts, failed: 1, fault: 'the run executed no test' }
  if (status !== 0) return { ...counts, failed: 1, fault: `the run ended with code ${status}` }
  return counts
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Leaves the counts where the caller of this process asked for them, if one did. @param {Counts} counts */
export function reportCounts(counts) {
  const file = process.env.ARREARS_COUNTS
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts))
}
