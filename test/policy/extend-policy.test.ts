import { describe, expect, it } from 'vitest'
import { createArrears, fixedZones } from '../../src'
import { china } from '../../src/packs'
import { consumerLendingCn, interestFirst, simpleBuckets } from '../../src/policies'
import { extendPolicy, type Policy, type PolicyChanges } from '../../src/policy'
import { type PolicyPart, policyParts } from '../../src/policy/policy-changes'
import { errorOf } from '../support/error-of'
import { buildSchemas } from '../support/schema/build-schemas'
import type { JsonSchema } from '../support/schema/json-schema'

const label = { en: 'X', 'zh-CN': '甲' }

/** A small policy in which every kind of list has three entries. */
const base: Policy<'a' | 'b' | 'c'> = {
  schemaVersion: 1,
  id: 'base',
  version: '1',
  aging: {
    dueDateIsDay: 0,
    bucketTable: {
      id: 'table',
      buckets: [
        { id: 'a', fromDay: 0, toDay: 0 },
        { id: 'b', fromDay: 1, toDay: 30 },
        { id: 'c', fromDay: 31 },
      ],
      source: { title: 'Ours', confidence: 'weak' },
    },
    counting: {
      grace: { days: 3, effect: 'suppress' },
      tolerance: { limit: 'amount', amounts: { USD: '1.00', JPY: '5' } },
    },
  },
  classification: {
    segmentations: [
      {
        id: 'risk',
        label,
        segments: [
          { id: 'low', label },
          { id: 'high', label },
        ],
        table: {
          id: 'risk',
          hitPolicy: 'first',
          rows: [
            { id: 'r1', when: { daysPastDue: { to: 30 } }, outcome: 'low', note: label },
            { id: 'r2', when: { daysPastDue: { above: 30 }, disputed: false }, outcome: 'high' },
            { id: 'r3', when: {}, outcome: 'low' },
          ],
        },
      },
    ],
  },
  contact: { bestHours: { channels: ['phone'], hours: [{ from: '09:00', to: '10:00' }] } },
}

const ids = (entries: readonly { readonly id: string }[] | undefined): readonly string[] | undefined =>
  entries?.map(({ id }) => id)

const rowsOf = (policy: Policy) => policy.classification?.segmentations[0]?.table.rows
const withRows = (rows: unknown): unknown => ({
  version: '2',
  classification: { segmentations: { change: [{ id: 'risk', table: { rows } }] } },
})
// Changes of any shape reach it from JSON.
const extend = (changes: unknown, from: unknown = base): Policy =>
  extendPolicy(from as Policy, changes as PolicyChanges)

describe('extendPolicy', () => {
  it('gives the base under the new version, where nothing else is changed', () => {
    expect(extendPolicy(base, { version: '2' })).toEqual({ ...base, version: '2' })
  })

  it('gives the id anew, and may then keep the version', () => {
    expect(extendPolicy(base, { id: 'ours', version: '1' })).toEqual({ ...base, id: 'ours' })
  })

  it('merges sections field by field', () => {
    const { aging } = extendPolicy(base, { version: '2', aging: { dueDateIsDay: 1, credits: 'apart' } })
    expect(aging).toEqual({ ...base.aging, dueDateIsDay: 1, credits: 'apart' })
  })

  it('merges the rules of counting by field, each rule whole', () => {
    const counting = { grace: { days: 5, effect: 'move-due-date' }, anchor: 'recency' } as const
    const { aging } = extendPolicy(base, { version: '2', aging: { counting } })
    expect(aging.counting).toEqual({ ...counting, tolerance: base.aging.counting?.tolerance })
    const tolerance = { limit: 'percent', percent: 5 } as const
    expect(extendPolicy(base, { version: '2', aging: { counting: { tolerance } } }).aging.counting).toEqual({
      grace: base.aging.counting?.grace,
      tolerance,
    })
  })

  it('leaves a field out for null', () => {
    const changed = extendPolicy(base, {
      version: '2',
      aging: { counting: null, bucketTable: { source: null } },
      contact: null,
    })
    expect(Object.keys(changed.aging)).toEqual(['dueDateIsDay', 'bucketTable'])
    expect(Object.keys(changed.aging.bucketTable)).toEqual(['id', 'buckets'])
    expect(Object.keys(changed)).toEqual(['schemaVersion', 'id', 'version', 'aging', 'classification'])
  })

  it('leaves out what is not there for null, too', () => {
    expect(extendPolicy(base, { version: '2', ledger: null })).toEqual({ ...base, version: '2' })
  })

  it('puts a part with another id whole in the place of the old one', () => {
    const { aging } = extendPolicy(base, { version: '2', aging: { bucketTable: simpleBuckets } })
    expect(aging.bucketTable).toEqual(simpleBuckets)
    const first = extendPolicy(consumerLendingCn, {
      version: 'x',
      ledger: { allocationOrder: interestFirst },
    })
    expect(first.ledger?.allocationOrder).toEqual(interestFirst)
  })

  it('merges a part with the same id field by field', () => {
    const bucketTable = { id: 'table', source: { title: 'Theirs', confidence: 'weak' } } as const
    const { aging } = extendPolicy(base, { version: '2', aging: { bucketTable } })
    expect(aging.bucketTable).toEqual({ ...base.aging.bucketTable, source: bucketTable.source })
  })

  it('adds a section that the base does not have', () => {
    const promises = { graceDays: 1, thresholdPercent: 90, reminderMinutesBefore: 30 }
    expect(extendPolicy(base, { version: '2', commitments: { promises } }).commitments).toEqual({ promises })
    const facts = { add: [{ id: 'vip', label, type: 'boolean' }] } as const
    expect(extendPolicy(base, { version: '2', facts }).facts).toEqual(facts.add)
  })

  it('replaces a list that is given as a list, and one whose entries have no ids', () => {
    const hours = [{ from: '13:00', to: '14:00' }]
    const changed = extendPolicy(base, {
      version: '2',
      aging: { bucketTable: { buckets: [{ id: 'all', fromDay: 0 }] } },
      contact: { bestHours: { hours } },
    })
    expect(changed.aging.bucketTable.buckets).toEqual([{ id: 'all', fromDay: 0 }])
    expect(changed.contact?.bestHours).toEqual({ channels: ['phone'], hours })
  })

  describe('rows', () => {
    it.each<[string, unknown, readonly string[]]>([
      ['are added at the end', { add: [{ id: 'x', when: {}, outcome: 'low' }] }, ['r1', 'r2', 'r3', 'x']],
      [
        'are added before the first',
        { addBefore: { r1: [{ id: 'x', when: {}, outcome: 'low' }] } },
        ['x', 'r1', 'r2', 'r3'],
      ],
      [
        'are added before another, several in their order',
        {
          addBefore: {
            r3: [
              { id: 'x', when: {}, outcome: 'low' },
              { id: 'y', when: {}, outcome: 'low' },
            ],
          },
        },
        ['r1', 'r2', 'x', 'y', 'r3'],
      ],
      ['are removed', { remove: ['r1', 'r3'] }, ['r2']],
      ['stay in order when changed', { change: [{ id: 'r2', outcome: 'low' }] }, ['r1', 'r2', 'r3']],
      [
        'are moved by removing and adding them',
        { remove: ['r3'], addBefore: { r1: [{ id: 'r3', when: {}, outcome: 'high' }] } },
        ['r3', 'r1', 'r2'],
      ],
    ])('%s', (_, rows, expected) => expect(ids(rowsOf(extend(withRows(rows))))).toEqual(expected))

    it('keep the fields that are not given, and replace conditions and outcome whole', () => {
      const when = { disputed: true }
      const rows = rowsOf(
        extend(
          withRows({
            change: [
              { id: 'r2', when },
              { id: 'r1', outcome: 'high' },
            ],
          }),
        ),
      )
      expect(rows).toEqual([
        { id: 'r1', when: { daysPastDue: { to: 30 } }, outcome: 'high', note: label },
        { id: 'r2', when, outcome: 'high' },
        { id: 'r3', when: {}, outcome: 'low' },
      ])
    })

    it('drop a field for null', () => {
      const [first] = rowsOf(extend(withRows({ change: [{ id: 'r1', note: null }] }))) ?? []
      expect(first).toEqual({ id: 'r1', when: { daysPastDue: { to: 30 } }, outcome: 'low' })
    })

    it('keep the rest of their segmentation', () => {
      const changed = extend(withRows({ remove: ['r3'] })).classification?.segmentations[0]
      const { table, ...rest } = base.classification?.segmentations[0] ?? {}
      expect(changed).toEqual({ ...rest, table: { ...table, rows: table?.rows.slice(0, 2) } })
    })
  })

  it('gives a policy that createArrears takes', () => {
    const ours = extendPolicy(consumerLendingCn, {
      id: 'ours',
      version: '1',
      strategy: { treatmentTable: { rows: { change: [{ id: 'soft', when: { stage: ['soft'] } }] } } },
    })
    const zones = fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
    expect(createArrears({ policy: ours, packs: [china], zones }).runExamples().failed).toBe(0)
  })

  it('shares nothing with what entered, and changes none of it', () => {
    const before = JSON.stringify(base)
    const when = { disputed: true }
    const changes = withRows({ change: [{ id: 'r2', when }] })
    const ours = extend(changes)
    when.disputed = false
    expect(rowsOf(ours)?.[1]?.when).toEqual({ disputed: true })
    expect(rowsOf(ours)?.[0]).not.toBe(rowsOf(base)?.[0])
    expect(ours.contact?.bestHours).not.toBe(base.contact?.bestHours)
    expect(JSON.stringify(base)).toBe(before)
  })

  it('is plain data: a field that is undefined is none', () => {
    expect(Object.keys(extend({ version: '2', contact: undefined }))).toEqual(Object.keys(base))
  })
})

describe('extendPolicy refuses', () => {
  it.each<[string, unknown, string, string]>([
    ['no version', {}, 'changes.version', 'missing'],
    ['an empty version', { version: '' }, 'changes.version', 'wrong-type'],
    ['the version of the base under its id', { version: '1' }, 'changes.version', 'duplicate-id'],
    ['its id and version written out', { id: 'base', version: '1' }, 'changes.version', 'duplicate-id'],
    ['changes that are none', 7, 'changes', 'wrong-type'],
    ['a list of changes', [], 'changes', 'wrong-type'],
    ['no changes', undefined, 'changes', 'missing'],
    ['a misspelt section', { version: '2', ageing: {} }, 'ageing', 'unknown-key'],
    ['what must be there left out', { version: '2', aging: null }, 'aging', 'missing'],
    [
      'a form that no field has',
      { version: '2', aging: { dueDateIsDay: 2 } },
      'aging.dueDateIsDay',
      'wrong-type',
    ],
    [
      'a label in one language',
      { version: '2', classification: { segmentations: { change: [{ id: 'risk', label: { en: 'R' } }] } } },
      'classification.segmentations[0].label["zh-CN"]',
      'missing',
    ],
    [
      'a part with another id that is not whole',
      { version: '2', aging: { bucketTable: { id: 'other' } } },
      'aging.bucketTable.buckets',
      'missing',
    ],
    [
      'a key __proto__',
      JSON.parse('{"version":"2","aging":{"__proto__":{"dueDateIsDay":1}}}'),
      'changes.aging.__proto__',
      'unknown-key',
    ],
    ['a function', { version: () => '2' }, 'changes.version', 'wrong-type'],
    ['a Date', { version: '2', contact: new Date(0) }, 'changes.contact', 'wrong-type'],
    [
      'a number that JSON does not have',
      { version: '2', contact: Number.NaN },
      'changes.contact',
      'wrong-type',
    ],
  ])('%s', (_, changes, path, code) => {
    expect(errorOf(() => extend(changes))).toMatchObject({
      code: 'invalid-policy',
      details: { issues: [{ path, code }] },
    })
  })

  const rowsPath = 'changes.classification.segmentations.change[0].table.rows'

  it.each<[string, unknown, string, string]>([
    ['a change of no row', { change: [{ id: 'rX', outcome: 'low' }] }, '.change[0].id', 'unknown-reference'],
    [
      'two changes of one row',
      { change: [{ id: 'r1', outcome: 'low' }, { id: 'r1' }] },
      '.change[1].id',
      'duplicate-id',
    ],
    ['a change without an id', { change: [{ outcome: 'low' }] }, '.change[0]', 'wrong-type'],
    [
      'a change of a removed row',
      { remove: ['r1'], change: [{ id: 'r1' }] },
      '.change[0].id',
      'unknown-reference',
    ],
    ['a removal of no row', { remove: ['r1', 'rX'] }, '.remove[1]', 'unknown-reference'],
    ['a removal twice', { remove: ['r1', 'r1'] }, '.remove[1]', 'unknown-reference'],
    ['a place before no row', { addBefore: { rX: [] } }, '.addBefore.rX', 'unknown-reference'],
    [
      'a place before a removed row',
      { remove: ['r1'], addBefore: { r1: [] } },
      '.addBefore.r1',
      'unknown-reference',
    ],
    [
      'a place before a new row',
      { add: [{ id: 'n' }], addBefore: { n: [] } },
      '.addBefore.n',
      'unknown-reference',
    ],
    ['an id that is taken', { add: [{ id: 'r2' }] }, '.add[0].id', 'duplicate-id'],
    [
      'an id that is taken, before a row',
      { addBefore: { r1: [{ id: 'r2' }] } },
      '.addBefore.r1[0].id',
      'duplicate-id',
    ],
    [
      'a new id twice',
      { addBefore: { r1: [{ id: 'n' }] }, add: [{ id: 'n' }] },
      '.add[0].id',
      'duplicate-id',
    ],
    ['a misspelt verb', { remoev: ['r1'] }, '.remoev', 'unknown-key'],
    ['a removal that is no list', { remove: 'r1' }, '.remove', 'wrong-type'],
  ])('%s', (_, rows, place, code) => {
    expect(errorOf(() => extend(withRows(rows)))).toMatchObject({
      code: 'invalid-policy',
      details: { issues: [{ path: `${rowsPath}${place}`, code }] },
    })
  })

  it('every fault of the changes at once', () => {
    const both = { version: '2', examples: { remove: ['x'] }, facts: { change: [{ id: 'y' }] } }
    expect(errorOf(() => extend(both)).details).toMatchObject({
      issues: [{ path: 'changes.examples.remove[0]' }, { path: 'changes.facts.change[0].id' }],
    })
  })

  it.each<[string, unknown, string, string]>([
    ['no base', null, 'base', 'wrong-type'],
    ['a base of another form', { ...base, schemaVersion: 2 }, 'base.schemaVersion', 'wrong-type'],
    ['a base without aging', { schemaVersion: 1, id: 'b', version: '1' }, 'base.aging', 'missing'],
  ])('%s', (_, from, path, code) => {
    expect(errorOf(() => extend({ version: '2' }, from))).toMatchObject({
      code: 'invalid-policy',
      details: { issues: [{ path, code }] },
    })
  })

  it('to change a list of the base in which an id repeats', () => {
    const [a] = base.aging.bucketTable.buckets
    const twice = { ...base, aging: { ...base.aging, bucketTable: { id: 't', buckets: [a, a] } } }
    const changes = { version: '2', aging: { bucketTable: { buckets: { remove: ['a'] } } } }
    expect(errorOf(() => extend(changes, twice)).details).toMatchObject({
      issues: [{ path: 'base.aging.bucketTable.buckets[1].id', code: 'duplicate-id' }],
    })
  })

  it('with sentences that say what to do', () => {
    const refused = errorOf(() => extend(withRows({ remove: ['sue'] })))
    expect(refused.message).toBe(
      `${rowsPath}.remove[0]: expected one of r1, r2, r3, received "sue". Name an entry that the base has and that is not removed; what is new stands in add or addBefore.`,
    )
    expect(refused.sentence['zh-CN']).toBe(
      `${rowsPath}.remove[0]：应为 r1、r2、r3 之一，收到 "sue"。请指明原列表中有且未删除的项；新增的项请写在 add 或 addBefore 中。`,
    )
    expect(errorOf(() => extend({ version: '2', facts: { remove: ['x'] } })).message).toMatch(
      'changes.facts.remove[0]: expected no id, as the list of the base is empty, received "x".',
    )
    expect(errorOf(() => extend({ version: '1' })).message).toBe(
      'changes.version: expected another version than that of the base, received "1". Two documents under one id and version cannot be told apart: give a new version, or an id of its own.',
    )
    const many = Array.from({ length: 21 }, (_, at) => ({ id: `f${at}`, label, type: 'boolean' }))
    const error = errorOf(() => extend({ version: '2', facts: { remove: ['x'] } }, { ...base, facts: many }))
    expect(error.message).toMatch('f18, f19 and others, received')
    const twenty = errorOf(() =>
      extend({ version: '2', facts: { remove: ['x'] } }, { ...base, facts: many.slice(1) }),
    )
    expect(twenty.message).toMatch('f19, f20, received')
  })

  it('what is nested without end, or claims to be more than any policy', () => {
    const ring: { contact?: unknown } = {}
    ring.contact = ring
    expect(errorOf(() => extend(ring))).toMatchObject({ details: { issues: [{ code: 'too-large' }] } })
    const throwing = Object.defineProperty({ version: '2' }, 'aging', {
      enumerable: true,
      get: () => {
        throw new Error('read')
      },
    })
    expect(errorOf(() => extend(throwing))).toMatchObject({
      code: 'invalid-policy',
      details: { issues: [{ path: 'changes', code: 'unreadable' }] },
    })
  })
})

it('every list of a policy whose entries have ids can be changed entry by entry', async () => {
  const { 'policy.json': schema } = await buildSchemas()
  const defOf = (one: JsonSchema): JsonSchema =>
    one.$ref === undefined ? one : (schema?.$defs?.[one.$ref.replace('#/$defs/', '')] ?? {})
  const found: string[] = []
  const walk = (one: JsonSchema, parts: Readonly<Record<string, PolicyPart>>, path: string): void => {
    for (const [name, field] of Object.entries(one.properties ?? {})) {
      const own = defOf(field)
      const part = parts[name]
      const place = `${path}${name}`
      const items = own.items === undefined ? undefined : defOf(own.items)
      // Entries of several kinds have one form each.
      const forms = items?.anyOf?.map(defOf) ?? [items]
      if (forms.every((form) => form?.required?.includes('id'))) {
        found.push(place)
        expect([place, part !== undefined && 'entries' in part]).toEqual([place, true])
        if (items !== undefined && part !== undefined && 'entries' in part)
          walk(items, part.entries, `${place}[].`)
      } else if (part !== undefined) {
        expect([place, 'fields' in part]).toEqual([place, true])
        if ('fields' in part) walk(own, part.fields, `${place}.`)
      }
    }
    for (const name of Object.keys(parts)) expect(Object.keys(one.properties ?? {})).toContain(name)
  }
  walk(schema ?? {}, policyParts, '')
  expect(found).toContain('strategy.treatmentTable.rows')
  expect(found).toContain('classification.segmentations[].table.rows')
  expect(found).toContain('derivedFacts')
  expect(found).toHaveLength(30)
})
