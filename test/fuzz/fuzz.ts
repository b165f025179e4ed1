import { parseArgs } from 'node:util'
import { isArrearsError } from 'arrears'
import fc from 'fast-check'
import { mutate, mutations } from './mutation'
import { build, IterationError, junk } from './recipes'
import { unsoundError, unsoundPart } from './soundness'
import type { Target } from './target'
import { targets } from './targets'

interface Tally {
  runs: number
  accepted: number
}

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '40000' } },
})
const seed = wholeNumber('seed', values.seed)
const runs = wholeNumber('runs', values.runs)

const modes = ['junk', 'mutated'] as const
const runsEach = Math.max(1, Math.round(runs / (targets.length * modes.length)))
const faults: string[] = []

console.log(`seed ${seed}, ${runsEach} runs of each function in each mode`)
console.log(
  `${'function'.padEnd(18)} ${modes.map((mode) => `${mode}: accepted refused`.padStart(26)).join('')}`,
)
for (const target of targets) {
  const tallies = modes.map((mode) => {
    const tally = { runs: 0, accepted: 0 }
    const args =
      mode === 'junk'
        ? fc.array(junk, { maxLength: 3 })
        : fc.tuple(target.validArgs, mutations).map(([valid, steps]) => mutate(valid, steps))
    const details = fc.check(
      fc.property(args, (recipe) => fire(target, recipe, tally)),
      { seed, numRuns: runsEach },
    )
    if (details.failed) faults.push(`${target.name}, ${mode}: ${describeFailure(details)}`)
    else if (mode === 'mutated') faults.push(...tooFewAccepted(target, tally))
    return tally
  })
  const cells = tallies.map((tally) => `${tally.accepted} ${tally.runs - tally.accepted}`.padStart(26))
  console.log(`${target.name.padEnd(18)} ${cells.join('')}`)
}

if (faults.length > 0) console.log(`\n${faults.join('\n\n')}`)
console.log(`\n${targets.length} functions, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0

/** Calls the function; throws for anything that is neither a sound answer nor an error of the library. */
function fire(target: Target, recipe: unknown, tally: Tally): void {
  // A mutation may have put something else in place of the whole list of arguments.
  const args = Array.isArray(recipe) ? recipe.map(build) : [build(recipe)]
  tally.runs++
  let answer: unknown
  try {
    answer = Reflect.apply(target.call, undefined, args)
  } catch (error) {
    if (target.readsRows === true && error instanceof IterationError) return
    if (!isArrearsError(error)) throw error
    const unsound = unsoundError(error)
    if (unsound !== undefined) throw new Error(unsound)
    return
  }
  if (target.accepts === undefined || target.accepts(answer)) tally.accepted++
  const unsound = unsoundPart(answer)
  if (unsound !== undefined) throw new Error(unsound)
}

function tooFewAccepted(
  { name, acceptedFloor }: Target,
  { runs: fired, accepted }: Tally,
): readonly string[] {
  // Below a hundred runs chance alone misses a floor.
  if (fired < 100 || accepted >= acceptedFloor * fired) return []
  const share = (accepted / fired).toFixed(3)
  return [`${name}: accepted only ${share} of the mutated arguments, fewer than ${acceptedFloor}`]
}

function describeFailure({ counterexample, errorInstance }: fc.RunDetails<[unknown]>): string {
  const input = fc.stringify(counterexample?.[0])
  const shown = input.length > 600 ? `${input.slice(0, 600)}…` : input
  const error =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : errorInstance
  return `${shown}\n${String(error).split('\n').slice(0, 6).join('\n')}`
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new Error(`--${name} takes a whole number, not "${text}".`)
}
