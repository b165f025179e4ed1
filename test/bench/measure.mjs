import { performance } from 'node:perf_hooks'

/**
 * How long does each way take? Rounds are interleaved, so that what disturbs the machine disturbs all,
 * and each time is divided by the limit's of the same round: ratios repeat where times do not.
 */
export function measure(ways, input, items, { rounds = 7, limit }) {
  const names = Object.keys(ways)
  for (const name of names) ways[name](input)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now()
      ways[name](input)
      times[name].push(performance.now() - start)
    }
  }
  const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
  return names.map((name) => ({
    name,
    nanosecondsPerItem: (median(times[name]) * 1e6) / items,
    timesLimit: median(times[name].map((time, round) => time / times[limit][round])),
  }))
}

/**
 * As {@link measure}, for ways that may answer later and of which the slow ones are asked about fewer items: each way
 * has its `run` and its `input`, and times are compared per item. Each is run some times unmeasured first, until the engine
 * has compiled it as well as it will.
 */
export async function measureEach(ways, { rounds = 7, warmUps = 1, limit }) {
  const names = Object.keys(ways)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (const name of names)
    for (let round = 0; round < warmUps; round++) await ways[name].run(ways[name].input)
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { run, input } = ways[name]
      const start = performance.now()
      await run(input)
      times[name].push((performance.now() - start) / input.length)
    }
  }
  const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
  return names.map((name) => ({
    name,
    nanosecondsPerItem: median(times[name]) * 1e6,
    timesLimit: median(times[name].map((time, round) => time / times[limit][round])),
  }))
}

/**
 * The measurements as a table, the ratios to the limit beside the times.
 *
 * @param notes - What else is to be said of a way, by its name, such as {@link tellRight}.
 */
export function printMeasurements(title, measurements, notes = {}) {
  const width = Math.max(...measurements.map(({ name }) => name.length))
  console.log(`\n${title}`)
  for (const { name, nanosecondsPerItem, timesLimit } of measurements) {
    const time = `${nanosecondsPerItem.toFixed(0)} ns`.padStart(10)
    const note = notes[name] === undefined ? '' : `  ${notes[name]}`
    console.log(`  ${name.padEnd(width)} ${time} ${`${timesLimit.toFixed(2)}x`.padStart(9)}${note}`)
  }
}

/** How many answers of all are right, in words. */
export function tellRight(right, all) {
  return `${right.toLocaleString('en-US')} of ${all.toLocaleString('en-US')} right`
}
