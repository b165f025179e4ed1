import { closingLine, noCounts, reportCounts } from './counts.mjs'

/** A vitest reporter whose last line is `N passed, N failed`, for gates that read one line. */
export default class ClosingLine {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = countResults(modules, unhandledErrors)
    reportCounts(counts)
    // The default reporter writes its summary when the run ends, so this line waits for the exit.
    process.once('exit', () => process.stdout.write(`${closingLine(counts)}\n`))
  }
}

/** @returns {import('./counts.mjs').Counts} */
export function countResults(modules, unhandledErrors) {
  const counts = noCounts()
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      // A test still pending at the end was never answered, which is no pass.
      counts[state === 'pending' ? 'failed' : state]++
    }
    // A file that does not load has no tests to fail, and a broken hook only skips them.
    if (module.errors().length > 0) counts.failed++
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) counts.failed++
  }
  counts.failed += unhandledErrors.length
  return counts
}
