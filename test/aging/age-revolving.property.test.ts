import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ageRevolving,
  type BillingStatement,
  type CountingPolicy,
  compileAging,
  type RevolvingAccount,
  type RevolvingRule,
} from '../../src/aging'
import { addDays, daysBetween } from '../../src/foundations'
import type { Payment, Reversal } from '../../src/model'
import { cardClasses, mBuckets29, mBuckets30 } from '../../src/policies'

const first = '2026-01-10'
const dayOf = (offset: number): string => addDays(first, offset)

/** Yen, which have no decimals, so that a payment is a number of coins. */
const accounts: fc.Arbitrary<RevolvingAccount> = fc
  .record({
    periods: fc.array(
      fc.record({
        days: fc.integer({ min: 3, max: 40 }),
        dueIn: fc.integer({ min: 1, max: 30 }),
        minimum: fc.constantFrom(0, 1, 10, 20, 20, 30, 40, 60),
        more: fc.constantFrom(-15, 0, 0, 5, 30, 100),
      }),
      { maxLength: 5 },
    ),
    payments: fc.array(
      fc.record({
        on: fc.integer({ min: -10, max: 160 }),
        amount: fc.constantFrom(1, 9, 10, 18, 19, 20, 36, 50, 90),
        recordedIn: fc.constantFrom(0, 0, 0, 2, 20, 60),
        undone: fc.option(fc.record({ in: fc.nat({ max: 50 }), recordedIn: fc.constantFrom(0, 0, 5, 30) })),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ periods, payments }) => {
    const statements: BillingStatement[] = []
    let closing = 0
    let lastDue = 0
    for (const { days, dueIn, minimum, more } of periods) {
      lastDue = Math.max(closing + dueIn, lastDue + 1)
      const balance = more < 0 && minimum > 0 ? minimum : minimum + more
      statements.push({
        id: `S${statements.length}`,
        closedOn: dayOf(closing),
        dueOn: dayOf(lastDue),
        minimumPayment: minimum,
        balance,
      })
      closing += days
    }
    const events = payments.flatMap(({ on, amount, recordedIn, undone }, index): (Payment | Reversal)[] => [
      {
        kind: 'payment',
        id: `P${index}`,
        effectiveOn: dayOf(on),
        recordedOn: dayOf(on + recordedIn),
        amount,
      },
      ...(undone === null
        ? []
        : [
            {
              kind: 'reversal' as const,
              id: `R${index}`,
              of: `P${index}`,
              effectiveOn: dayOf(on + undone.in),
              recordedOn: dayOf(on + undone.in + undone.recordedIn),
            },
          ]),
    ])
    return { id: 'C-1', currency: 'JPY', statements, events }
  })

const rules: fc.Arbitrary<RevolvingRule> = fc.record({
  minimumIncludes: fc.constantFrom('past-due-and-current', 'current-only'),
  tolerance: fc.constantFrom(
    null,
    { limit: 'percent', percent: 10 } as const,
    { limit: 'amount', amounts: { JPY: '2' } } as const,
  ),
  missedWhen: fc.constantFrom('any-shortage', 'nothing-paid'),
})
const countings = fc.constantFrom<CountingPolicy | undefined>(
  undefined,
  { grace: { days: 3, effect: 'suppress' } },
  { grace: { days: 3, effect: 'move-due-date' } },
  { method: 'corresponding-months' },
)
const knowns = fc.option(fc.integer({ min: 0, max: 170 }).map(dayOf), { nil: undefined })

type Coin = 'open' | 'paid' | 'withdrawn'
/** One minimum as a row of coins, each open, paid or withdrawn. */
interface Row {
  readonly statement: BillingStatement
  readonly coins: Coin[]
  doneOn: string | null
  doneBy: 'paid' | 'withdrawn' | null
  /** Coins of the payments of its period: for minimums, and for nothing but its balance. */
  spent: number
  rest: number
}

const countOf = (coins: readonly Coin[], kind: Coin): number => coins.filter((coin) => coin === kind).length

/** Does a payment stand on a day, by what was known on another? */
function stands(account: RevolvingAccount, payment: Payment, day: string, knownOn: string): boolean {
  const isThere = ({ effectiveOn, recordedOn = effectiveOn }: Payment | Reversal): boolean =>
    effectiveOn <= day && recordedOn <= knownOn
  const undo = (account.events ?? []).find((event) => event.kind === 'reversal' && event.of === payment.id)
  return isThere(payment) && !(undo !== undefined && isThere(undo))
}

/** The account lived through day by day, coin by coin, up to a day, by what was known on another. */
function diary(
  account: RevolvingAccount,
  rule: RevolvingRule,
  until: string,
  knownOn: string,
  most = 99,
): Row[] {
  const rows: Row[] = []
  let purse: { coins: number; recordedOn: string; fresh: boolean }[] = []
  const check = (row: Row, on: string, by: 'paid' | 'withdrawn'): void => {
    const open = countOf(row.coins, 'open')
    const whole = row.coins.length - countOf(row.coins, 'withdrawn')
    const most = rule.tolerance === null ? 0 : rule.tolerance.limit === 'amount' ? 2 : whole / 10
    if (row.doneOn === null && open <= most) {
      row.doneOn = on
      row.doneBy = by
    }
  }
  const spend = (on: string): void => {
    for (const piece of purse) {
      if (!piece.fresh) continue
      piece.fresh = false
      const newest = rows[rows.length - 1]
      for (const row of rows) {
        if (row.doneOn !== null && row !== newest) continue
        for (let at = 0; at < row.coins.length && piece.coins > 0; at++) {
          if (row.coins[at] !== 'open') continue
          row.coins[at] = 'paid'
          piece.coins--
          if (newest !== undefined) newest.spent++
        }
        check(row, on, 'paid')
      }
    }
  }
  const known = account.statements.filter(({ closedOn }) => closedOn <= knownOn).slice(0, most)
  for (let day = dayOf(-20); day <= until; day = addDays(day, 1)) {
    for (const event of account.events ?? []) {
      if (event.kind !== 'payment' || event.effectiveOn !== day) continue
      if (!stands(account, event, until, knownOn)) continue
      purse.push({ coins: Number(event.amount), recordedOn: event.recordedOn ?? day, fresh: true })
    }
    spend(day)
    known.forEach((statement, index) => {
      if (statement.closedOn !== day) return
      // What the lender's books said on that evening, by which the statement was written.
      const written = diary(account, rule, day, day, index)
      const carried = written
        .filter(({ doneOn }) => doneOn === null)
        .reduce((sum, { coins }) => sum + countOf(coins, 'open'), 0)
      const [minimum, balance] = [Number(statement.minimumPayment), Math.max(0, Number(statement.balance))]
      const asked = rule.minimumIncludes === 'current-only' ? Math.min(balance, carried + minimum) : minimum
      for (let left = carried - asked, at = rows.length - 1; left > 0 && at >= 0; at--) {
        const row = rows[at] as Row
        if (row.doneOn !== null) continue
        for (let coin = 0; coin < row.coins.length && left > 0; coin++) {
          if (row.coins[coin] !== 'open') continue
          row.coins[coin] = 'withdrawn'
          left--
        }
        check(row, day, 'withdrawn')
      }
      const before = rows[rows.length - 1]
      for (const piece of purse) {
        // Recorded by then, it is in the balance of the new statement; else it is offered to that.
        if (piece.recordedOn > day) piece.fresh = true
        else if (before !== undefined) before.rest += piece.coins
      }
      purse = purse.filter(({ fresh }) => fresh)
      const row: Row = {
        statement,
        coins: new Array<Coin>(Math.max(0, asked - carried)).fill('open'),
        doneOn: null,
        doneBy: null,
        spent: 0,
        rest: 0,
      }
      rows.push(row)
      check(row, day, 'paid')
      spend(day)
    })
  }
  const newest = rows[rows.length - 1]
  if (newest !== undefined) for (const piece of purse) newest.rest += piece.coins
  return rows
}

describe('a revolving account, over random statements and payments', () => {
  it('stands as in a diary kept day by day and coin by coin', () => {
    const seen = new Map<string, number>()
    let capped = 0
    fc.assert(
      fc.property(
        accounts,
        rules,
        fc.constantFrom<0 | 1>(0, 1),
        fc.integer({ min: -5, max: 200 }),
        knowns,
        fc.constantFrom(0, 3),
        (account, rule, dueDateIsDay, offset, known, moved) => {
          const asOf = dayOf(offset)
          const knownOn = known ?? '9999-12-31'
          const aging = compileAging({
            dueDateIsDay,
            bucketTable: mBuckets30,
            ...(moved === 0 ? {} : { counting: { grace: { days: moved, effect: 'move-due-date' } } }),
          })
          const told = ageRevolving(account, {
            asOf,
            aging,
            rule,
            ...(known === undefined ? {} : { knownOn: known }),
          })
          const rows = diary(account, rule, asOf, knownOn).map((row) => {
            const open = countOf(row.coins, 'open')
            const { dueOn } = row.statement
            const late = daysBetween(addDays(dueOn, moved), asOf) + dueDateIsDay
            const status =
              row.coins.length === 0
                ? 'nothing-required'
                : row.doneOn === null
                  ? late < 1
                    ? 'not-due'
                    : 'unsatisfied'
                  : row.doneBy === 'withdrawn'
                    ? 'no-longer-asked'
                    : row.doneOn <= addDays(dueOn, moved)
                      ? 'on-time'
                      : 'late'
            const balance = Math.max(0, Number(row.statement.balance))
            return {
              ...row,
              open,
              late,
              dueOn,
              status,
              beyond: Math.min(row.rest, Math.max(0, balance - row.spent)),
            }
          })
          for (const { status } of rows) seen.set(status, (seen.get(status) ?? 0) + 1)
          expect(
            told.statements.map((one) =>
              [
                one.status,
                one.required,
                one.paid,
                one.withdrawn,
                one.shortage,
                one.satisfiedOn,
                one.paidBeyond,
              ].join(),
            ),
          ).toEqual(
            rows.map(({ coins, status, open, doneOn, beyond }) =>
              [
                status,
                coins.length,
                countOf(coins, 'paid'),
                countOf(coins, 'withdrawn'),
                open,
                status === 'on-time' || status === 'late' ? doneOn : null,
                beyond,
              ].join(),
            ),
          )
          const late = rows.filter(({ status }) => status === 'unsatisfied')
          const early = rows.filter(({ status }) => status === 'not-due')
          const [oldest] = [...late, ...early]
          const raw = oldest === undefined ? 0 : Math.max(0, daysBetween(oldest.dueOn, asOf) + dueDateIsDay)
          const sum = (some: readonly { readonly open: number }[]): string =>
            String(some.reduce((total, { open }) => total + open, 0))
          expect(told).toMatchObject({
            pastDue: sum(late),
            notDue: sum(early),
            oldestUnsatisfiedDueOn: oldest?.dueOn ?? null,
            daysPastDue: raw,
            daysDelinquent: oldest === undefined ? 0 : Math.max(0, oldest.late),
            periodsMissed: late.filter(
              ({ coins }) => rule.missedWhen === 'any-shortage' || !coins.includes('paid'),
            ).length,
          })
          expect(told.bucket).toBe(`M${Math.min(7, Math.ceil(told.daysDelinquent / 30))}`)
          const newest = rows[rows.length - 1]?.statement
          const paid = (day: string, knownBy: string): number =>
            (account.events ?? []).reduce(
              (total, event) =>
                event.kind === 'payment' && stands(account, event, day, knownBy)
                  ? total + Number(event.amount)
                  : total,
              0,
            )
          const balance =
            newest === undefined
              ? 0
              : Number(newest.balance) + paid(newest.closedOn, newest.closedOn) - paid(asOf, knownOn)
          expect(told.balance).toBe(String(balance))
          expect(told.status).toBe(
            late.length > 0 ? 'past-due' : early.length > 0 || balance > 0 ? 'not-due' : 'nothing-owed',
          )
          // Without a tolerance nobody is asked for more than is owed. A payment that was learned of too late is out
          // of it where it had gone to what was withdrawn in the meantime.
          const isPlain = (account.events ?? []).every(
            ({ effectiveOn, recordedOn }) => effectiveOn === recordedOn,
          )
          if (
            rule.tolerance === null &&
            (isPlain || rows.every(({ coins }) => !coins.includes('withdrawn')))
          ) {
            capped++
            expect(Number(told.pastDue) + Number(told.notDue)).toBeLessThanOrEqual(Math.max(0, balance))
          }
        },
      ),
      { seed: 91, endOnFailure: true, numRuns: 3_000 },
    )
    expect(capped).toBeGreaterThan(500)
    for (const status of [
      'nothing-required',
      'not-due',
      'on-time',
      'late',
      'no-longer-asked',
      'unsatisfied',
    ]) {
      expect(seen.get(status) ?? 0, status).toBeGreaterThan(100)
    }
  })

  it('changes next on the first day on which a day-by-day search sees another answer', () => {
    let found = 0
    let never = 0
    fc.assert(
      fc.property(
        accounts,
        rules,
        countings,
        fc.constantFrom<0 | 1>(0, 1),
        fc.constantFrom(mBuckets29, mBuckets30),
        fc.boolean(),
        fc.integer({ min: -25, max: 260 }),
        knowns,
        (account, rule, counting, dueDateIsDay, bucketTable, hasFloors, offset, known) => {
          const aging = compileAging({
            dueDateIsDay,
            bucketTable,
            ...(counting === undefined ? {} : { counting }),
            ...(hasFloors ? { assetClassFloors: cardClasses } : {}),
          })
          const on = (asOf: string) =>
            ageRevolving(account, { asOf, aging, rule, ...(known === undefined ? {} : { knownOn: known }) })
          const seenOn = (day: string): string =>
            JSON.stringify(on(day), (key, value: unknown) =>
              ['asOf', 'changesOn', 'daysPastDue', 'daysDelinquent', 'source'].includes(key)
                ? undefined
                : value,
            )
          const from = dayOf(offset)
          const now = seenOn(from)
          let differs: string | null = null
          // The last due date is at most 30 days after the last closing; all is over 181 days and grace later.
          for (let days = 1; days <= 460 && differs === null; days++) {
            if (seenOn(addDays(from, days)) !== now) differs = addDays(from, days)
          }
          expect(on(from).changesOn).toBe(differs)
          if (differs === null) never++
          else found++
        },
      ),
      { seed: 92, endOnFailure: true, numRuns: 250 },
    )
    expect(found).toBeGreaterThan(100)
    expect(never).toBeGreaterThan(20)
  })

  it('is the same by minimums that carry what is past due and by those that do not, where the lender adds it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.record({ on: fc.nat({ max: 150 }), amount: fc.integer({ min: 1, max: 60 }) }), {
          maxLength: 6,
        }),
        fc.nat({ max: 200 }),
        (own, payments, offset) => {
          const paidIn = (from: number, to: number): number =>
            payments.filter(({ on }) => on > from && on <= to).reduce((sum, { amount }) => sum + amount, 0)
          // By the book: what was unpaid at the close, and the own part; what is paid beyond is lost to the next.
          let unpaid = 0
          const stated = own.map((part, index) => {
            if (index > 0) unpaid = Math.max(0, unpaid - paidIn(30 * (index - 1), 30 * index))
            unpaid += part
            return unpaid
          })
          const of = (minimums: readonly number[], minimumIncludes: RevolvingRule['minimumIncludes']) => {
            const { statements, ...rest } = ageRevolving(
              {
                id: 'C-1',
                currency: 'JPY',
                statements: minimums.map((minimumPayment, index) => ({
                  id: `S${index}`,
                  closedOn: dayOf(30 * index),
                  dueOn: dayOf(30 * index + 20),
                  minimumPayment,
                  balance: 10_000,
                })),
                events: payments.map(({ on, amount }, index) => ({
                  kind: 'payment',
                  id: `P${index}`,
                  effectiveOn: dayOf(on),
                  amount,
                })),
              },
              {
                asOf: dayOf(offset),
                aging: compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30 }),
                rule: { minimumIncludes, tolerance: null, missedWhen: 'any-shortage' },
              },
            )
            return { ...rest, statements: statements.map(({ minimumPayment: _, ...one }) => one) }
          }
          expect(of(stated, 'past-due-and-current')).toEqual(of(own, 'current-only'))
        },
      ),
      { seed: 93, endOnFailure: true, numRuns: 500 },
    )
  })
})
