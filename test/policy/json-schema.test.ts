import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amount, civilDate, instant, type Shape, thresholdPercent } from '../../src/foundations'
import { conditionShape } from '../../src/foundations/table-condition'
import { caseFileShape, hoursShape } from '../../src/model'
import { consumerCardCn, consumerLendingCn, starter, tradeReceivables } from '../../src/policies'
import type { Policy } from '../../src/policy'
import { policyShape } from '../../src/policy/policy'
import { histories } from '../properties/histories'
import { changed } from '../properties/mutations'
import { portfolios } from '../properties/portfolios'
import { buildSchemas } from '../support/schema/build-schemas'
import { leafSchemas } from '../support/schema/leaf-schemas'

const schemas = await buildSchemas()
const ajv = new Ajv({ strict: true, strictRequired: false, formats: { date: true } })
const policyAccepts = ajv.compile(schemas['policy.json'] ?? false)
const caseFileAccepts = ajv.compile(schemas['case-file.json'] ?? false)

/** What a file on a disk can hold of a value. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value, withoutBigints) ?? 'null')
const withoutBigints = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? null : value)

const label = (en: string) => ({ en, 'zh-CN': en })
const widest: Policy = {
  ...consumerLendingCn,
  $schema: './policy.json',
  facts: [
    ...(consumerLendingCn.facts ?? []),
    { id: 'calls', label: label('calls'), type: 'number', isWhole: true, least: 0 },
    { id: 'limit', label: label('limit'), type: 'amount', least: '0.00' },
    { id: 'paidOn', label: label('paid on'), type: 'date', isProtected: true },
  ],
  derivedFacts: [
    {
      id: 'share',
      label: label('share'),
      kind: 'ratio',
      of: 'pastDue',
      to: 'limit',
      decimals: 4,
      rounding: 'half-even',
    },
    { id: 'signs', label: label('signs'), isProtected: true, kind: 'count', of: ['disputed', 'bankrupt'] },
    { id: 'sincePaid', label: label('since paid'), kind: 'days-since', since: 'paidOn' },
    { id: 'worst', label: label('worst'), kind: 'greatest-over-accounts', of: 'pastDue' },
    { id: 'best', label: label('best'), kind: 'least-over-accounts', of: 'daysDelinquent' },
    { id: 'late', label: label('late'), kind: 'account-count', of: 'daysPastDue', where: { from: 31 } },
  ],
  effectiveFrom: '2026-07-01',
  effectiveUntil: '2026-12-31',
  runningCases: 'finish',
  earlierVersions: ['2025'],
  aging: {
    ...consumerLendingCn.aging,
    credits: 'apart',
    agedBy: 'document-date',
    counting: {
      method: 'business-days',
      calendar: 'cn',
      dueDateAdjustment: 'following',
      grace: { days: 3, unit: 'business-days', effect: 'suppress' },
      pauses: { resumeDay: 'paused' },
      technicalPastDue: { mostDays: 7 },
      anchor: 'recency',
      tolerance: { limit: 'larger', amounts: { USD: '1.50', JPY: 10 }, percent: '2.5' },
      materiality: { limit: 'percent', percent: 0.5 },
    },
  },
  ledger: {
    allocationOrder: {
      id: 'o',
      steps: ['due-interest'],
      direction: 'vertical',
      excess: 'hold',
      ties: 'pro-rata',
    },
    allocationRules: [
      {
        id: 'r',
        transactions: ['held'],
        classes: ['M1'],
        order: { id: 'p', steps: [], direction: 'horizontal', excess: 'hold', among: ['designated'] },
      },
    ],
  },
  commitments: {
    promises: { graceDays: 0, thresholdPercent: 90, reminderMinutesBefore: 30 },
    agreements: {
      graceDays: 0,
      thresholdPercent: '99.5',
      cureDays: 5,
      missedInstallments: 2,
      onBreach: 'accelerate',
      reinstatement: { withinDays: 10, times: 1 },
    },
  },
  contact: { bestHours: { channels: ['phone'], hours: [{ from: '09:30', to: '24:00' }] } },
}
const policies = [consumerLendingCn, consumerCardCn, tradeReceivables, starter, widest]

describe('the JSON Schemas', () => {
  it.each([
    ['policy.json', 'urn:arrears:schema:policy:1'],
    ['case-file.json', 'urn:arrears:schema:case-file:1'],
  ])('%s says which form it is, and of which draft', (name, $id) => {
    expect(schemas[name]).toMatchObject({ $id, $schema: 'https://json-schema.org/draft/2020-12/schema' })
  })

  it.each([
    ['policy.json', 'aging', 'What a lender decides about counting lateness: a section of its policy.'],
    ['policy.json', 'ledger', 'Absent: a payment goes to the oldest due first, in advance too.'],
    [
      'policy.json',
      'effectiveUntil',
      'Its last day, included; absent: until the next version begins, or without end.',
    ],
    ['policy.json', 'facts', "Facts that the lender's tables use beside those of the library."],
    ['case-file.json', 'debtor', 'Who owes (债务人): a person, a firm or a public body.'],
  ])('%s tells what %s is', (name, field, description) => {
    expect(schemas[name]?.properties?.[field]?.description).toBe(description)
  })

  it('tell of every section and every list what it is', () => {
    const silent = Object.values(schemas).flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([name, { description }]) => (description ? [] : [name])),
    )
    expect(silent).toEqual([])
  })

  it('name the sections that must be there, and refuse what is no field', () => {
    expect(schemas['policy.json']?.required).toEqual(['schemaVersion', 'id', 'version', 'aging'])
    expect(schemas['case-file.json']?.required).toEqual(['debtor', 'accounts'])
    const open = Object.values(schemas).flatMap((schema) =>
      [schema, ...Object.values(schema.$defs ?? {})].filter(
        (one) => one.properties !== undefined && one.additionalProperties !== false,
      ),
    )
    expect(open).toEqual([])
  })

  it('offer the currencies, and not those that are no money', () => {
    const codes = schemas['policy.json']?.$defs?.['CurrencyCode']?.enum
    expect(codes).toEqual(expect.arrayContaining(['CNY', 'JPY', 'USD']))
    expect(codes).not.toContain('XAU')
  })

  it.each(policies.map((policy) => [policy.id, policy] as const))('accept the policy %s', (_, policy) => {
    expect(policyShape.accepts(policy)).toBe(true)
    expect(policyAccepts(asJson(policy)), JSON.stringify(policyAccepts.errors)).toBe(true)
  })
})

const contactExample = [
  'examples',
  (widest.examples ?? []).findIndex(({ given }) => given.contact !== undefined),
] as const
const valid = asJson(widest) as { readonly [key: string]: unknown }

describe('one damaged field is refused by the schema and by the library', () => {
  it.each<[string, readonly (string | number)[], unknown]>([
    ['a misspelt section', ['ageing'], {}],
    ['another version of the form', ['schemaVersion'], 2],
    ['an empty id', ['id'], ''],
    ['a number for an id', ['version'], 1],
    ['a first day that is no day', ['effectiveFrom'], '2026-7-1'],
    ['an effect that is not offered', ['runningCases'], 'migrate'],
    ['a version without a name', ['earlierVersions', 0], ''],
    ['a section that is null', ['contact'], null],
    ['a word that is not offered', ['aging', 'credits'], 'own-dates'],
    ['a day of grace that is half a day', ['aging', 'counting', 'grace', 'days'], 0.5],
    ['days below none', ['aging', 'bucketTable', 'buckets', 0, 'fromDay'], -1],
    ['days beyond a hundred years', ['aging', 'bucketTable', 'buckets', 0, 'fromDay'], 36_526],
    ['a list that is an object', ['aging', 'bucketTable', 'buckets'], {}],
    ['a label in one language', ['strategy', 'stages', 0, 'label'], { en: 'Soft' }],
    ['a label as a text', ['strategy', 'stages', 0, 'label'], 'Soft'],
    ['an amount with an exponent', ['aging', 'counting', 'tolerance', 'amounts', 'USD'], '1e3'],
    ['an amount with a comma', ['aging', 'counting', 'tolerance', 'amounts', 'USD'], '1,50'],
    ['a percentage of 0', ['commitments', 'promises', 'thresholdPercent'], 0],
    ['a percentage above 100', ['commitments', 'promises', 'thresholdPercent'], '100.01'],
    ['a week and a minute of reminder', ['commitments', 'promises', 'reminderMinutesBefore'], 10_081],
    ['no installment missed', ['commitments', 'agreements', 'missedInstallments'], 0],
    ['a currency in lower case', ['strategy', 'authority', 'currency'], 'cny'],
    ['an hour past the day', ['contact', 'bestHours', 'hours', 0, 'to'], '24:01'],
    ['an empty condition', ['strategy', 'treatmentTable', 'rows', 0, 'when', 'stage'], ''],
    ['a condition of no labels', ['strategy', 'treatmentTable', 'rows', 0, 'when', 'stage'], []],
    [
      'a range without a bound',
      ['strategy', 'treatmentTable', 'rows', 0, 'when', 'stage'],
      { orUnknown: true },
    ],
    ['a misspelt bound', ['strategy', 'treatmentTable', 'rows', 0, 'when', 'stage'], { form: 1 }],
    [
      'an exclusion with a bound',
      ['strategy', 'treatmentTable', 'rows', 0, 'when', 'stage'],
      { not: ['a'], to: 1 },
    ],
    ['an exclusion of nothing', ['strategy', 'treatmentTable', 'rows', 0, 'when', 'stage'], { not: [] }],
    ['a condition that is null', ['strategy', 'treatmentTable', 'rows', 0, 'when', 'stage'], null],
    ['a hit policy of somebody else', ['strategy', 'stageTable', 'hitPolicy'], 'any'],
    ['an outcome of another kind', ['strategy', 'cadenceTable', 'rows', 0, 'outcome'], 'daily'],
    [
      'a day that the calendar does not have',
      ['aging', 'assetClassFloors', 'history', 0, 'from'],
      '2023-02-29',
    ],
    ['a source of no grade', ['aging', 'assetClassFloors', 'history', 0, 'citation', 'confidence'], 'rumor'],
    ['a letter of no status', ['examples', 0, 'expect', 'letter'], { letter: 'a', status: ['due'] }],
    ['a least value that is no amount', ['facts', 0, 'least'], '1e3'],
    ['a count that is not whole', ['facts', 0, 'isWhole'], false],
    ['a derived fact of no kind', ['derivedFacts', 0, 'kind'], 'sum'],
    ['a derived fact of another kind', ['derivedFacts', 0, 'kind'], 'count'],
    ['more decimals than are offered', ['derivedFacts', 0, 'decimals'], 7],
    ['half a decimal', ['derivedFacts', 0, 'decimals'], 1.5],
    ['no rounding', ['derivedFacts', 0, 'rounding'], null],
    ['a figure that accounts do not have', ['derivedFacts', 3, 'of'], 'bucket'],
    ['a condition of no form', ['derivedFacts', 5, 'where'], {}],
    ['a contact of nothing', ['examples', 0, 'given', 'contact'], {}],
    [
      'a contact at a local time',
      [...contactExample, 'given', 'contact', 'request', 'at'],
      '2026-06-10T22:00',
    ],
    ['a contact by no channel', [...contactExample, 'given', 'contact', 'request', 'channel'], 'fax'],
    ['a contact with law of its own', [...contactExample, 'given', 'contact', 'facts', 'packs'], []],
    [
      'a contact to whom yes stands in a text',
      [...contactExample, 'given', 'contact', 'request', 'isRecorded'],
      'yes',
    ],
    ['an answer of no status', [...contactExample, 'expect', 'contact', 'status'], 'forbidden'],
    ['rules without ids', [...contactExample, 'expect', 'contact', 'rules'], ['']],
    ['a fact that is null', ['examples', 0, 'given', 'facts', 'x'], null],
  ])('%s', (_, path, value) => {
    const damaged = replaced(valid, path, value)
    expect([policyAccepts(damaged), policyShape.accepts(damaged)]).toEqual([false, false])
  })

  it.each(['schemaVersion', 'id', 'version', 'aging'])('%s that is missing', (field) => {
    const { [field]: gone, ...rest } = valid
    expect(gone).toBeDefined()
    expect([policyAccepts(rest), policyShape.accepts(rest)]).toEqual([false, false])
  })
})

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? replaced(one, rest, by) : one))
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return { ...fields, [key]: replaced(fields[key], rest, by) }
}

describe('a schema accepts what the library accepts, and nothing else', () => {
  const sameVerdict = (
    shape: Shape<unknown>,
    schema: (value: unknown) => boolean,
    documents: fc.Arbitrary<unknown>,
    depth: number,
  ): void => {
    let accepted = 0
    let refused = 0
    fc.assert(
      fc.property(documents, fc.gen(), fc.nat({ max: 3 }), (document, choices, changes) => {
        let value = document
        for (let count = 0; count < changes; count++) value = changed(value, choices, depth)
        const file = asJson(value)
        expect(schema(file)).toBe(shape.accepts(file))
        if (shape.accepts(file)) accepted++
        else refused++
      }),
      { seed: 31, endOnFailure: true, numRuns: 1_500 },
    )
    // A property that only ever sees one verdict proves nothing.
    expect(Math.min(accepted, refused)).toBeGreaterThan(150)
  }

  it('for policies with up to three changes', () => {
    sameVerdict(policyShape, (value) => policyAccepts(value), fc.constantFrom(...policies), 9)
  })

  it('for case files with up to three changes', () => {
    const cases = portfolios.map(([first]) => first ?? {})
    sameVerdict(caseFileShape, (value) => caseFileAccepts(value), cases, 6)
  })

  it('for accounts with events of every kind, with up to three changes', () => {
    const cases = histories.map((account) => ({ debtor: { id: 'D-1' }, accounts: [account] }))
    sameVerdict(caseFileShape, (value) => caseFileAccepts(value), cases, 7)
  })
})

/** The leaves that are told by a pattern or a range, at the edges of both. */
const edges: Readonly<Record<string, readonly unknown[]>> = {
  'a day written YYYY-MM-DD': [
    ...['0000-01-01', '0001-01-01', '9999-12-31', '2024-02-29', '2023-02-29', '2000-02-29', '1900-02-29'],
    ...['0004-02-29', '0000-02-29', '2026-04-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'],
    ...['2026-01-31', '2026-1-1', ' 2026-01-01', '2026-01-01T00:00', '2026-12-32', 20_260_101],
  ],
  'an amount': [
    ...['1', '-1', '1.', '.5', '+1', '1.50', '00', '-0', '', '1 ', '１', '1_0', `${'9'.repeat(36)}`],
    ...[
      `${'9'.repeat(37)}`,
      0,
      1e-6,
      9e-7,
      -1e-6,
      -9e-7,
      1e20,
      1e21,
      -1e21,
      999_999_999_999_999_900_000,
      0.1,
    ],
  ],
  'an instant with its offset': [
    ...['2026-03-31T14:30:00+08:00', '2026-03-31T14:30Z', '2026-03-31T24:00Z', '2026-03-31T14:60Z'],
    ...['2026-03-31T14:30:60Z', '2026-03-31T14:30:00.1234Z', '2026-03-31T14:30:00.Z', '2026-03-31T14:30'],
    ...['2026-02-30T14:30Z', '2026-03-31T14:30+23:59', '2026-03-31T14:30+24:00', '2026-03-31 14:30Z'],
    ...[-62_135_596_800_000, -62_135_596_800_001, 253_402_300_799_999, 253_402_300_800_000, 0.5, 0],
    `2026-03-31T14:30:00.${'1'.repeat(19)}Z`,
    `2026-03-31T14:30:00.${'1'.repeat(20)}Z`,
  ],
  'a time of day written HH:MM': ['00:00', '23:59', '24:00', '24:01', '25:00', '9:00', '09:60', 900],
  'a percentage above 0 and at most 100, as a plain decimal': [
    ...[
      '0',
      '0.0',
      '0.01',
      '100',
      '100.0',
      '100.01',
      '099.5',
      '000',
      '0100',
      '101',
      '-1',
      '-0.5',
      '5.',
      '1e1',
    ],
    ...[0, 1e-6, 9e-7, 100, 100.5, 50, -1, `${'0'.repeat(34)}10`, `${'0'.repeat(35)}10`],
  ],
  'a condition': [
    ...[true, false, 'a', '', [], ['a'], [''], [true], [1], { from: 1 }, { from: '1' }, { from: '' }],
    ...[{ from: null }, { from: 1, to: 2, above: 3, below: 4, orUnknown: true }, { orUnknown: true }, {}],
    ...[
      { from: 1, orUnknown: false },
      { not: ['a'] },
      { not: [] },
      { not: [''] },
      { not: ['a'], orUnknown: true },
    ],
    ...[{ not: ['a'], from: 1 }, { not: 'a' }, { not: null }, 1, null, { less: 1 }, { from: true }],
  ],
}

describe('a leaf', () => {
  const acceptsOf = new Map<string, (value: unknown) => boolean>([
    ['a day written YYYY-MM-DD', civilDate.accepts],
    ['an amount', amount.accepts],
    ['an instant with its offset', instant.accepts],
    ['a time of day written HH:MM', (value) => hoursShape.accepts([{ from: value, to: '00:00' }])],
    ['a percentage above 0 and at most 100, as a plain decimal', thresholdPercent.accepts],
    ['a condition', conditionShape.accepts],
  ])

  it.each(Object.keys(edges))('%s is the same at its edges', (expected) => {
    const validate = ajv.compile(leafSchemas[expected] ?? false)
    const shape = acceptsOf.get(expected)
    const verdicts = (edges[expected] ?? []).map((value) => [value, validate(value)])
    expect(verdicts).toEqual((edges[expected] ?? []).map((value) => [value, shape?.(value)]))
    expect(new Set(verdicts.map(([, verdict]) => verdict))).toEqual(new Set([true, false]))
  })
})
