import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ageAccount,
  type ClassContagion,
  type ClassifyExposuresOptions,
  type ClassUpgrade,
  type ContagionRule,
  classifyExposures,
  compileAging,
  type ExposureClasses,
  trackAssetClass,
} from '../../src/aging'
import { addDays } from '../../src/foundations'
import type { Account } from '../../src/model'
import { fiveClasses2023, mBuckets30 } from '../../src/policies'

const aging = compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30, assetClassFloors: fiveClasses2023 })
const classes = ['normal', 'special-mention', 'substandard', 'doubtful', 'loss']
const today = '2026-03-31'
const act = { title: 'Contagion Act s 1', confidence: 'verified' } as const

const className = fc.constantFrom(...classes)
const debtors = fc.constantFrom<'all' | 'retail' | 'non-retail'>('all', 'all', 'retail', 'non-retail')
const percent = fc.constantFrom<number | string>(0, 10, 20, '33.3', 50)
const ids = ['here', 'elsewhere'] as const
const rule: fc.Arbitrary<ContagionRule> = fc.oneof(
  fc.constant<ContagionRule>({ level: 'account' }),
  fc.record(
    { level: fc.constant('worst-account' as const), debtors, fromClass: className },
    { requiredKeys: ['level', 'debtors'] },
  ),
  fc.record({
    level: fc.constant('share' as const),
    debtors,
    triggers: fc.tuple(
      fc.record({
        id: fc.constant(ids[0]),
        share: fc.constant('claims' as const),
        inClass: className,
        abovePercent: percent,
        atLeast: className,
      }),
      fc.record({
        id: fc.constant(ids[1]),
        share: fc.constant('stated' as const),
        abovePercent: percent,
        atLeast: className,
      }),
    ),
  }),
)
const contagionOf = (value: ContagionRule): ClassContagion => ({
  id: 'random',
  history: [{ from: '2020-01-01', value, citation: act }],
})
const daysLate = fc.oneof(
  fc.constantFrom(0, 1, 90, 91, 270, 271, 360, 361),
  fc.integer({ min: -60, max: 400 }),
)
const cents = fc.oneof(fc.constantFrom(1000, 10000, 90000), fc.integer({ min: 1, max: 100_000 }))
const money = (amount: number): string => (amount / 100).toFixed(2)
const accountLists = (currencies: readonly string[]): fc.Arbitrary<readonly Account[]> =>
  fc
    .array(
      fc
        .record({
          dues: fc.array(fc.tuple(daysLate, cents), { minLength: 1, maxLength: 2 }),
          payments: fc.array(fc.tuple(fc.integer({ min: -60, max: 40 }), cents), { maxLength: 2 }),
          currency: fc.constantFrom(...currencies),
        })
        .map(({ dues, payments, currency }) => ({
          id: '',
          currency,
          dues: dues.map(([late, amount], index) => ({
            id: `${index}`,
            dueOn: addDays(today, -late),
            amount: money(amount),
          })),
          events: payments.map(([after, amount], index) => ({
            kind: 'payment' as const,
            id: `P${index}`,
            effectiveOn: addDays(today, after),
            amount: money(amount),
          })),
        })),
      { minLength: 1, maxLength: 3 },
    )
    .map((accounts) => accounts.map((account, index) => ({ ...account, id: `A${index}` })))

type Facts = Pick<ClassifyExposuresOptions, 'isRetail' | 'statedShares' | 'exceptedAccounts'>
const facts: fc.Arbitrary<Facts> = fc.record(
  {
    isRetail: fc.boolean(),
    statedShares: fc.record({ [ids[1]]: percent }),
    exceptedAccounts: fc.constantFrom([], ['A0']),
  },
  { requiredKeys: [] },
)
/** The facts that the rule asks for: a stated share without a trigger of its name is refused. */
const fitting = (value: ContagionRule, { statedShares, ...rest }: Facts): Facts => ({
  ...rest,
  ...(value.level === 'share' && statedShares !== undefined ? { statedShares } : {}),
})

const classify = (
  accounts: readonly Account[],
  value: ContagionRule,
  given: Facts,
  more: Partial<ClassifyExposuresOptions> = {},
): ExposureClasses =>
  classifyExposures(
    { debtor: { id: 'D' }, accounts },
    { asOf: today, aging, contagion: contagionOf(value), ...fitting(value, given), ...more },
  )
const rank = (assetClass: string | null): number => classes.indexOf(assetClass ?? '')

/** The own class of an account, by the public functions for one account. */
const ownClass = (account: Account, asOf: string, upgrade: ClassUpgrade | undefined): string | null =>
  upgrade === undefined
    ? (ageAccount(account, { asOf, aging }).assetClassFloor?.id ?? null)
    : trackAssetClass(account, { asOf, aging, upgrade }).assetClass

/** The rule told again, for one currency: the classes where everything is known, in whole cents and thousandths. */
const byHand = (
  accounts: readonly Account[],
  value: ContagionRule,
  { isRetail, statedShares, exceptedAccounts = [] }: Required<Facts>,
  asOf: string,
  upgrade: ClassUpgrade | undefined,
): readonly (string | null)[] => {
  const own = accounts.map((account) => rank(ownClass(account, asOf, upgrade)))
  const kind = isRetail ? 'retail' : 'non-retail'
  if (value.level === 'account' || (value.debtors !== 'all' && value.debtors !== kind)) {
    return own.map((one) => classes[one] ?? null)
  }
  let least = 0
  if (value.level === 'worst-account') {
    const worst = Math.max(...own)
    if (worst >= rank(value.fromClass ?? 'normal')) least = worst
  } else {
    const stakes = accounts.map((account) =>
      Math.max(0, Math.round(Number(ageAccount(account, { asOf, aging }).balance) * 100)),
    )
    const whole = stakes.reduce((sum, one) => sum + one, 0)
    for (const trigger of value.triggers) {
      const tenths = Math.round(Number(trigger.abovePercent) * 10)
      const bad =
        trigger.share === 'stated'
          ? Math.round(Number(statedShares[trigger.id]) * 10) > tenths
          : stakes.reduce((sum, one, at) => sum + ((own[at] ?? 0) >= rank(trigger.inClass) ? one : 0), 0) *
              1000 >
            whole * tenths
      if (bad) least = Math.max(least, rank(trigger.atLeast))
    }
  }
  return own.map(
    (one, at) => classes[exceptedAccounts.includes(`A${at}`) ? one : Math.max(one, least)] ?? null,
  )
}

const known: fc.Arbitrary<Required<Facts>> = fc.record({
  isRetail: fc.boolean(),
  statedShares: fc.record({ [ids[1]]: percent }),
  exceptedAccounts: fc.constantFrom([], ['A0']),
})
const upgrades: fc.Arbitrary<ClassUpgrade> = fc.record({
  needs: fc.constantFrom<ClassUpgrade['needs']>('better-floor', 'nothing-past-due'),
  probationMonths: fc.nat({ max: 1 }),
})

describe('the classes of random debtors', () => {
  it('are those of the rule told again by hand', () => {
    fc.assert(
      fc.property(accountLists(['CNY']), rule, known, (accounts, value, given) => {
        const { accounts: rows, status, worstClass } = classify(accounts, value, given)
        const expected = byHand(accounts, value, given, today, undefined)
        expect(rows.map(({ assetClass }) => assetClass)).toEqual(expected)
        expect(status).toBe('classified')
        expect(rank(worstClass)).toBe(Math.max(...expected.map(rank)))
      }),
      { seed: 11, endOnFailure: true, numRuns: 400 },
    )
  })

  it('are never better than the own ones, which the level of the account leaves as they are', () => {
    fc.assert(
      fc.property(accountLists(['CNY', 'USD']), rule, facts, (accounts, value, given) => {
        for (const row of classify(accounts, value, given).accounts) {
          expect(rank(row.bestPossible)).toBeGreaterThanOrEqual(rank(row.ownClass))
          expect(rank(row.worstPossible)).toBeGreaterThanOrEqual(rank(row.bestPossible))
          expect(row.status === 'undetermined').toBe(row.bestPossible !== row.worstPossible)
          expect(row.assetClass).toBe(row.status === 'undetermined' ? null : row.bestPossible)
          expect(row.reasons.length > 0).toBe(row.worstPossible !== row.ownClass)
        }
        const own = accounts.map((account) => ownClass(account, today, undefined))
        const alone = classify(accounts, { level: 'account' }, {})
        expect(alone.accounts.map(({ assetClass }) => assetClass)).toEqual(own)
        expect(alone.accounts.map((row) => row.ownClass)).toEqual(own)
      }),
      { seed: 12, endOnFailure: true, numRuns: 300 },
    )
  })

  it('do not hang on the order of the accounts', () => {
    fc.assert(
      fc.property(accountLists(['CNY', 'USD']), rule, facts, (accounts, value, given) => {
        const answer = classify(accounts, value, given)
        const turned = classify([...accounts].reverse(), value, given)
        const plain = ({ accounts: rows }: ExposureClasses) =>
          rows
            .map(({ reasons, ...row }) => ({
              ...row,
              reasons: reasons.map(({ id, outcome }) => [id, outcome]),
            }))
            .sort((left, right) => (left.accountId < right.accountId ? -1 : 1))
        expect(plain(turned)).toEqual(plain(answer))
        expect([turned.status, turned.worstClass, turned.changesOn]).toEqual([
          answer.status,
          answer.worstClass,
          answer.changesOn,
        ])
        expect([...turned.missing].sort()).toEqual([...answer.missing].sort())
      }),
      { seed: 13, endOnFailure: true, numRuns: 200 },
    )
  })

  it('are no better when one account is later', () => {
    fc.assert(
      fc.property(
        accountLists(['CNY', 'USD']),
        rule,
        facts,
        fc.nat({ max: 300 }),
        (accounts, value, given, days) => {
          const unpaid = accounts.map(({ events: _, ...account }) => account)
          const later = unpaid.map((account, at) =>
            at > 0
              ? account
              : {
                  ...account,
                  dues: account.dues.map((due) => ({ ...due, dueOn: addDays(due.dueOn, -days) })),
                },
          )
          const before = classify(unpaid, value, given).accounts
          classify(later, value, given).accounts.forEach((row, at) => {
            expect(rank(row.bestPossible)).toBeGreaterThanOrEqual(rank(before[at]?.bestPossible ?? null))
            expect(rank(row.worstPossible)).toBeGreaterThanOrEqual(rank(before[at]?.worstPossible ?? null))
          })
        },
      ),
      { seed: 14, endOnFailure: true, numRuns: 300 },
    )
  })

  it('cannot be told better than they are by what is left out', () => {
    fc.assert(
      fc.property(
        accountLists(['CNY', 'USD']),
        rule,
        known,
        fc.subarray(['isRetail', 'statedShares']),
        (accounts, value, given, left) => {
          const { isRetail, statedShares, exceptedAccounts } = given
          const some: Facts = {
            exceptedAccounts,
            ...(left.includes('isRetail') ? {} : { isRetail }),
            ...(left.includes('statedShares') ? {} : { statedShares }),
          }
          const whole = classify(accounts, value, given).accounts
          const answer = classify(accounts, value, some)
          answer.accounts.forEach((row, at) => {
            expect(rank(row.bestPossible)).toBeLessThanOrEqual(rank(whole[at]?.bestPossible ?? null))
            expect(rank(row.worstPossible)).toBeGreaterThanOrEqual(rank(whole[at]?.worstPossible ?? null))
          })
          expect(answer.missing.length > 0).toBe(answer.status === 'undetermined')
        },
      ),
      { seed: 15, endOnFailure: true, numRuns: 300 },
    )
  })

  it('in several currencies are undetermined exactly where rates could matter', () => {
    // Rates at which either currency outweighs the other by far reach both ends of what a share can be.
    const rates = [1e-9, 1, 1e9]
    fc.assert(
      fc.property(accountLists(['CNY', 'USD']), percent, className, (accounts, abovePercent, inClass) => {
        const value: ContagionRule = {
          level: 'share',
          debtors: 'all',
          triggers: [{ id: ids[0], share: 'claims', inClass, abovePercent, atLeast: 'loss' }],
        }
        const [test] = classify(accounts, value, {}).contagion?.tests ?? []
        const outcomes = rates.map((rate) => {
          let part = 0
          let whole = 0
          for (const account of accounts) {
            const { balance, assetClassFloor } = ageAccount(account, { asOf: today, aging })
            const stake = Math.max(0, Number(balance)) * (account.currency === 'USD' ? rate : 1)
            whole += stake
            if (rank(assetClassFloor?.id ?? null) >= rank(inClass)) part += stake
          }
          // Not held against a share that is the threshold, which a binary number cannot tell.
          const difference = whole === 0 ? -1 : (part / whole) * 100 - Number(abovePercent)
          return Math.abs(difference) < 1e-4 ? null : difference > 0
        })
        if (outcomes.includes(null)) return
        const distinct = new Set(outcomes)
        expect(test?.outcome).toBe(distinct.size > 1 ? 'unknown' : distinct.has(true) ? 'met' : 'unmet')
      }),
      { seed: 16, endOnFailure: true, numRuns: 300 },
    )
  })
})

describe('the day of change of random debtors with payments', () => {
  const horizon = 45

  it.each([
    ['by floors', fc.constant(undefined), 120],
    ['by tracks', upgrades, 30],
  ] as const)(
    'is the first on which a search day by day finds anything else: %s',
    (_, upgradeOf, numRuns) => {
      fc.assert(
        fc.property(accountLists(['CNY']), rule, known, upgradeOf, (accounts, value, given, upgrade) => {
          const more = upgrade === undefined ? {} : { upgrade }
          const answer = classify(accounts, value, given, more)
          const told = JSON.stringify({ ...answer, asOf: '', changesOn: '' })
          const now = String(byHand(accounts, value, given, today, upgrade))
          expect(answer.accounts.map(({ assetClass }) => assetClass).join()).toBe(now)
          const days = Array.from({ length: horizon }, (_, index) => addDays(today, index + 1))
          const anything = days.find((asOf) => {
            const later = classify(accounts, value, given, { ...more, asOf })
            return JSON.stringify({ ...later, asOf: '', changesOn: '' }) !== told
          })
          const aClass = days.find((asOf) => String(byHand(accounts, value, given, asOf, upgrade)) !== now)
          if (anything !== undefined) expect(answer.changesOn).toBe(anything)
          else expect(answer.changesOn ?? '9999').toSatisfy((day: string) => day > addDays(today, horizon))
          if (aClass !== undefined) expect((answer.changesOn ?? '9999') <= aClass).toBe(true)
        }),
        { seed: 17, endOnFailure: true, numRuns },
      )
    },
  )
})
