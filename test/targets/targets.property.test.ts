import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Measure, overdueRate } from '../../src/kpi'
import { flagBehavior, judgeTarget, type Target, type TargetStatus } from '../../src/targets'

/** Days that rise, from the first of January 2026 on. */
const dayOf = (index: number): string => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)

type Count = readonly [overdue: number, total: number]

const historyOf = (counts: readonly Count[]): readonly Measure[] =>
  counts.map(([overdueCount, totalCount], index) =>
    overdueRate({ variant: 'count', asOf: dayOf(index), overdueCount, totalCount }),
  )

const counts: fc.Arbitrary<readonly Count[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.nat())
    .map(([total, any]): Count => [any % (total + 1), total]),
  { minLength: 1, maxLength: 12 },
)

/** Hundredths of a percent as a decimal. */
const decimal = (hundredths: number): string => (hundredths / 100).toFixed(2)

const targets: fc.Arbitrary<Target> = fc
  .record({
    direction: fc.constantFrom('at-least' as const, 'at-most' as const),
    value: fc.integer({ min: 0, max: 10_000 }),
    band: fc.integer({ min: 0, max: 5_000 }),
    consecutivePeriods: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ direction, value, band, consecutivePeriods }) => ({
    direction,
    value: decimal(value),
    warningAt: decimal(direction === 'at-least' ? value + band : value - band),
    consecutivePeriods,
  }))

describe('a target', () => {
  it('is judged the same however its decimals are written', () => {
    fc.assert(
      fc.property(counts, targets, fc.integer({ min: 0, max: 20 }), (seen, target, zeros) => {
        const history = historyOf(seen)
        const written = (value: string | number): string => `${value}${'0'.repeat(zeros)}`
        const { status, since, periods, trend, missedPeriods } = judgeTarget(history, target)
        expect(
          judgeTarget(history, {
            ...target,
            value: written(target.value),
            warningAt: written(target.warningAt ?? ''),
          }),
        ).toMatchObject({ status, since, periods, trend, missedPeriods })
      }),
      { seed: 131, numRuns: 300, endOnFailure: true },
    )
  })

  it('is judged as a second computation in whole numbers has it', () => {
    fc.assert(
      fc.property(counts, targets, (seen, target) => {
        const sign = target.direction === 'at-least' ? 1 : -1
        // overdue / total in hundredths of a percent against the threshold, both times the total.
        const isBehind = ([overdue, total]: Count, threshold: string | number | undefined): boolean =>
          sign * (overdue * 10_000 - Math.round(Number(threshold) * 100) * total) < 0
        const statusAt = (end: number): TargetStatus => {
          const latest = seen[end] as Count
          if (latest[1] === 0) return 'no-value'
          let missed = 0
          for (let index = end; index >= 0; index--) {
            const count = seen[index] as Count
            if (count[1] === 0 || !isBehind(count, target.value)) break
            missed++
          }
          if (missed >= target.consecutivePeriods) return 'missed'
          return missed > 0 || isBehind(latest, target.warningAt) ? 'at-risk' : 'on-target'
        }
        const statuses = seen.map((_, index) => statusAt(index))
        const last = statuses.length - 1
        let first = last
        while (first > 0 && statuses[first - 1] === statuses[last]) first--
        expect(judgeTarget(historyOf(seen), target)).toMatchObject({
          status: statuses[last],
          since: dayOf(first),
          periods: last - first + 1,
        })
      }),
      { seed: 132, numRuns: 500, endOnFailure: true },
    )
  })

  it('has the opposite trend in the opposite direction', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 100 }), (seen, value) => {
        const history = historyOf(seen)
        const trendOf = (direction: Target['direction']) =>
          judgeTarget(history, { direction, value, consecutivePeriods: 1 }).trend
        const up = trendOf('at-least')
        const opposite = {
          improving: 'worsening',
          worsening: 'improving',
          steady: 'steady',
          unknown: 'unknown',
        }
        expect(trendOf('at-most')).toEqual({ kind: opposite[up.kind], periods: up.periods })
      }),
      { seed: 133, numRuns: 300, endOnFailure: true },
    )
  })
})

describe('a drift', () => {
  it('that is judged from some payments is judged the same from more of the past', () => {
    const days = fc.array(fc.integer({ min: -10, max: 60 }), { maxLength: 6 })
    fc.assert(
      fc.property(days, days, fc.integer({ min: 2, max: 5 }), (past, known, payments) => {
        const outcomeOf = (daysLate: readonly number[]) =>
          flagBehavior({ accountId: 'A-1', daysLate }, { slowPayDrift: { payments, days: 10 } }, '2026-03-31')
            .flags[0]?.outcome
        const outcome = outcomeOf(known)
        if (outcome !== 'undetermined') expect(outcomeOf([...past, ...known])).toBe(outcome)
        else expect(known.length).toBeLessThan(payments)
      }),
      { seed: 134, numRuns: 500, endOnFailure: true },
    )
  })
})
