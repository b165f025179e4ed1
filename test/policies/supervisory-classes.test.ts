import { describe, expect, it } from 'vitest'
import {
  type AgingPolicy,
  type AssetClassFloors,
  ageAccount,
  compileAging,
  type DueDateDay,
} from '../../src/aging'
import { addDays, type Citation } from '../../src/foundations'
import {
  cardClasses,
  euDefault,
  ifrs9Stages,
  indiaSma,
  usRetailClosedEnd,
  usRetailOpenEnd,
} from '../../src/policies'

const policyWith = (assetClassFloors: AssetClassFloors, dueDateIsDay: DueDateDay): AgingPolicy => ({
  dueDateIsDay,
  bucketTable: { id: 'all', buckets: [{ id: 'all', fromDay: 0 }] },
  assetClassFloors,
})

/** The class on a day of an account that fell due on another. */
const classOn = (
  floors: AssetClassFloors,
  dueOn: string,
  asOf: string,
  dueDateIsDay: DueDateDay,
): string | undefined => {
  const account = { id: 'A', currency: 'USD', dues: [{ id: '1', dueOn, amount: '1.00' }] }
  const aged = ageAccount(account, { asOf, aging: compileAging(policyWith(floors, dueDateIsDay)) })
  return aged.assetClassFloor?.id
}

// What a day is called, the days past due, and the class: written by hand from the words of each source.
type Row = readonly [string, number, string]

interface Preset {
  readonly name: string
  readonly floors: AssetClassFloors
  readonly id: string
  readonly dueDateIsDay: DueDateDay
  /** The first day of the table. */
  readonly from: string
  readonly source: Partial<Citation>
  readonly days: readonly Row[]
}

const presets: readonly Preset[] = [
  {
    name: 'Chinese credit cards, art. 92: 1–90, 91–120, 121–180, over 180',
    floors: cardClasses,
    id: 'cn-card-classes',
    dueDateIsDay: 0,
    from: '2011-01-13',
    source: { section: '第九十二条', confidence: 'verified' },
    days: [
      ['before the due date', -1, 'normal'],
      ['paid on the due date at the latest', 0, 'normal'],
      ['the first day overdue', 1, 'special-mention'],
      ['just above it', 2, 'special-mention'],
      ['just below 90', 89, 'special-mention'],
      ['on 90, included', 90, 'special-mention'],
      ['just above 90', 91, 'substandard'],
      ['just below 120', 119, 'substandard'],
      ['on 120, included', 120, 'substandard'],
      ['just above 120', 121, 'doubtful'],
      ['just below 180', 179, 'doubtful'],
      ['on 180, included', 180, 'doubtful'],
      ['over 180', 181, 'loss'],
      ['eleven years', 4000, 'loss'],
    ],
  },
  {
    name: 'US closed-end retail credit: 90 substandard, 120 loss',
    floors: usRetailClosedEnd,
    id: 'us-retail-closed-end',
    dueDateIsDay: 0,
    from: '2000-12-31',
    source: { section: '65 Fed. Reg. 36903', confidence: 'verified' },
    days: [
      ['the due date', 0, 'not-classified'],
      ['the first day late', 1, 'not-classified'],
      ['just below 90', 89, 'not-classified'],
      ['on 90 cumulative days', 90, 'substandard'],
      ['just above 90', 91, 'substandard'],
      ['just below 120', 119, 'substandard'],
      ['on 120 cumulative days', 120, 'loss'],
      ['just above 120', 121, 'loss'],
      ['eleven years', 4000, 'loss'],
    ],
  },
  {
    name: 'US open-end retail credit: 90 substandard, 180 loss',
    floors: usRetailOpenEnd,
    id: 'us-retail-open-end',
    dueDateIsDay: 0,
    from: '2000-12-31',
    source: { section: '65 Fed. Reg. 36903', confidence: 'verified' },
    days: [
      ['the due date', 0, 'not-classified'],
      ['the first day late', 1, 'not-classified'],
      ['just below 90', 89, 'not-classified'],
      ['on 90 cumulative days', 90, 'substandard'],
      ['just above 90', 91, 'substandard'],
      ['on 120, which is loss for closed-end credit only', 120, 'substandard'],
      ['just below 180', 179, 'substandard'],
      ['on 180 cumulative days', 180, 'loss'],
      ['just above 180', 181, 'loss'],
      ['eleven years', 4000, 'loss'],
    ],
  },
  {
    name: 'India: up to 30, over 30, over 60, over 90',
    floors: indiaSma,
    id: 'in-sma',
    dueDateIsDay: 1,
    from: '2021-11-12',
    source: { section: 'RBI/2021-2022/125, 12 November 2021', confidence: 'secondary' },
    days: [
      ['the day before the due date', 0, 'standard'],
      ['the day-end of the due date', 1, 'SMA-0'],
      ['just above it', 2, 'SMA-0'],
      ['just below 30', 29, 'SMA-0'],
      ['up to 30', 30, 'SMA-0'],
      ['more than 30', 31, 'SMA-1'],
      ['just below 60', 59, 'SMA-1'],
      ['on 60', 60, 'SMA-1'],
      ['more than 60', 61, 'SMA-2'],
      ['just below 90', 89, 'SMA-2'],
      ['on 90', 90, 'SMA-2'],
      ['more than 90', 91, 'NPA'],
      ['eleven years', 4000, 'NPA'],
    ],
  },
  {
    name: 'IFRS 9: more than 30 is stage 2, more than 90 is stage 3',
    floors: ifrs9Stages,
    id: 'ifrs-9-stages',
    dueDateIsDay: 0,
    from: '2018-01-01',
    source: { section: '5.5.11, B5.5.37', confidence: 'secondary' },
    days: [
      ['the due date', 0, 'stage-1'],
      ['the first day late', 1, 'stage-1'],
      ['just below 30', 29, 'stage-1'],
      ['on 30, which is not more than 30', 30, 'stage-1'],
      ['more than 30', 31, 'stage-2'],
      ['just below 90', 89, 'stage-2'],
      ['on 90, which is not more than 90', 90, 'stage-2'],
      ['more than 90', 91, 'stage-3'],
      ['eleven years', 4000, 'stage-3'],
    ],
  },
  {
    name: 'default in the European Union: more than 90',
    floors: euDefault,
    id: 'eu-default',
    dueDateIsDay: 0,
    from: '2014-01-01',
    source: { section: 'Article 178(1)(b)', confidence: 'verified' },
    days: [
      ['the due date', 0, 'not-in-default'],
      ['the first day late', 1, 'not-in-default'],
      ['just below 90', 89, 'not-in-default'],
      ['on 90, which is not more than 90', 90, 'not-in-default'],
      ['more than 90', 91, 'default'],
      ['eleven years', 4000, 'default'],
    ],
  },
]

describe.each(presets)('$name', ({ floors, id, dueDateIsDay, from, source, days }) => {
  it.each(days)('%s: day %i is %s', (_, daysPastDue, expected) => {
    const asOf = '2026-06-30'
    const dueOn = addDays(asOf, dueDateIsDay - daysPastDue)
    expect(classOn(floors, dueOn, asOf, dueDateIsDay)).toBe(expected)
  })

  it('holds from its first day on, and not before', () => {
    const [, , worst] = days[days.length - 1] ?? []
    expect(classOn(floors, '1999-01-01', addDays(from, -1), dueDateIsDay)).toBeUndefined()
    expect(classOn(floors, '1999-01-01', from, dueDateIsDay)).toBe(worst)
    expect(floors.history.map((one) => one.from)).toEqual([from])
  })

  it('compiles from JSON too, under its own id, and cites its source', () => {
    expect(floors.id).toBe(id)
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    const own = policyWith(floors, dueDateIsDay)
    expect(compileAging(JSON.parse(JSON.stringify(own)))).toEqual(compileAging(own))
    expect(floors.history[0]?.citation).toMatchObject(source)
  })

  it('names itself and every class in both languages', () => {
    const classes = floors.history.flatMap(({ value }) => value ?? [])
    expect(new Set(days.map(([, , expected]) => expected))).toEqual(new Set(classes.map((one) => one.id)))
    for (const label of [floors.label, ...classes.map((one) => one.label)]) {
      expect(label?.en).toMatch(/\w/)
      expect(label?.['zh-CN']).toMatch(/[一-鿿]/)
    }
  })
})

// The circular's own example: due on 31 March and not paid by its day-end.
it.each([
  ['the due date itself', '2022-03-31', 'SMA-0'],
  ['the day before 30 days are over', '2022-04-29', 'SMA-0'],
  ['30 days are over', '2022-04-30', 'SMA-1'],
  ['the day before 60 days are over', '2022-05-29', 'SMA-1'],
  ['60 days are over', '2022-05-30', 'SMA-2'],
  ['the day before 90 days are over', '2022-06-28', 'SMA-2'],
  ['90 days are over', '2022-06-29', 'NPA'],
])('in India, %s: %s is %s', (_, asOf, expected) => {
  expect(classOn(indiaSma, '2022-03-31', asOf, 1)).toBe(expected)
})
