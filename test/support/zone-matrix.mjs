import { join } from 'node:path'
import { addCounts, closingLine, noCounts, reportCounts } from './counts.mjs'
import { root, runTests } from './run-vitest.mjs'

// West and east of Greenwich, the two ends of the day, and two zones that once skipped a whole day.
const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'Pacific/Kiritimati']

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')

let sum = noCounts()
for (const zone of zones) {
  const { fault, output, ...counts } = runTests(
    process.execPath,
    [vitest, 'run', '--config', 'test/vitest.config.ts'],
    { env: { TZ: zone }, quiet: true },
  )
  if (counts.failed > 0) console.log(output)
  console.log(`${zone.padEnd(20)} ${closingLine(counts)}${fault === undefined ? '' : ` (${fault})`}`)
  sum = addCounts(sum, counts)
}

reportCounts(sum)
// The gate adds these counts to its own and closes with one line for everything.
if (process.env.ARREARS_COUNTS === undefined) console.log(closingLine(sum))
process.exitCode = sum.failed > 0 ? 1 : 0
