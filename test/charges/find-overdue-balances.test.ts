import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accrueInterest, findOverdueBalances, type OverdueQuestion } from '../../src/charges'
import { addDays } from '../../src/foundations'
import { compileLedger, replayAccount } from '../../src/ledger'
import { type Account, type AccountEvent, componentNames, type Due } from '../../src/model'
import { errorOf } from '../support/error-of'

const due = (id: string, dueOn: string, more: Partial<Due> = {}): Due => ({
  id,
  dueOn,
  components: { interest: '50.00', principal: '1000.00' },
  ...more,
})
const paid = (effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'payment',
  id: `P-${effectiveOn}`,
  effectiveOn,
  amount,
})
const accountOf = (dues: readonly Due[], events: readonly AccountEvent[] = []): Account => ({
  id: 'A-1',
  currency: 'CNY',
  dues,
  events,
})
const march: OverdueQuestion = { from: '2026-03-01', to: '2026-03-31', components: ['principal'] }
const told = (account: Account, more: Partial<OverdueQuestion> = {}): readonly string[] =>
  findOverdueBalances(account, { ...march, ...more }).balances.map(({ from, amount }) => `${from} ${amount}`)

describe('what was overdue, day by day', () => {
  it.each<[string, Account, Partial<OverdueQuestion>, readonly string[]]>([
    ['nothing of an account without dues', accountOf([]), {}, ['2026-03-01 0.00']],
    [
      'from the due date on, at the end of which it is not paid',
      accountOf([due('1', '2026-03-09')]),
      {},
      ['2026-03-01 0.00', '2026-03-09 1000.00'],
    ],
    [
      'of what falls due on the last day asked, for that day',
      accountOf([due('1', '2026-03-30')]),
      {},
      ['2026-03-01 0.00', '2026-03-30 1000.00'],
    ],
    [
      'not of what falls due on the day that is not asked any more',
      accountOf([due('1', '2026-03-31')]),
      {},
      ['2026-03-01 0.00'],
    ],
    ['of what was overdue before', accountOf([due('1', '2026-01-01')]), {}, ['2026-03-01 1000.00']],
    [
      'with the interest that is overdue, where it bears too',
      accountOf([due('1', '2026-01-01')]),
      { components: ['principal', 'interest'] },
      ['2026-03-01 1050.00'],
    ],
    [
      'of no component, nothing',
      accountOf([due('1', '2026-01-01')]),
      { components: [] },
      ['2026-03-01 0.00'],
    ],
    // Interest is paid first: 50.00 of 450.00.
    [
      'until the day on which it is paid, which has what is left',
      accountOf([due('1', '2026-01-01')], [paid('2026-03-11', '450.00'), paid('2026-03-21', '600.00')]),
      {},
      ['2026-03-01 1000.00', '2026-03-11 600.00', '2026-03-21 0.00'],
    ],
    [
      'and not at all of what is paid on the due date',
      accountOf([due('1', '2026-03-09')], [paid('2026-03-09', '1050.00')]),
      {},
      ['2026-03-01 0.00'],
    ],
    [
      'of dues that follow each other',
      accountOf([due('1', '2026-03-04'), due('2', '2026-03-14')]),
      {},
      ['2026-03-01 0.00', '2026-03-04 1000.00', '2026-03-14 2000.00'],
    ],
    [
      'of a due that was issued late, and settled by itself',
      accountOf([due('1', '2026-03-01', { issuedOn: '2026-03-10', settledOn: '2026-03-20' })]),
      {},
      ['2026-03-01 0.00', '2026-03-10 1000.00', '2026-03-20 0.00'],
    ],
    [
      'of a due of one amount, which is principal',
      accountOf([{ id: '1', dueOn: '2026-02-01', amount: '80.00' }]),
      {},
      ['2026-03-01 80.00'],
    ],
    [
      'and of a credit nothing',
      accountOf([{ id: '1', dueOn: '2026-02-01', amount: '-80.00' }]),
      {},
      ['2026-03-01 0.00'],
    ],
    [
      'by its new due date, where it was re-aged',
      accountOf(
        [due('1', '2026-02-01')],
        [{ kind: 're-aging', id: 'R', effectiveOn: '2026-03-06', dueOn: '2026-03-15' }],
      ),
      {},
      ['2026-03-01 1000.00', '2026-03-06 0.00', '2026-03-15 1000.00'],
    ],
    [
      'as it was known on a day',
      accountOf(
        [due('1', '2026-02-01')],
        [{ ...paid('2026-03-06', '1050.00'), recordedOn: '2026-03-20' } as AccountEvent],
      ),
      { knownOn: '2026-03-19' },
      ['2026-03-01 1000.00'],
    ],
    [
      'as if a payment had never been, which is reversed later',
      accountOf(
        [due('1', '2026-02-01')],
        [
          paid('2026-03-06', '1050.00'),
          { kind: 'reversal', id: 'R', effectiveOn: '2026-03-31', of: 'P-2026-03-06' },
        ],
      ),
      {},
      ['2026-03-01 1000.00'],
    ],
    [
      'and not, where it is reversed after these days',
      accountOf(
        [due('1', '2026-02-01')],
        [
          paid('2026-03-06', '1050.00'),
          { kind: 'reversal', id: 'R', effectiveOn: '2026-04-01', of: 'P-2026-03-06' },
        ],
      ),
      {},
      ['2026-03-01 1000.00', '2026-03-06 0.00'],
    ],
    [
      'and anew from the day of a chargeback, which makes it due on its day',
      accountOf(
        [due('1', '2026-02-01')],
        [
          paid('2026-03-06', '1050.00'),
          { kind: 'chargeback', id: 'C', effectiveOn: '2026-03-16', of: 'P-2026-03-06', amount: '1050.00' },
        ],
      ),
      {},
      ['2026-03-01 1000.00', '2026-03-06 0.00', '2026-03-16 1000.00'],
    ],
    [
      'of a time without days, as of the first',
      accountOf([due('1', '2026-01-01')]),
      { to: '2026-03-01' },
      ['2026-03-01 1000.00'],
    ],
  ])('%s', (_, account, more, balances) => expect(told(account, more)).toEqual(balances))

  it('tells when the clock stood still in these days', () => {
    const event = (kind: 'pause' | 'resume', effectiveOn: string): AccountEvent => ({
      kind,
      id: `${kind}-${effectiveOn}`,
      effectiveOn,
    })
    const account = accountOf(
      [due('1', '2026-01-01')],
      [
        event('pause', '2026-02-01'),
        event('resume', '2026-03-01'),
        event('pause', '2026-03-05'),
        event('resume', '2026-03-08'),
        event('pause', '2026-03-20'),
      ],
    )
    expect(findOverdueBalances(account, march).suspensions).toEqual([
      { from: '2026-03-05', until: '2026-03-08' },
      { from: '2026-03-20' },
    ])
    expect(findOverdueBalances(account, { ...march, to: '2026-03-20' }).suspensions).toEqual([
      { from: '2026-03-05', until: '2026-03-08' },
    ])
  })

  // 10 days of 1,000.00 at 0.05 % are 5.00, 20 days of 600.00 are 6.00; five of them are suspended.
  it('is what interest on arrears is taken of', () => {
    const account = accountOf(
      [due('1', '2026-02-28')],
      [
        paid('2026-03-11', '450.00'),
        { kind: 'pause', id: 'S', effectiveOn: '2026-03-21' },
        { kind: 'resume', id: 'E', effectiveOn: '2026-03-26' },
      ],
    )
    const { interest } = accrueInterest({
      ...{ currency: 'CNY', from: march.from, to: march.to, ratePer: 'day', roundEach: 'period' },
      rates: [{ from: march.from, percent: '0.05' }],
      rounding: { mode: 'half-up', unit: 'minor' },
      ...findOverdueBalances(account, march),
    })
    expect(interest).toBe('9.50')
  })

  it('is on each day what the ledger of that day has due by then, over random accounts', () => {
    const day = fc.nat({ max: 60 }).map((days) => addDays('2026-02-01', days))
    const accounts = fc
      .record({
        dues: fc.array(fc.record({ dueOn: day, units: fc.integer({ min: 1, max: 90_000 }) }), {
          maxLength: 5,
        }),
        payments: fc.array(fc.record({ on: day, units: fc.integer({ min: 1, max: 90_000 }) }), {
          maxLength: 6,
        }),
        reversed: fc.option(day),
      })
      .map(({ dues, payments, reversed }) => {
        const events = payments.map(
          ({ on, units }, index): AccountEvent => ({
            kind: 'payment',
            id: `P${index}`,
            effectiveOn: on,
            amount: (units / 100).toFixed(2),
          }),
        )
        const [first] = events
        const isReversed = reversed !== null && first !== undefined && reversed >= first.effectiveOn
        const reversal: readonly AccountEvent[] = isReversed
          ? [{ kind: 'reversal', id: 'R', effectiveOn: reversed, of: 'P0' }]
          : []
        return accountOf(
          dues.map(({ dueOn, units }, index) =>
            due(String(index), dueOn, { components: { principal: (units / 100).toFixed(2) } }),
          ),
          [...events, ...reversal],
        )
      })
    fc.assert(
      fc.property(accounts, (account) => {
        const { balances } = findOverdueBalances(account, march)
        // What is reversed by the last day never was.
        const isReversed = account.events?.some(
          (one) => one.kind === 'reversal' && one.effectiveOn <= march.to,
        )
        const standing = {
          ...account,
          events: (account.events ?? []).filter(
            ({ id }) => !(isReversed === true && ['P0', 'R'].includes(id)),
          ),
        }
        for (let on = march.from; on < march.to; on = addDays(on, 1)) {
          const { dues } = replayAccount(standing, { asOf: on })
          const open = dues
            .filter(({ dueOn }) => dueOn <= on)
            .reduce((sum, one) => sum + BigInt(one.open.replace('.', '')), 0n)
          const found = balances.filter(({ from }) => from <= on).at(-1)
          expect(BigInt(String(found?.amount).replace('.', ''))).toBe(open)
        }
      }),
      { seed: 95, numRuns: 60 },
    )
  })

  it('refuses what is no day, no component and no account, and days out of order', () => {
    const account = accountOf([])
    const detailsOf = (given: unknown, question: unknown): unknown =>
      // @ts-expect-error values of any type reach a library that plain JavaScript calls
      errorOf(() => findOverdueBalances(given, question)).details
    expect(detailsOf(account, { ...march, from: '2026-02-30' })).toMatchObject({ issues: [{ path: 'from' }] })
    expect(detailsOf(account, { ...march, to: undefined })).toMatchObject({
      issues: [{ path: 'to', code: 'missing' }],
    })
    expect(detailsOf(account, { ...march, knownOn: 'x' })).toMatchObject({ issues: [{ path: 'knownOn' }] })
    expect(detailsOf(account, { ...march, components: ['capital'] })).toMatchObject({
      issues: [{ path: 'components[0]' }],
    })
    expect(detailsOf({}, march)).toMatchObject({
      issues: [{ path: 'id' }, { path: 'currency' }, { path: 'dues' }],
    })
    expect(
      errorOf(() => findOverdueBalances(account, { ...march, to: '2026-02-28' })).sentence,
    ).toMatchInlineSnapshot(`
      {
        "en": "to: expected a day not before 2026-03-01, received 2026-02-28. The first day counts and this one does not: check both days.",
        "zh-CN": "to：应为不早于 2026-03-01 的日期，收到 2026-02-28。首日计入，此日不计入：请核对两个日期。",
      }
    `)
  })
})

describe('what was overdue, by a ledger whose orders hang on classes', () => {
  const steps = (['past-due', 'due'] as const).flatMap((timing) =>
    componentNames.map((name) => `${timing}-${name}` as const),
  )
  const order = { id: 'interest-first', steps, direction: 'horizontal', excess: 'hold' } as const
  const ledger = compileLedger({
    allocationOrder: order,
    allocationRules: [
      { id: 'R', classes: ['loss'], order: { ...order, id: 'principal-first', steps: [...steps].reverse() } },
    ],
  })
  const account = accountOf([due('1', '2026-03-01')], [paid('2026-03-11', '500.00')])
  const overdueAs = (classes: readonly string[]): readonly string[] =>
    findOverdueBalances(account, { ...march, ledger }, () => classes).balances.map(
      ({ from, amount }) => `${from} ${amount}`,
    )

  it('goes by the classes that are given', () => {
    // 50.00 of interest first, or 500.00 of principal.
    expect(overdueAs([])).toEqual(['2026-03-01 1000.00', '2026-03-11 550.00'])
    expect(overdueAs(['loss'])).toEqual(['2026-03-01 1000.00', '2026-03-11 500.00'])
  })

  it('is refused without them', () => {
    expect(() => findOverdueBalances(account, { ...march, ledger })).toThrow(
      'the classes that the rules of the ledger ask for',
    )
  })
})
