import fc from 'fast-check'
import {
  type Condition,
  type DecisionTable,
  type FactDefinition,
  type Facts,
  type HitPolicy,
  vocabularyOf,
} from '../../src/foundations'

const label = (en: string) => ({ en, 'zh-CN': en })
const labels = (...ids: readonly string[]) => ids.map((id) => ({ id, label: label(id) }))

export const facts: readonly FactDefinition[] = [
  {
    id: 'daysPastDue',
    type: 'number',
    unit: 'days',
    isWhole: true,
    least: 0,
    movement: 'daily',
    label: label('days past due'),
  },
  { id: 'ratio', type: 'number', unit: 'ratio', isWhole: false, movement: 'constant', label: label('ratio') },
  { id: 'pastDue', type: 'amount', least: '0', movement: 'constant', label: label('past due') },
  {
    id: 'risk',
    type: 'label',
    values: labels('low', 'medium', 'high'),
    movement: 'constant',
    label: label('risk'),
  },
  { id: 'disputed', type: 'boolean', movement: 'constant', label: label('disputed') },
  { id: 'reviewedOn', type: 'date', movement: 'constant', label: label('reviewed on') },
]
export const vocabulary = vocabularyOf(facts)

export type When = Readonly<Record<string, Condition>>
export const tableOf = (
  rows: readonly (readonly [When, string])[],
  more: Partial<DecisionTable<string>> = {},
): DecisionTable<string> => ({
  id: 'test',
  hitPolicy: 'first',
  rows: rows.map(([when, outcome], index) => ({ id: `r${index + 1}`, when, outcome })),
  ...more,
})
// A second reading of the rules, one row and one value at a time.
const WHOLE = 8
export const valuesOf: Readonly<Record<string, readonly (number | string | boolean)[]>> = {
  daysPastDue: Array.from({ length: WHOLE + 2 }, (_, day) => day),
  risk: ['low', 'medium', 'high'],
  disputed: [true, false],
}
export const holds = (
  condition: Condition,
  value: number | string | boolean | undefined,
): boolean | undefined => {
  const admitsUnknown =
    condition === 'unknown' ||
    (Array.isArray(condition) && condition.includes('unknown')) ||
    (typeof condition === 'object' && 'orUnknown' in condition && condition.orUnknown === true)
  if (value === undefined) return admitsUnknown ? true : undefined
  if (typeof condition === 'boolean' || typeof condition === 'string') return condition === value
  if (Array.isArray(condition)) return condition.includes(value as string)
  if ('not' in condition) return !condition.not.includes(String(value))
  if (!('from' in condition || 'to' in condition || 'above' in condition || 'below' in condition))
    return false
  const number = Number(value)
  return (
    number >= Number(condition.from ?? -Infinity) &&
    number <= Number(condition.to ?? Infinity) &&
    number > Number(condition.above ?? -Infinity) &&
    number < Number(condition.below ?? Infinity)
  )
}
export const matches = (when: When, known: Facts): boolean | undefined => {
  const results = Object.entries(when).map(([fact, condition]) => holds(condition, known[fact]))
  return results.includes(false) ? false : results.includes(undefined) ? undefined : true
}
export const holdsOneWay = (when: When, known: Facts, completed: Facts): boolean =>
  Object.entries(when).every(
    ([fact, condition]) =>
      holds(condition, known[fact]) === true || holds(condition, completed[fact]) === true,
  )
export const completionsOf = (known: Facts): readonly Facts[] =>
  Object.entries(valuesOf).reduce<readonly Facts[]>(
    (partial, [fact, values]) =>
      known[fact] === undefined
        ? partial.flatMap((one) => values.map((value) => ({ ...one, [fact]: value })))
        : partial,
    [known],
  )

export const priorities = ['c', 'a', 'b']

const bounds = fc.integer({ min: 0, max: WHOLE })
const dayConditions: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(bounds, bounds).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
  bounds.map((above) => ({ above })),
  bounds.map((below) => ({ below: below + 1 })),
  bounds.map((from): Condition => ({ from, orUnknown: true })),
  fc.constant('unknown'),
)
const riskConditions: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('low', 'medium', 'high', 'unknown'),
  fc.subarray(['low', 'medium', 'high', 'unknown'], { minLength: 1 }),
  fc.subarray(['low', 'medium', 'high'], { minLength: 1, maxLength: 2 }).map((not) => ({ not })),
)
const whens = fc.record(
  {
    daysPastDue: dayConditions,
    risk: riskConditions,
    disputed: fc.constantFrom<Condition>(true, false, 'unknown'),
  },
  { requiredKeys: [] },
)
export const tables = fc
  .record({
    hitPolicy: fc.constantFrom<HitPolicy>('first', 'unique', 'priority', 'collect'),
    rows: fc.array(fc.tuple(whens, fc.constantFrom('a', 'b', 'c')), { maxLength: 40 }),
    impossible: fc.array(
      whens.filter((when) => Object.keys(when).length > 0).map((when) => ({ when })),
      { maxLength: 2 },
    ),
  })
  .map(({ hitPolicy, rows, impossible }) =>
    tableOf(rows, { hitPolicy, impossible, ...(hitPolicy === 'priority' ? { priorities } : {}) }),
  )
export const knownFacts = fc.record(
  {
    daysPastDue: fc.integer({ min: 0, max: WHOLE + 1 }),
    risk: fc.constantFrom('low', 'medium', 'high'),
    disputed: fc.boolean(),
  },
  { requiredKeys: [] },
)
