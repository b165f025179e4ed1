import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AssignOptions,
  assignCases,
  assignmentReasonLabels,
  type CaseAssignments,
  type CaseToAssign,
  type Collector,
  refusalReasonLabels,
} from '../../src/portfolio'
import { assignByDefinition, isWithin, mayHave } from './assign-by-definition'

const roles = ['collector', 'supervisor', 'director']
const some = (...names: readonly string[]) => fc.subarray([...names])
const cents = fc.integer({ min: 0, max: 8 }).map((count) => `${count * 5}.50`)

/** Absent in so many of ten: a case that asks for much, or a collector of few limits, has little to choose from. */
const absent = <Value>(tenths: number, values: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: tenths, arbitrary: fc.constant(undefined) }, { weight: 10 - tenths, arbitrary: values })

type Stated<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** The fields that are there. */
const stated = <Fields extends object>(fields: Fields): Stated<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Stated<Fields>

// Few values of everything, so that limits are often met exactly and collectors are often equal.
const caseFields = fc.record({
  amount: absent(2, cents),
  isForeign: absent(9, fc.constant(true)),
  urgency: absent(5, fc.integer({ min: -1, max: 1 })),
  complexity: absent(5, fc.constantFrom(0, 0.125, 1, 1.5, 2)),
  skills: absent(6, some('legal', 'sme')),
  languages: absent(8, some('zh', 'en')),
  customerClass: absent(3, fc.constantFrom('retail', 'corporate')),
  role: absent(7, fc.constantFrom(...roles)),
  collectorId: absent(6, fc.constantFrom('K-0', 'K-1', 'K-2', 'gone')),
  notWith: absent(8, some('K-0', 'K-1')),
})
const casesToAssign: fc.Arbitrary<readonly CaseToAssign[]> = fc
  .array(caseFields, { maxLength: 9 })
  .map((list) =>
    list.map(({ isForeign, ...fields }, index) => ({
      id: `C-${index}`,
      currency: isForeign === true ? 'USD' : 'CNY',
      ...stated(fields),
    })),
  )

const collectorFields = fc.record({
  skills: absent(3, some('legal', 'sme', 'tax')),
  languages: absent(3, some('zh', 'en')),
  customerClasses: absent(7, some('retail', 'corporate')),
  role: absent(3, fc.constantFrom(...roles)),
  upTo: absent(6, cents),
  mostCases: absent(3, fc.constantFrom(0, 1, 1.5, 3, 4, 4)),
  mostAmount: absent(
    6,
    cents.map((sum) => String(Number(sum) * 3)),
  ),
})
const collectorList: fc.Arbitrary<readonly Collector[]> = fc
  .array(collectorFields, { maxLength: 5 })
  .map((list) => list.map((fields, index) => ({ id: `K-${index}`, currency: 'CNY', ...stated(fields) })))

const terms: fc.Arbitrary<AssignOptions> = fc
  .record({ prefer: fc.constantFrom('least-loaded', 'closest-fit'), isZero: fc.boolean() })
  .map(({ prefer, isZero }) => ({ prefer, roles, ...(isZero ? { unknownAmount: 'count-as-zero' } : {}) }))

const settings = (seed: number) => ({ seed, endOnFailure: true, numRuns: 1_000 })
const holds = (
  seed: number,
  check: (
    cases: readonly CaseToAssign[],
    collectors: readonly Collector[],
    options: AssignOptions,
    plan: CaseAssignments,
  ) => void,
): void =>
  fc.assert(
    fc.property(casesToAssign, collectorList, terms, (cases, collectors, options) =>
      check(cases, collectors, options, assignCases(cases, collectors, options)),
    ),
    settings(seed),
  )

const deskOf = (plan: CaseAssignments, cases: readonly CaseToAssign[], id: string) =>
  plan.assignments
    .filter(({ collectorId }) => collectorId === id)
    .flatMap(({ caseId }) => cases.filter((one) => one.id === caseId))

describe('over random cases and collectors', () => {
  it('has much to choose from, or the properties below would prove little', () => {
    const seen = new Map<string, number>()
    holds(200, (_, __, ___, { assignments, unplaced, moved }) => {
      const codes = [
        ...assignments.flatMap(({ reasons }) => reasons.map((reason) => reason.code)),
        ...unplaced.flatMap(({ refusals }) =>
          refusals.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
        ),
        ...moved.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
      ]
      for (const code of codes) seen.set(code, (seen.get(code) ?? 0) + 1)
    })
    const counted = Object.keys({ ...assignmentReasonLabels, ...refusalReasonLabels })
    expect(counted.filter((code) => (seen.get(code) ?? 0) < 100)).toEqual([])
  })

  it('places as the definition read out step by step', () => {
    holds(201, (cases, collectors, options, plan) => {
      const places = new Map<string, string | null>([
        ...plan.assignments.map(({ caseId, collectorId }) => [caseId, collectorId] as const),
        ...plan.unplaced.map(({ caseId }) => [caseId, null] as const),
      ])
      expect(places).toEqual(new Map(assignByDefinition(cases, collectors, options)))
    })
  })

  it('has every case in exactly one place', () => {
    holds(202, (cases, _, __, plan) => {
      const placed = [...plan.assignments, ...plan.unplaced].map(({ caseId }) => caseId)
      expect(placed.sort()).toEqual(cases.map(({ id }) => id).sort())
    })
  })

  it('gives nobody what they may not have, and nobody more than their limits', () => {
    holds(203, (cases, collectors, options, plan) => {
      for (const collector of collectors) {
        const desk = deskOf(plan, cases, collector.id)
        expect(desk.every((one) => mayHave(one, collector, options))).toBe(true)
        expect(isWithin(desk, collector)).toBe(true)
      }
    })
  })

  it('refuses an unplaced case by every collector, each of whom may not have it or has no room', () => {
    holds(204, (cases, collectors, options, plan) => {
      for (const { caseId, code, able, refusals } of plan.unplaced) {
        const one = cases.find(({ id }) => id === caseId) as CaseToAssign
        expect(refusals.map(({ collectorId }) => collectorId)).toEqual(collectors.map(({ id }) => id))
        const ableOnes = collectors.filter((own) => mayHave(one, own, options) && isWithin([one], own))
        expect(able).toBe(ableOnes.length)
        expect(code).toBe(
          collectors.length === 0 ? 'no-collectors' : able === 0 ? 'nobody-able' : 'nobody-has-room',
        )
        refusals.forEach(({ reasons }, index) => {
          const collector = collectors[index] as Collector
          const ofRoom = reasons.filter((reason) => reason.code.endsWith('-full'))
          expect(ofRoom.length === reasons.length).toBe(mayHave(one, collector, options))
          expect(reasons).not.toEqual([])
          // The figures are those of the loads, where the reader can look them up.
          for (const reason of ofRoom) {
            const limit = reason.code === 'caseload-full' ? 'cases' : 'amount'
            const own = plan.loads[index]?.limits.find((use) => use.limit === limit)
            expect(reason).toMatchObject({ used: own?.used, most: own?.most })
          }
        })
      }
    })
  })

  it('says of every case that left its collector where it went, and why', () => {
    holds(205, (cases, collectors, options, plan) => {
      const placeOf = new Map(plan.assignments.map((one) => [one.caseId, one.collectorId]))
      const left = cases.filter(
        ({ id, collectorId }) => collectorId !== undefined && placeOf.get(id) !== collectorId,
      )
      expect(plan.moved.map(({ caseId }) => caseId).sort()).toEqual(left.map(({ id }) => id).sort())
      for (const { caseId, from, to, reasons } of plan.moved) {
        const one = left.find(({ id }) => id === caseId) as CaseToAssign
        expect([from, to]).toEqual([one.collectorId, placeOf.get(caseId) ?? null])
        const collector = collectors.find(({ id }) => id === from)
        expect(reasons.some(({ code }) => code === 'not-listed')).toBe(collector === undefined)
        if (collector === undefined) continue
        expect(reasons.every(({ code }) => code.endsWith('-full'))).toBe(mayHave(one, collector, options))
        expect(reasons).not.toEqual([])
      }
    })
  })

  it('adds up the loads to what was placed', () => {
    holds(206, (cases, collectors, _, plan) => {
      expect(plan.loads.map(({ collectorId }) => collectorId)).toEqual(collectors.map(({ id }) => id))
      for (const load of plan.loads) {
        const desk = deskOf(plan, cases, load.collectorId)
        const sum = (currency: string) =>
          desk.reduce((whole, one) => whole + (one.currency === currency ? Number(one.amount ?? 0) : 0), 0)
        expect(load.cases).toBe(desk.length)
        expect(load.caseload).toBe(desk.reduce((whole, { complexity = 1 }) => whole + complexity, 0))
        expect(load.unknownAmounts).toBe(desk.filter(({ amount }) => amount === undefined).length)
        for (const { currency, amount } of load.amounts) expect(Number(amount)).toBe(sum(currency))
      }
    })
  })

  it('gives the same bytes for the cases in any order', () => {
    const shuffled = casesToAssign.chain((cases) =>
      fc.shuffledSubarray([...cases], { minLength: cases.length }).map((others) => [cases, others] as const),
    )
    fc.assert(
      fc.property(shuffled, collectorList, terms, ([cases, others], collectors, options) => {
        expect(JSON.stringify(assignCases(others, collectors, options))).toBe(
          JSON.stringify(assignCases(cases, collectors, options)),
        )
      }),
      settings(207),
    )
  })

  it('moves nothing when it is asked again with its own results', () => {
    holds(208, (cases, collectors, options, plan) => {
      const placeOf = new Map(plan.assignments.map((one) => [one.caseId, one.collectorId]))
      const again = cases.map(({ collectorId, ...one }): CaseToAssign => {
        const place = placeOf.get(one.id)
        return place === undefined ? one : { ...one, collectorId: place }
      })
      const next = assignCases(again, collectors, options)
      expect(next.moved).toEqual([])
      expect(next.loads).toEqual(plan.loads)
      expect(next.unplaced).toEqual(plan.unplaced)
      expect(next.assignments.every(({ kept }) => kept)).toBe(true)
    })
  })
})

it('does not promise that a further collector leaves no more unplaced', () => {
  const collectors = [
    { id: 'K-1', skills: ['a', 'b'], mostCases: 1 },
    { id: 'K-2', skills: ['a'], mostCases: 1 },
    { id: 'K-3', skills: ['c', 'd'], mostCases: 1 },
    { id: 'K-4', skills: ['c'], mostCases: 1 },
  ]
  const further = { id: 'K-5', skills: ['b', 'd', 'e'], mostCases: 1 }
  const cases = [
    { id: 'urgent', skills: ['e'], urgency: 1 },
    { id: '1', skills: ['a'] },
    { id: '2', skills: ['b'] },
    { id: '3', skills: ['c'] },
    { id: '4', skills: ['d'] },
  ]
  const unplaced = (team: readonly Collector[]) =>
    assignCases(cases, team, { prefer: 'least-loaded' }).unplaced.map(({ caseId }) => caseId)
  // Alone, K-1 is the only one for case 2 and K-3 for case 4, which are then placed first.
  expect(unplaced(collectors)).toEqual(['urgent'])
  expect(unplaced([...collectors, further])).toEqual(['2', '4'])
})
