import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, addYears } from '../../src/foundations'
import { limitationCn } from '../../src/policies'
import { computeLimitation, type LimitationClaim, type LimitationOccurrence } from '../../src/strategy'

const dueOn = '2023-05-10'
const lastDay = '2060-01-01'
const day = fc.integer({ min: -100, max: 4000 }).map((days) => addDays(dueOn, days))
const length = fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined })
const moment = fc.record({
  kind: fc.constantFrom('demand' as const, 'acknowledgement' as const, 'payment' as const),
  on: day,
})
const lasting = fc
  .record({ kind: fc.constantFrom('suit' as const, 'suspension' as const), on: day, length })
  .map(({ kind, on, length: days }): LimitationOccurrence => {
    return days === undefined ? { kind, on } : { kind, on, until: addDays(on, days) }
  })
const occurrences: fc.Arbitrary<readonly LimitationOccurrence[]> = fc.array(fc.oneof(moment, lasting), {
  maxLength: 6,
})
const claims: fc.Arbitrary<LimitationClaim> = fc
  .record({ occurrences, isKnown: fc.boolean() })
  .map(({ occurrences: list, isKnown }) =>
    isKnown ? { dueOn, knownOn: dueOn, occurrences: list } : { dueOn, occurrences: list },
  )
const compute = (claim: LimitationClaim, asOf = lastDay) => computeLimitation(limitationCn, claim, { asOf })
/** Days compare as text; what has no end is later than any. */
const endOf = (expiresOn: string | null): string => expiresOn ?? '9999-99-99'
const settings = { seed: 188, numRuns: 400, endOnFailure: true }

it('what interrupts never brings the last day forward', () => {
  fc.assert(
    fc.property(
      claims,
      fc.constantFrom('demand' as const, 'acknowledgement' as const, 'payment' as const),
      day,
      (claim, kind, on) => {
        const more = { ...claim, occurrences: [...claim.occurrences, { kind, on }] }
        const [before, after] = [compute(claim), compute(more)]
        expect(endOf(after.expiresOn) >= endOf(before.expiresOn)).toBe(true)
        expect(endOf(after.latestExpiresOn) >= endOf(before.latestExpiresOn)).toBe(true)
      },
    ),
    settings,
  )
})

it('what suspends never brings the last day forward', () => {
  fc.assert(
    fc.property(claims, lasting, (claim, one) => {
      const more = compute({ ...claim, occurrences: [...claim.occurrences, one] })
      expect(endOf(more.expiresOn) >= endOf(compute(claim).expiresOn)).toBe(true)
    }),
    settings,
  )
})

it('what occurs after expiry changes nothing, but for an acknowledgement', () => {
  const late = fc.array(
    fc.record({
      kind: fc.constantFrom('demand' as const, 'payment' as const, 'suit' as const, 'suspension' as const),
      days: fc.integer({ min: 1, max: 3000 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  fc.assert(
    fc.property(claims, late, (claim, list) => {
      const before = compute(claim)
      const { latestExpiresOn } = before
      fc.pre(latestExpiresOn !== null)
      const added = list.map(({ kind, days }) => ({ kind, on: addDays(latestExpiresOn ?? dueOn, days) }))
      const after = compute({ ...claim, occurrences: [...claim.occurrences, ...added] })
      expect([after.expiresOn, after.latestExpiresOn, after.status]).toEqual([
        before.expiresOn,
        before.latestExpiresOn,
        before.status,
      ])
      const last = after.occurrences.slice(claim.occurrences.length)
      expect(last.every(({ counted }) => counted === false)).toBe(true)
    }),
    settings,
  )
})

it('holds until the day on which it says it changes, and no longer', () => {
  const told = ({ status, expiresOn, latestExpiresOn }: ReturnType<typeof compute>): string =>
    JSON.stringify([status, expiresOn, latestExpiresOn])
  fc.assert(
    fc.property(claims, day, fc.double({ min: 0, max: 1, noNaN: true }), (claim, asOf, share) => {
      const now = compute(claim, asOf)
      const end = now.changesOn ?? addDays(asOf, 20_000)
      const days = Math.floor((share * (Date.parse(end) - Date.parse(asOf))) / 86_400_000)
      const between = addDays(asOf, days)
      if (between < end) expect(told(compute(claim, between))).toBe(told(now))
      if (now.changesOn !== null) {
        expect(told(compute(claim, addDays(now.changesOn, -1)))).toBe(told(now))
        expect(told(compute(claim, now.changesOn))).not.toBe(told(now))
      }
    }),
    settings,
  )
})

it('goes by days, not by the order of the list, and leaves the claim as it was', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.oneof(moment, lasting), { maxLength: 6, selector: ({ on }) => on }),
      (list) => {
        const claim = { dueOn, knownOn: dueOn, occurrences: Object.freeze([...list]) }
        const { expiresOn } = compute(claim)
        expect(compute({ ...claim, occurrences: [...list].reverse() }).expiresOn).toBe(expiresOn)
      },
    ),
    settings,
  )
})

it('of demands alone: three years from the last one that was never more than three years after the one before', () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), (days) => {
      let began = dueOn
      for (const on of [...days].sort()) {
        if (on >= began && on <= addYears(began, 3, 'corresponding-day')) began = on
      }
      const claim = {
        dueOn,
        knownOn: dueOn,
        occurrences: days.map((on) => ({ kind: 'demand' as const, on })),
      }
      expect(compute(claim)).toMatchObject({
        beganOn: began,
        expiresOn: addYears(began, 3, 'corresponding-day'),
      })
    }),
    settings,
  )
})
