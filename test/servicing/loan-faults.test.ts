import { describe, expect, it } from 'vitest'
import { isArrearsError } from '../../src/foundations'
import { compileLedger } from '../../src/ledger'
import { componentNames } from '../../src/model'
import { type Loan, quotePayoff, replayLoan } from '../../src/servicing'
import { errorOf } from '../support/error-of'
import { falling, lastOf, late, paid, withEvents } from './falling-loan'

const issuesOf = (call: () => unknown): readonly string[] => {
  const error: unknown = errorOf(call)
  return isArrearsError(error, 'invalid-input')
    ? error.details.issues.map(({ path, code }) => `${path} ${code}`)
    : []
}
const faultsOf = (loan: Loan): readonly string[] => issuesOf(() => replayLoan(loan, { asOf: '2026-02-01' }))
const planned = (more: object): Loan => ({ ...falling, plan: { ...falling.plan, ...more } as Loan['plan'] })
const finer = { mode: 'half-up', unit: '0.001' } as const
const fixed = { kind: 'fixed', fixed: '20.00', graceDays: 10, per: 'installment' } as const
const share = { id: 'S', components: ['fee'], limit: { kind: 'share', percent: '3' } } as const
const disbursed = { kind: 'disbursement', effectiveOn: '2026-01-01', amount: '10000.00' } as const
const extended = { id: 'X', effectiveOn: '2026-02-11', reason: 'other', duePrincipal: 'stays' } as const

describe('what is wrong with a loan', () => {
  it.each<[string, Loan, readonly string[]]>([
    ['a unit finer than the currency', planned({ rounding: finer }), ['plan.rounding.unit wrong-type']],
    [
      'a unit of interest finer than the currency',
      planned({ interestRounding: finer }),
      ['plan.interestRounding.unit wrong-type'],
    ],
    [
      'the same due day twice',
      planned({ dueOn: ['2026-02-01', '2026-02-01'] }),
      ['plan.dueOn[1] date-order'],
    ],
    ['a down payment below zero', planned({ downPayment: '-1.00' }), ['plan.downPayment not-positive']],
    [
      'a down payment of more than is paid out',
      planned({ downPayment: '10000.50' }),
      ['plan.downPayment too-large'],
    ],
    [
      'a rate for being late that begins after the first day',
      withEvents([], { late: { ...late, rates: [{ from: '2026-01-02', percent: '1' }] } }),
      ['late.rates[0].from date-order'],
    ],
    [
      'late interest by the year without a day count',
      withEvents([], { late: { ...late, ratePer: 'year' } }),
      ['late.dayCount missing'],
    ],
    [
      'a unit of late interest finer than the currency',
      withEvents([], { late: { ...late, rounding: finer } }),
      ['late.rounding.unit wrong-type'],
    ],
    [
      'a suspension that ends before it begins',
      withEvents([], { late: { ...late, suspensions: [{ from: '2026-02-06', until: '2026-02-05' }] } }),
      ['late.suspensions[0].until date-order'],
    ],
    [
      'late interest on itself',
      withEvents([], { late: { ...late, on: ['principal', 'penalty'] } }),
      ['late.on[1] unknown-reference'],
    ],
    [
      'a fee below zero',
      withEvents([], { lateFee: { ...fixed, fixed: '-1.00' } }),
      ['lateFee.fixed wrong-type'],
    ],
    ['two ceilings of one id', withEvents([], { ceilings: [share, share] }), ['ceilings[1].id duplicate-id']],
    [
      'a ceiling by the year without a day count',
      withEvents([], {
        ceilings: [{ ...share, limit: { kind: 'rate', percent: '3', ratePer: 'year', of: 'owed' } }],
      }),
      ['ceilings[0].limit.dayCount missing'],
    ],
    [
      'two events of one id',
      withEvents([{ ...disbursed, id: 'D-1', amount: '1.00' }]),
      ['events[1].id duplicate-id'],
    ],
    [
      'a plan among the events',
      withEvents([{ kind: 'plan-change', id: 'N', effectiveOn: '2026-01-11', dues: [] }]),
      ['events[1].kind unknown-reference'],
    ],
    ['an id of the replay', withEvents([{ ...disbursed, id: 'loan:D' }]), ['events[1].id duplicate-id']],
    [
      'a disbursement on the last due day',
      withEvents([{ ...disbursed, id: 'D-2', effectiveOn: '2026-05-01' }]),
      ['events[1].effectiveOn date-order'],
    ],
    [
      'a reschedule onto its own day',
      withEvents([], { reschedules: [{ ...extended, dueOn: ['2026-02-11'] }] }),
      ['reschedules[0].dueOn[0] date-order'],
    ],
    [
      'a rate from after what happened first, though it is not listed first',
      {
        ...planned({ rates: [{ from: '2026-01-15', percent: '36.5' }] }),
        events: [
          { ...disbursed, id: 'D-2', effectiveOn: '2026-01-20' },
          { ...disbursed, id: 'D-1' },
        ],
      },
      ['plan.rates[0].from date-order'],
    ],
  ])('is found: %s', (_, loan, faults) => {
    expect(faultsOf(loan)).toEqual(faults)
  })

  it('is nothing, where a down payment is less than what is paid out and more than what is paid', () => {
    const loan = { ...planned({ downPayment: '2000.00' }) }
    const { due } = lastOf(
      replayLoan(
        { ...loan, events: [...loan.events, paid('2026-01-02', '1500.00')] },
        { asOf: '2026-01-02' },
      ),
    )
    expect(due).toBe('500.00')
  })
})

describe('the ledger of a loan', () => {
  const all = (['past-due', 'due'] as const).flatMap((timing) =>
    componentNames.map((name) => `${timing}-${name}` as const),
  )
  // Principal before interest: the last first.
  const steps = [...all].reverse()
  const order = { id: 'ours', steps, direction: 'horizontal', excess: 'hold' } as const

  it('says what money pays first', () => {
    // 310.00 of interest stay due of 2,810.00.
    const ledger = compileLedger({ allocationOrder: order })
    const replay = replayLoan(withEvents([paid('2026-02-01', '2500.00')]), { asOf: '2026-02-01', ledger })
    expect(lastOf(replay).components).toMatchObject({ interest: '310.00', principal: '7500.00' })
  })

  it('pays everything due by each of its rules', () => {
    const ledgerOf = (own: readonly (typeof steps)[number][]): ReturnType<typeof compileLedger> =>
      compileLedger({
        allocationOrder: order,
        allocationRules: [
          { id: 'R', transactions: ['prepayment'], order: { ...order, id: 'own', steps: own } },
        ],
      })
    const faults = (own: readonly (typeof steps)[number][]): readonly string[] =>
      issuesOf(() => replayLoan(falling, { asOf: '2026-02-01', ledger: ledgerOf(own) }))
    expect(faults(steps.slice(1))).toEqual(['ledger missing'])
    const { status } = replayLoan(falling, { asOf: '2026-02-01', ledger: ledgerOf(steps) })
    expect(status).toBe('open')
  })
})

describe('a payoff quote that is asked for too long', () => {
  it('is refused in both languages', () => {
    const call = (): unknown => quotePayoff(falling, { asOf: '2026-01-11', validUntil: '2026-01-10' })
    expect(issuesOf(call)).toEqual(['validUntil date-order'])
    expect(errorOf(call).sentence['zh-CN']).toBe(
      'validUntil：应为 2026-01-11 或其后不超过 366 天的日期，收到 2026-01-10。报价自询问之日起有效；请指明可付款的最后日期。',
    )
  })
})
