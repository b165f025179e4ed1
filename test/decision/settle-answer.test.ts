import { describe, expect, it } from 'vitest'
import { createArrears, type DecisionTable, type Policy, type Segmentation } from '../../src'
import { tradeReceivables } from '../../src/policies'
import { plainStrategy } from '../support/plain-strategy'

const label = (id: string) => ({ en: id, 'zh-CN': id })
const strategy = plainStrategy()

type Row = readonly [outcome: string, when: DecisionTable<string>['rows'][number]['when']]
const tableOf = (id: string, rows: readonly Row[], more: Partial<DecisionTable<string>> = {}) => ({
  id,
  hitPolicy: 'first' as const,
  ...more,
  rows: rows.map(([outcome, when], index) => ({ id: `row-${index}`, when, outcome })),
})
const segmentationOf = (
  id: string,
  rows: readonly Row[],
  more: Partial<DecisionTable<string>> = {},
): Segmentation => ({
  id,
  label: label(id),
  segments: ['p', 'q', 'r'].map((one) => ({ id: one, label: label(one) })),
  table: tableOf(id, rows, more),
})
const ids = ['f', 'g', ...Array.from({ length: 13 }, (_, index) => `h${index}`)]
const policyOf = (segmentations: readonly Segmentation[], treatments: readonly Row[]): Policy => ({
  schemaVersion: 1,
  id: 'ours',
  version: '1',
  aging: tradeReceivables.aging,
  facts: ids.map((id) => ({ id, label: label(id), type: 'boolean' })),
  classification: { segmentations },
  strategy: {
    ...strategy,
    stageTable: tableOf('stages', [['soft', {}]]),
    treatmentTable: tableOf('treatments', treatments),
  },
})
const treatmentOf = (policy: Policy, facts: Readonly<Record<string, boolean>> = {}, trace?: true) =>
  createArrears({ policy }).decide({ facts }, { asOf: '2026-03-31', ...(trace ? { trace } : {}) }).treatment

const axis = segmentationOf('axis', [
  ['p', { f: true }],
  ['q', { f: false }],
])
const other = segmentationOf('other', [
  ['p', { f: true }],
  ['q', { f: false }],
])

describe('an answer that hangs on an undetermined one', () => {
  it('is known where every value that the earlier one can come to gives the same', () => {
    const policy = policyOf(
      [axis],
      [
        ['remind', { axis: ['p', 'q'] }],
        ['sue', { axis: 'r' }],
      ],
    )
    expect(treatmentOf(policy)).toMatchObject({
      status: 'decided',
      value: 'remind',
      reasons: [{ rule: 'treatments/row-0', facts: { axis: null } }],
    })
  })

  it('is known where two earlier ones hang on one fact and can only move together', () => {
    const policy = policyOf(
      [axis, other],
      [
        ['sue', { axis: 'p', other: 'q' }],
        ['sue', { axis: 'q', other: 'p' }],
        ['remind', {}],
      ],
    )
    expect(treatmentOf(policy)).toMatchObject({ status: 'decided', value: 'remind' })
    expect(treatmentOf(policy, {}, true).trace).toHaveLength(3)
  })

  it('is open where they differ, and names only what it may come to', () => {
    const policy = policyOf(
      [axis],
      [
        ['remind', { axis: 'p' }],
        ['negotiate', { axis: 'q' }],
        ['sue', { axis: 'r' }],
      ],
    )
    expect(treatmentOf(policy)).toMatchObject({
      status: 'undetermined',
      candidates: ['treatments/row-0', 'treatments/row-1'],
      mayBe: ['remind', 'negotiate'],
      mayBeNone: false,
    })
    expect(createArrears({ policy }).decide({ facts: {} }, { asOf: '2026-03-31' }).missing).toEqual(
      expect.arrayContaining(['f']),
    )
  })

  it('may be that there is none, or a contradiction, for certain', () => {
    expect(treatmentOf(policyOf([axis], [['sue', { axis: 'r' }]]))).toEqual({ status: 'none', value: null })
    const contradictory = policyOf(
      [axis],
      [
        ['sue', { axis: ['p', 'q'] }],
        ['remind', { axis: ['q', 'p'], g: true }],
      ],
    )
    const { strategy: own } = contradictory
    if (own === undefined) throw new Error('the policy has a strategy')
    const unique: Policy = {
      ...contradictory,
      strategy: {
        ...own,
        // Two rows of a unique table may only share what cannot be; here it comes about all the same.
        treatmentTable: {
          ...own.treatmentTable,
          hitPolicy: 'unique',
          impossible: [{ when: { g: true } }],
        },
      },
    }
    expect(treatmentOf(unique, { g: true })).toEqual({
      status: 'conflict',
      value: null,
      rules: ['treatments/row-0', 'treatments/row-1'],
    })
  })

  it('leaves out what the tables declare impossible, also through a step', () => {
    const treatments: readonly Row[] = [
      ['remind', { axis: 'p' }],
      ['sue', { axis: 'q' }],
    ]
    const impossible = [{ when: { f: false } }]
    expect(treatmentOf(policyOf([axis], treatments)).status).toBe('undetermined')
    const certain = policyOf([{ ...axis, table: { ...axis.table, impossible } }], treatments)
    expect(treatmentOf(certain)).toMatchObject({ status: 'decided', value: 'remind' })
    expect(treatmentOf(certain, { f: false })).toMatchObject({ status: 'decided', value: 'sue' })
  })

  it('leaves out what any of the steps behind it declares impossible, of two that are both open', () => {
    const impossible = [{ when: { f: false, g: true } }]
    const second = segmentationOf('other', [
      ['p', { f: true, h0: true }],
      ['q', { f: true, h0: false }],
      ['r', { f: false, g: false }],
    ])
    const treatments: readonly Row[] = [
      ['remind', { axis: 'p', other: ['p', 'q'] }],
      ['sue', { axis: 'q' }],
    ]
    // While g is true, f cannot be false, by the table that nobody knows the answer of for want of h0.
    const certain = policyOf([axis, { ...second, table: { ...second.table, impossible } }], treatments)
    expect(treatmentOf(certain, { g: true })).toMatchObject({ status: 'decided', value: 'remind' })
    expect(treatmentOf(certain, { g: false })).toMatchObject({ status: 'undetermined' })
    expect(treatmentOf(policyOf([axis, second], treatments), { g: true })).toMatchObject({
      status: 'undetermined',
    })
  })

  it('keeps what holds because a fact is unknown', () => {
    const speaking = segmentationOf('axis', [
      ['r', { g: true }],
      ['p', { f: 'unknown' }],
      ['q', {}],
    ])
    const policy = policyOf(
      [speaking],
      [
        ['remind', { axis: ['p', 'r'] }],
        ['sue', { axis: 'q' }],
      ],
    )
    // While nobody knows f, the axis is r or p; that f might be false is no news of the case.
    expect(treatmentOf(policy)).toMatchObject({ status: 'decided', value: 'remind' })
    expect(treatmentOf(policy, { f: false })).toMatchObject({ status: 'undetermined' })
  })

  it('does not learn of a table whose unknowns do not match what it would say if they were known', () => {
    const silent = segmentationOf('axis', [['p', { f: true }]], { whenUnknown: 'no-match' })
    const policy = policyOf(
      [silent],
      [
        ['remind', { axis: 'p' }],
        ['sue', { axis: ['q', 'r'] }],
      ],
    )
    const decision = createArrears({ policy }).decide({ facts: {} }, { asOf: '2026-03-31' })
    expect(decision.segments[0]?.answer).toEqual({ status: 'none', value: null })
    // The axis has no value, and no fact would give it one: the axis itself is what is missing.
    expect(decision.treatment).toMatchObject({ status: 'undetermined', missing: ['axis'] })
    expect(decision.missing).toContain('axis')
  })

  it('stays open, never wrong, where there are more ways than are tried', () => {
    const wide = segmentationOf('axis', [
      ['p', Object.fromEntries(ids.slice(2).map((id) => [id, true]))],
      ['q', {}],
    ])
    const rows: readonly Row[] = [
      ['remind', { axis: ['p', 'q'] }],
      ['sue', { axis: 'r' }],
    ]
    // Two to the power of 13 ways; of 12 it would be 4,096.
    expect(treatmentOf(policyOf([wide], rows))).toMatchObject({ status: 'undetermined' })
    expect(treatmentOf(policyOf([wide], rows), { h0: true })).toMatchObject({ status: 'decided' })
  })
})
