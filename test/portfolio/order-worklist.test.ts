import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  type CaseFile,
  createArrears,
  orderWorklist,
  type WorklistPlace,
  type WorklistRow,
} from '../../src'
import { addDays } from '../../src/foundations'
import { consumerLendingCn } from '../../src/policies'
import { errorOf } from '../support/error-of'

const none = { status: 'none', value: null } as const
const conflict = { status: 'conflict', value: null, rules: ['a/1', 'a/2'] } as const
const decided = <Value>(value: Value): Answer<Value> => ({ status: 'decided', value, reasons: [] })
const open = <Value>(...mayBe: readonly Value[]): Answer<Value> => ({
  status: 'undetermined',
  value: null,
  missing: ['score'],
  candidates: [],
  mayBe,
  mayBeNone: false,
})

interface Known {
  readonly urgency?: Answer<number>
  readonly followUpOn?: Answer<string>
  readonly reviewOn?: Answer<string>
}

const row = (
  id: string,
  { urgency = none, followUpOn = none, reviewOn = none }: Known = {},
): WorklistRow => ({
  ok: true,
  id,
  assessment: { plan: { urgency, reviewOn }, followUpOn },
})
const idsOf = (...rows: readonly WorklistRow[]) => orderWorklist(rows).places.map(({ caseId }) => caseId)
const codesOf = ({ reasons }: WorklistPlace) => reasons.map(({ code }) => code)

describe('the order of a worklist', () => {
  it.each<[string, readonly WorklistRow[]]>([
    [
      'the more urgent first, numbers and not texts, those below zero last',
      [
        row('c', { urgency: decided(10) }),
        row('d', { urgency: decided(9.5) }),
        row('b', { urgency: decided(0) }),
        row('a', { urgency: decided(-1) }),
      ],
    ],
    [
      'an urgency that is open by the highest that it may be',
      [
        row('c', { urgency: open(1, 9, 3) }),
        row('a', { urgency: decided(8) }),
        row('b', { urgency: open(7) }),
      ],
    ],
    [
      'an urgency of which nobody can say anything before all, and none after all',
      [
        row('c', { urgency: open() }),
        row('b', { urgency: decided(1e9) }),
        row('a', { urgency: decided(-1e9) }),
        row('0', { urgency: none }),
      ],
    ],
    [
      'of equals the earlier follow-up, what is late before what is due, what is not known before both',
      [
        row('e', { followUpOn: open() }),
        row('d', { followUpOn: decided('2026-06-29') }),
        row('c', { followUpOn: open('2026-08-01', '2026-06-30') }),
        row('b', { followUpOn: decided('2026-07-01') }),
        row('a', { followUpOn: none }),
      ],
    ],
    [
      'of equals in both the earlier review',
      [
        row('d', { reviewOn: open() }),
        row('c', { reviewOn: open('2026-07-09', '2026-07-02') }),
        row('b', { reviewOn: decided('2026-07-03') }),
        row('a', { reviewOn: none }),
      ],
    ],
    ['of equals in all the id, by code unit and in no locale', [row('B'), row('a'), row('ä'), row('张')]],
    [
      'urgency before follow-up, follow-up before review',
      [
        row('c', { urgency: decided(2), followUpOn: decided('2026-09-09'), reviewOn: decided('2026-09-09') }),
        row('b', { urgency: decided(1), followUpOn: decided('2026-09-01'), reviewOn: decided('2026-09-09') }),
        row('a', { urgency: decided(1), followUpOn: decided('2026-09-02'), reviewOn: decided('2026-09-01') }),
      ],
    ],
  ])('%s', (_, rows) => {
    const wanted = rows.map((one) => one.id)
    expect(idsOf(...rows)).toEqual(wanted)
    expect(idsOf(...[...rows].reverse())).toEqual(wanted)
  })

  it('says why each case stands where it does, and by what it comes after the one before', () => {
    const { places } = orderWorklist([
      row('a', { urgency: decided(3), followUpOn: decided('2026-07-01'), reviewOn: decided('2026-07-05') }),
      row('b', { urgency: open(2, 4), followUpOn: open(), reviewOn: conflict }),
      row('c', { urgency: conflict, followUpOn: none, reviewOn: none }),
      row('d', { urgency: decided(3), followUpOn: open('2026-07-01'), reviewOn: open('2026-07-06') }),
      row('e', { urgency: decided(3), followUpOn: decided('2026-07-02') }),
      row('f', { urgency: decided(3), followUpOn: decided('2026-07-02') }),
      row('g'),
    ])
    expect(places.map((one) => [one.place, one.caseId, one.after?.by ?? null, codesOf(one)])).toEqual([
      [1, 'c', null, ['urgency-not-known', 'no-follow-up', 'no-review']],
      [2, 'b', 'urgency', ['urgency-at-most', 'follow-up-not-known', 'review-not-known']],
      [3, 'a', 'urgency', ['urgency', 'follow-up', 'review']],
      [4, 'd', 'review', ['urgency', 'follow-up-at-earliest', 'review-at-earliest']],
      [5, 'e', 'follow-up', ['urgency', 'follow-up', 'no-review']],
      [6, 'f', 'id', ['urgency', 'follow-up', 'no-review']],
      [7, 'g', 'urgency', ['no-urgency', 'no-follow-up', 'no-review']],
    ])
    expect(places[1]?.reasons[0]).toEqual({
      code: 'urgency-at-most',
      label: { en: 'by the highest urgency it may have', 'zh-CN': '按可能的最高紧迫度' },
      urgency: 4,
      missing: ['score'],
    })
    expect(places[2]?.reasons[1]).toEqual({
      code: 'follow-up',
      label: { en: 'by its next follow-up', 'zh-CN': '按下次跟进日' },
      on: '2026-07-01',
      missing: [],
    })
    expect(places[5]?.after?.label).toEqual({ en: 'alike, by the id', 'zh-CN': '其余相同，按编号' })
  })

  it('takes a case without a plan, and one of which the follow-up is not known', () => {
    const { places } = orderWorklist([
      { ok: true, id: 'a', assessment: { plan: null, followUpOn: none } },
      { ok: true, id: 'b', assessment: { plan: null } },
    ])
    expect(places.map((one) => [one.caseId, codesOf(one)])).toEqual([
      ['b', ['no-urgency', 'follow-up-not-known', 'no-review']],
      ['a', ['no-urgency', 'no-follow-up', 'no-review']],
    ])
  })

  it('keeps both of two rows of one id', () => {
    expect(idsOf(row('a', { urgency: decided(1) }), row('b'), row('a'))).toEqual(['a', 'a', 'b'])
  })

  it('reads rows that a generator fills anew', () => {
    function* refilled(): IterableIterator<WorklistRow> {
      const missing: string[] = []
      const urgency = { ...open(5), missing }
      for (const id of ['a', 'b']) {
        missing[0] = id
        yield { ok: true, id, assessment: { plan: { urgency, reviewOn: none }, followUpOn: none } }
      }
    }
    expect(orderWorklist(refilled()).places.map(({ reasons }) => reasons[0].missing)).toEqual([['a'], ['b']])
  })

  it('is empty of nothing', () => expect(orderWorklist([])).toEqual({ places: [], problems: [] }))
})

describe('what has no place in a worklist', () => {
  const refused = (bad: unknown) => {
    // @ts-expect-error rows of any kind reach a library that plain JavaScript calls
    const { places, problems } = orderWorklist([row('a'), bad, row('b')])
    expect(places.map(({ caseId }) => caseId)).toEqual(['a', 'b'])
    expect(problems).toMatchObject([{ ok: false, index: 1 }])
    return problems[0]?.error.details.issues.map(({ path }) => path)
  }

  it.each<[string, unknown, string]>([
    ['a row that is none', 5, 'ok'],
    ['an id that is none', { ...row('a'), id: 7 }, 'id'],
    ['no assessment', { ok: true, id: 'x' }, 'assessment'],
    ['no plan at all', { ok: true, id: 'x', assessment: {} }, 'assessment.plan'],
    [
      'an urgency that is no answer',
      { ok: true, id: 'x', assessment: { plan: { urgency: 5, reviewOn: none } } },
      'assessment.plan.urgency',
    ],
    [
      'an urgency that is no number',
      row('x', { urgency: decided(Number.NaN) }),
      'assessment.plan.urgency.value',
    ],
    ['a follow-up on no day', row('x', { followUpOn: decided('2026-02-30') }), 'assessment.followUpOn.value'],
    [
      'a value that is missing',
      {
        ok: true,
        id: 'x',
        assessment: { plan: { urgency: { status: 'decided', value: null }, reviewOn: none } },
      },
      'assessment.plan.urgency.value',
    ],
    ['a problem without its error', { ok: false, index: 0, id: 'x' }, 'ok'],
  ])('is listed with its error: %s', (_, bad, path) => {
    expect(refused(bad)?.[0]).toBe(path)
  })

  it('is a problem of an assessment, which keeps its error', () => {
    const arrears = createArrears<string>({ policy: consumerLendingCn })
    const good: CaseFile = { debtor: { id: 'D-1' }, accounts: [] }
    const bad: CaseFile = { debtor: { id: 'D-2' }, accounts: [], facts: { unheard: 1 } }
    const assessed = [...arrears.assessAll([bad, good], { asOf: '2026-06-30' })]
    const { places, problems } = orderWorklist(assessed)
    expect(places.map(({ caseId }) => caseId)).toEqual(['D-1'])
    expect(problems).toEqual([assessed[0]])
  })

  it('is nothing where there are no rows', () => {
    // @ts-expect-error no rows
    expect(errorOf(() => orderWorklist(5)).details).toMatchObject({ issues: [{ path: 'rows' }] })
  })
})

describe('a worklist of assessed cases', () => {
  it('puts the follow-up that is late before the one to come, of cases that are equally urgent', () => {
    const asOf = '2026-06-30'
    const arrears = createArrears<string>({ policy: { ...consumerLendingCn, examples: [] } })
    // Each ten days late, every 3 days; followed up so many days ago.
    const followedUp = (id: string, daysAgo: number): CaseFile => ({
      debtor: { id },
      accounts: [
        { id: 'A', currency: 'CNY', dues: [{ id: '1', dueOn: addDays(asOf, -10), amount: '900.00' }] },
      ],
      marks: [],
      promises: [],
      agreements: [],
      contacts: [
        {
          id: 'C',
          at: `${addDays(asOf, -daysAgo)}T12:00:00Z`,
          channel: 'phone',
          direction: 'outbound',
          outcome: 'no-answer',
          actor: 'lender',
        },
      ],
    })
    const cases = [followedUp('A', 1), followedUp('B', 5), followedUp('C', 3)]
    const { places } = orderWorklist(arrears.assessAll(cases, { asOf }))
    expect(places.map(({ caseId, reasons }) => [caseId, 'on' in reasons[1] ? reasons[1].on : null])).toEqual([
      ['B', '2026-06-28'],
      ['C', '2026-06-30'],
      ['A', '2026-07-02'],
    ])
  })
})

describe('a worklist, over random rows', () => {
  const day = fc.constantFrom('2026-06-29', '2026-06-30', '2026-07-01')
  const answer = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Answer<Value>> =>
    fc.oneof(
      value.map(decided),
      fc.array(value, { maxLength: 2 }).map((mayBe) => open(...mayBe)),
      fc.constantFrom(none, conflict),
    )
  const rows = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      urgency: answer(fc.integer({ min: -1, max: 1 })),
      followUpOn: answer(day),
      reviewOn: answer(day),
    }),
    { maxLength: 8 },
  )

  it('is the same however the rows are ordered, and loses none', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const ordered = (from: typeof list) => orderWorklist(from.map(({ id, ...known }) => row(id, known)))
          const found = ordered(list)
          expect(ordered(shuffled)).toEqual(found)
          expect(found.problems).toEqual([])
          expect(found.places.map(({ caseId }) => caseId).sort()).toEqual(list.map(({ id }) => id).sort())
        },
      ),
      { seed: 81, numRuns: 500 },
    )
  })
})
