import type { Condition, FactValue, Range } from '../foundations'
import type { NearestRow } from './nearest-row'
import type { ExampleMismatch, ExampleResult } from './run-examples'

/** How does the failure of an example read, one line per mismatch? */
export function describeFailure({ id, because, mismatches }: ExampleResult): string {
  return [`Example "${id}" fails. It wants: ${because}`, ...mismatches.map(describeMismatch)].join('\n')
}

function describeMismatch({ question, expected, received, rules, nearest }: ExampleMismatch): string {
  const by = rules.length === 0 ? '' : ` (${rules.join(', ')})`
  const line = `  ${question}: expected ${JSON.stringify(expected)}, received ${JSON.stringify(received)}${by}`
  return nearest === null ? line : `${line}; ${describeNearest(expected, nearest)}`
}

function describeNearest(expected: unknown, { rule, failed }: NearestRow): string {
  const row = `the nearest row that gives ${JSON.stringify(expected)} is ${rule}, which`
  if (failed.length === 0) return `${row} matches too, and does not decide`
  const wants = failed.map(
    ({ fact, condition, value }) => `wants ${fact} ${describeCondition(condition)} and saw ${show(value)}`,
  )
  return `${row} ${wants.join(', and ')}`
}

/** A condition as people write it: `30..60`, `above 90`, `"high" or "medium"`, `not "hostile"`. */
function describeCondition(condition: Condition): string {
  if (typeof condition !== 'object') return show(condition)
  if ('not' in condition) return orUnknown(`not ${anyOf(condition.not)}`, condition)
  if (!isRange(condition)) return anyOf(condition)
  const { from, to, above, below } = condition
  const isSpan = from !== undefined && to !== undefined
  const bounds = [
    isSpan ? `${from}..${to}` : '',
    from === undefined || isSpan ? '' : `from ${from}`,
    above === undefined ? '' : `above ${above}`,
    to === undefined || isSpan ? '' : `up to ${to}`,
    below === undefined ? '' : `below ${below}`,
  ]
  return orUnknown(bounds.filter((bound) => bound !== '').join(' and '), condition)
}

function isRange(condition: Range | readonly (string | boolean)[]): condition is Range {
  return !Array.isArray(condition)
}

function orUnknown(words: string, { orUnknown: isWidened }: { readonly orUnknown?: true }): string {
  return isWidened === true ? `${words} or unknown` : words
}

function anyOf(values: readonly (string | boolean)[]): string {
  return values.map(show).join(' or ')
}

/** The word for the absence of a value stands without quotes, unlike the labels. */
function show(value: FactValue | null): string {
  return value === null || value === 'unknown' ? 'unknown' : JSON.stringify(value)
}
