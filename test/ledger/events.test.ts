import { describe, expect, it } from 'vitest'
import { expectLedger, replayBooks } from '../../src/ledger'
import { type Account, type AccountEvent, type Due, parseAccount, safeParseAccount } from '../../src/model'

const january: Due = { id: 'jan', dueOn: '2026-01-31', components: { interest: '10.00', principal: '90.00' } }
const february: Due = { id: 'feb', dueOn: '2026-02-28', components: { interest: '9.00', principal: '91.00' } }
const accountOf = (...events: readonly AccountEvent[]): Account => ({
  id: 'A-1',
  currency: 'CNY',
  dues: [january, february],
  events,
})
const paid = (
  effectiveOn: string,
  amount: string,
  more: Partial<AccountEvent & { kind: 'payment' }> = {},
): AccountEvent => ({ kind: 'payment', id: `paid ${effectiveOn}`, effectiveOn, amount, ...more })
const ledger = expectLedger(undefined)

/** What is left of each due in cents by its id, without those that have nothing left; then what else there is. */
const booksOf = (account: Account, asOf: string, knownOn?: string): Readonly<Record<string, number>> => {
  const books = replayBooks(parseAccount(account), 2, {
    asOf,
    ledger,
    ...(knownOn === undefined ? {} : { knownOn }),
  })
  const { unappliedUnits, waivedUnits, writtenOffUnits, recoveredUnits } = books
  const rest = {
    held: unappliedUnits,
    waived: waivedUnits,
    writtenOff: writtenOffUnits,
    recovered: recoveredUnits,
  }
  return Object.fromEntries(
    [
      ...books.dues.map(({ id }, place) => [id, Number(books.openUnits[place])] as const),
      ...Object.entries(rest).map(([name, units]) => [name, Number(units)] as const),
    ].filter(([, units]) => units !== 0),
  )
}

describe('what an event does to the books', () => {
  const bounced: AccountEvent = {
    kind: 'reversal',
    id: 'R',
    effectiveOn: '2026-03-10',
    of: 'paid 2026-02-01',
  }
  const cardTookBack: AccountEvent = {
    kind: 'chargeback',
    id: 'C',
    effectiveOn: '2026-03-10',
    of: 'paid 2026-02-01',
    amount: '95.00',
  }
  const payment = paid('2026-02-01', '100.00')
  const fee: AccountEvent = {
    kind: 'charge',
    id: 'F',
    effectiveOn: '2026-02-05',
    component: 'fee',
    amount: '5.00',
  }

  it.each<[string, Account, string, Readonly<Record<string, number>>]>([
    [
      'a payment stands until the day of its reversal',
      accountOf(payment, bounced),
      '2026-03-09',
      { feb: 10_000 },
    ],
    ['and from then on never was', accountOf(payment, bounced), '2026-03-10', { jan: 10_000, feb: 10_000 }],
    [
      'a chargeback has not happened the day before',
      accountOf(payment, cardTookBack),
      '2026-03-09',
      { feb: 10_000 },
    ],
    [
      'a chargeback is owed anew, and leaves what the payment had paid',
      accountOf(payment, cardTookBack),
      '2026-03-10',
      { feb: 10_000, 'chargeback:C': 9_500 },
    ],
    [
      'it is taken out of held money first',
      accountOf(payment, paid('2026-03-01', '130.00'), cardTookBack),
      '2026-03-10',
      { 'chargeback:C': 6_500 },
    ],
    [
      'a chargeback of a reversed payment is nothing more',
      accountOf(payment, { ...cardTookBack, effectiveOn: '2026-03-01' }, bounced),
      '2026-03-10',
      { jan: 10_000, feb: 10_000 },
    ],
    ['a charge is a due of its own', accountOf(fee), '2026-02-05', { jan: 10_000, feb: 10_000, F: 500 }],
    ['and is not there the day before', accountOf(fee), '2026-02-04', { jan: 10_000, feb: 10_000 }],
    [
      'held money meets it on its day',
      accountOf(paid('2026-02-01', '203.00'), fee),
      '2026-02-05',
      { F: 200 },
    ],
    [
      'a waived interest is owed no more, of the oldest due first',
      accountOf({ kind: 'waiver', id: 'W', effectiveOn: '2026-02-05', components: { interest: '15.00' } }),
      '2026-02-05',
      { jan: 9_000, feb: 9_500, waived: 1_500 },
    ],
    [
      'a waiver for one due',
      accountOf({
        kind: 'waiver',
        id: 'W',
        effectiveOn: '2026-02-05',
        components: { interest: '15.00' },
        dueId: 'feb',
      }),
      '2026-02-05',
      { jan: 10_000, feb: 9_100, waived: 900 },
    ],
    [
      'a waiver of more than is open waives what is open',
      accountOf(payment, {
        kind: 'waiver',
        id: 'W',
        effectiveOn: '2026-02-05',
        components: { principal: '500.00' },
      }),
      '2026-02-05',
      { feb: 900, waived: 9_100 },
    ],
    [
      'a reversed waiver asks for all again',
      accountOf(
        { kind: 'waiver', id: 'W', effectiveOn: '2026-02-05', components: { interest: '15.00' } },
        { kind: 'reversal', id: 'R', effectiveOn: '2026-02-06', of: 'W' },
      ),
      '2026-02-06',
      { jan: 10_000, feb: 10_000 },
    ],
    [
      'a write-off takes everything open out of the books',
      accountOf(paid('2026-02-01', '30.00'), { kind: 'write-off', id: 'X', effectiveOn: '2026-03-01' }),
      '2026-03-01',
      { writtenOff: 17_000 },
    ],
    [
      'recovery goes on, also by plain payments, and what is beyond the loss is held',
      accountOf(
        { kind: 'write-off', id: 'X', effectiveOn: '2026-03-01' },
        { kind: 'recovery', id: 'Y', effectiveOn: '2026-04-01', amount: '150.00' },
        paid('2026-05-01', '60.00'),
      ),
      '2026-05-01',
      { writtenOff: 20_000, recovered: 20_000, held: 1_000 },
    ],
    [
      'a charge after a write-off is paid before the loss',
      accountOf(
        { kind: 'write-off', id: 'X', effectiveOn: '2026-03-01' },
        { ...fee, effectiveOn: '2026-03-02' },
        paid('2026-05-01', '6.00'),
      ),
      '2026-05-01',
      { writtenOff: 20_000, recovered: 100 },
    ],
    [
      'a refund comes out of what is held',
      accountOf(paid('2026-03-01', '230.00'), {
        kind: 'refund',
        id: 'B',
        effectiveOn: '2026-03-05',
        amount: '30.00',
      }),
      '2026-03-05',
      {},
    ],
    [
      'and what was not held is owed from that day',
      accountOf(paid('2026-03-01', '230.00'), {
        kind: 'refund',
        id: 'B',
        effectiveOn: '2026-03-05',
        amount: '30.01',
      }),
      '2026-03-05',
      { 'refund:B': 1 },
    ],
    [
      'a payment that is reversed after a refund leaves the refund owed',
      accountOf(
        paid('2026-02-01', '230.00'),
        { kind: 'refund', id: 'B', effectiveOn: '2026-03-05', amount: '30.00' },
        bounced,
      ),
      '2026-03-10',
      { jan: 10_000, feb: 10_000, 'refund:B': 3_000 },
    ],
    [
      'a transfer in pays like a payment, a transfer out takes what is held',
      accountOf(
        { kind: 'transfer-in', id: 'T', effectiveOn: '2026-03-01', amount: '210.00' },
        { kind: 'transfer-out', id: 'U', effectiveOn: '2026-03-02', amount: '4.00' },
      ),
      '2026-03-02',
      { held: 600 },
    ],
    [
      'a restructure replaces what is open, and keeps it as history',
      accountOf(paid('2026-02-01', '100.00'), {
        kind: 'restructure',
        id: 'N',
        effectiveOn: '2026-03-05',
        dues: [
          { id: 'new-1', dueOn: '2026-04-05', amount: '60.00' },
          { id: 'new-2', dueOn: '2026-05-05', amount: '40.00' },
        ],
      }),
      '2026-03-05',
      { 'new-1': 6_000, 'new-2': 4_000 },
    ],
    [
      'and of what is open only the dues that it names',
      accountOf({
        kind: 'restructure',
        id: 'N',
        effectiveOn: '2026-03-05',
        dues: [{ id: 'new-1', dueOn: '2026-04-05', amount: '95.00' }],
        replaces: ['feb'],
      }),
      '2026-03-05',
      { jan: 10_000, 'new-1': 9_500 },
    ],
    [
      'as a change of the plan does',
      accountOf(paid('2026-02-01', '100.00'), {
        kind: 'plan-change',
        id: 'N',
        effectiveOn: '2026-03-05',
        dues: [{ id: 'new-1', dueOn: '2026-04-05', amount: '95.00' }],
        replaces: ['jan', 'feb'],
      }),
      '2026-03-05',
      { 'new-1': 9_500 },
    ],
    [
      'and of none, it only adds',
      accountOf({
        kind: 'plan-change',
        id: 'N',
        effectiveOn: '2026-03-05',
        dues: [{ id: 'new-1', dueOn: '2026-04-05', amount: '95.00' }],
        replaces: [],
      }),
      '2026-03-05',
      { jan: 10_000, feb: 10_000, 'new-1': 9_500 },
    ],
    [
      'money held pays the new plan',
      accountOf(paid('2026-02-01', '210.00'), {
        kind: 'restructure',
        id: 'N',
        effectiveOn: '2026-03-05',
        dues: [{ id: 'new-1', dueOn: '2026-04-05', amount: '60.00' }],
      }),
      '2026-03-05',
      { 'new-1': 5_000 },
    ],
    ['the same event listed twice is one', accountOf(payment, { ...payment }), '2026-02-01', { feb: 10_000 }],
  ])('%s', (_, account, asOf, books) => expect(booksOf(account, asOf)).toEqual(books))

  it('a chargeback reopens the components that were paid last, first', () => {
    const books = replayBooks(parseAccount(accountOf(payment, cardTookBack)), 2, {
      asOf: '2026-03-10',
      ledger,
    })
    expect(books.dues[2]).toEqual({
      id: 'chargeback:C',
      dueOn: '2026-03-10',
      issuedOn: '2026-03-10',
      components: { interest: '5.00', principal: '90.00' },
    })
    const again = { ...cardTookBack, id: 'D', effectiveOn: '2026-03-11', amount: '5.00' }
    const both = replayBooks(parseAccount(accountOf(payment, cardTookBack, again)), 2, {
      asOf: '2026-03-11',
      ledger,
    })
    expect(both.dues[3]?.components).toEqual({ interest: '5.00' })
  })

  it('a chargeback of the same day comes after its payment, whatever their ids', () => {
    const sameDay = { ...cardTookBack, id: 'A', effectiveOn: '2026-02-01' }
    const books = replayBooks(parseAccount(accountOf(sameDay, payment)), 2, { asOf: '2026-02-01', ledger })
    expect(books.dues[2]?.components).toEqual({ interest: '5.00', principal: '90.00' })
  })

  it('re-aging gives what is past due a new due date, and nothing else', () => {
    const reAging: AccountEvent = {
      kind: 're-aging',
      id: 'Z',
      effectiveOn: '2026-02-10',
      dueOn: '2026-02-20',
    }
    const on = (event: AccountEvent) =>
      replayBooks(parseAccount(accountOf(event)), 2, { asOf: '2026-02-10', ledger }).dues.map(
        ({ dueOn }) => dueOn,
      )
    expect(on(reAging)).toEqual(['2026-02-20', '2026-02-28'])
    expect(on({ ...reAging, effectiveOn: '2026-01-31' })).toEqual(['2026-01-31', '2026-02-28'])
    const { dueOn: _, ...today } = reAging
    expect(on(today as AccountEvent)).toEqual(['2026-02-10', '2026-02-28'])
  })

  it('acceleration makes fall due what would be due later, and a reversal puts it back', () => {
    const accelerated: AccountEvent = { kind: 'acceleration', id: 'Q', effectiveOn: '2026-02-10' }
    const on = (asOf: string, ...events: readonly AccountEvent[]) =>
      replayBooks(parseAccount(accountOf(...events)), 2, { asOf, ledger }).dues.map(({ dueOn }) => dueOn)
    const before = ['2026-01-31', '2026-02-28']
    expect(on('2026-02-09', accelerated)).toEqual(before)
    expect(on('2026-02-10', accelerated)).toEqual(['2026-01-31', '2026-02-10'])
    expect(on('2026-02-10', { ...accelerated, dueOn: '2026-02-27' })).toEqual(['2026-01-31', '2026-02-27'])
    // A day later than its own would make it due later, which is no acceleration.
    expect(on('2026-02-10', { ...accelerated, dueOn: '2026-02-28' })).toEqual(before)
    expect(on('2026-02-10', { ...accelerated, dueOn: '2026-03-15' })).toEqual(before)
    const reinstated: AccountEvent = { kind: 'reversal', id: 'R', of: 'Q', effectiveOn: '2026-02-20' }
    expect(on('2026-02-19', accelerated, reinstated)).toEqual(['2026-01-31', '2026-02-10'])
    expect(on('2026-02-20', accelerated, reinstated)).toEqual(before)
  })

  it('acceleration leaves what is paid or not yet issued as it was', () => {
    const later: Due = { id: 'later', dueOn: '2026-05-01', issuedOn: '2026-04-01', amount: '5.00' }
    const { events, ...rest } = accountOf(
      { kind: 'payment', id: 'P', effectiveOn: '2026-01-05', amount: '200.00' },
      { kind: 'acceleration', id: 'Q', effectiveOn: '2026-02-10' },
    )
    const account = { ...rest, dues: [...rest.dues, later], events: events ?? [] }
    expect(
      replayBooks(parseAccount(account), 2, { asOf: '2026-02-10', ledger }).dues.map(({ dueOn }) => dueOn),
    ).toEqual(['2026-01-31', '2026-02-28', '2026-05-01'])
  })

  it('a disbursement brings the dues of its plan from its day on, and a reversal takes them away', () => {
    const lent: AccountEvent = {
      kind: 'disbursement',
      id: 'L',
      effectiveOn: '2026-02-10',
      amount: '50.00',
      dues: [
        { id: 'mar', dueOn: '2026-03-31', components: { interest: '1.00', principal: '25.00' } },
        { id: 'apr', dueOn: '2026-04-30', components: { interest: '0.50', principal: '25.00' } },
      ],
    }
    const whole = { jan: 10_000, feb: 10_000 }
    expect(booksOf(accountOf(lent), '2026-02-09')).toEqual(whole)
    expect(booksOf(accountOf(lent), '2026-02-10')).toEqual({ ...whole, mar: 2_600, apr: 2_550 })
    // Money that came before it pays the dues that there were, and then those of the plan.
    expect(booksOf(accountOf(lent, paid('2026-02-01', '210.00')), '2026-02-10')).toEqual({
      mar: 1_600,
      apr: 2_550,
    })
    const undone: AccountEvent = { kind: 'reversal', id: 'R', of: 'L', effectiveOn: '2026-02-12' }
    expect(booksOf(accountOf(lent, undone), '2026-02-12')).toEqual(whole)
    const { disbursedUnits } = replayBooks(parseAccount(accountOf(lent)), 2, { asOf: '2026-02-10', ledger })
    expect(disbursedUnits).toBe(5_000)
  })

  it('a disbursement may bring no dues, as on a card', () => {
    const drawn: AccountEvent = { kind: 'disbursement', id: 'L', effectiveOn: '2026-02-10', amount: '50.00' }
    expect(booksOf(accountOf(drawn), '2026-02-10')).toEqual({ jan: 10_000, feb: 10_000 })
  })

  it('what was re-aged is paid after what fell due before its new date', () => {
    // January moves to 31 March, so that February is the oldest.
    const reAged: AccountEvent = {
      kind: 're-aging',
      id: 'Z',
      effectiveOn: '2026-02-10',
      dueOn: '2026-03-31',
    }
    expect(booksOf(accountOf(reAged, paid('2026-02-20', '60.00')), '2026-02-20')).toEqual({
      jan: 10_000,
      feb: 4_000,
    })
  })

  it('what was written off or replaced stands as settled from that day', () => {
    const settledOn = (event: AccountEvent) =>
      replayBooks(parseAccount(accountOf(event)), 2, { asOf: '2026-03-05', ledger }).dues.map(
        (due) => due.settledOn,
      )
    expect(settledOn({ kind: 'write-off', id: 'X', effectiveOn: '2026-03-05' })).toEqual([
      '2026-03-05',
      '2026-03-05',
    ])
    const dues = [{ id: 'new', dueOn: '2026-06-01', amount: '200.00' }]
    expect(settledOn({ kind: 'restructure', id: 'N', effectiveOn: '2026-03-05', dues })).toEqual([
      '2026-03-05',
      '2026-03-05',
      undefined,
    ])
  })

  it('refuses a plan in place of a due that there is not, and knows those that events made', () => {
    const change = (replaces: readonly string[]): AccountEvent => ({
      kind: 'plan-change',
      id: 'N',
      effectiveOn: '2026-03-11',
      dues: [],
      replaces,
    })
    const back: AccountEvent = { kind: 'refund', id: 'R', effectiveOn: '2026-03-10', amount: '5.00' }
    const account = accountOf(payment, cardTookBack, back, change(['chargeback:C', 'refund:R', 'jan']))
    expect(safeParseAccount(account).ok).toBe(true)
    expect(safeParseAccount(accountOf(change(['feb', 'march'])))).toMatchObject({
      ok: false,
      issues: [{ path: 'events[0].replaces[1]', code: 'unknown-reference' }],
    })
  })

  it('makes no due of nothing: money that was held goes back without one', () => {
    const idsOf = (...events: readonly AccountEvent[]) =>
      replayBooks(parseAccount(accountOf(...events)), 2, { asOf: '2026-03-10', ledger }).dues.map(
        ({ id }) => id,
      )
    const tooMuch = paid('2026-02-01', '230.00')
    expect(idsOf(tooMuch, { kind: 'refund', id: 'B', effectiveOn: '2026-03-05', amount: '30.00' })).toEqual([
      'jan',
      'feb',
    ])
    expect(
      idsOf(tooMuch, {
        kind: 'chargeback',
        id: 'C',
        of: 'paid 2026-02-01',
        effectiveOn: '2026-03-05',
        amount: '30.00',
      }),
    ).toEqual(['jan', 'feb'])
    expect(idsOf({ kind: 'disbursement', id: 'L', effectiveOn: '2026-03-05', amount: '5.00' })).toEqual([
      'jan',
      'feb',
    ])
  })

  it('tells the stretches in which the clock stood still', () => {
    const account = accountOf(
      { kind: 'pause', id: '1', effectiveOn: '2026-02-01' },
      { kind: 'pause', id: '2', effectiveOn: '2026-02-03' },
      { kind: 'resume', id: '3', effectiveOn: '2026-02-05' },
      { kind: 'resume', id: '4', effectiveOn: '2026-02-06' },
      { kind: 'pause', id: '5', effectiveOn: '2026-03-01' },
    )
    const on = (asOf: string) => replayBooks(parseAccount(account), 2, { asOf, ledger }).pauses
    expect(on('2026-02-04')).toEqual([{ from: '2026-02-01', until: null }])
    expect(on('2026-02-05')).toEqual([{ from: '2026-02-01', until: '2026-02-05' }])
    expect(on('2026-03-01')).toEqual([
      { from: '2026-02-01', until: '2026-02-05' },
      { from: '2026-03-01', until: null },
    ])
  })

  it('goes by sequence within a day, and by id where that is the same', () => {
    const waive: AccountEvent = {
      kind: 'waiver',
      id: 'a',
      effectiveOn: '2026-02-01',
      components: { interest: '10.00' },
    }
    const pay = paid('2026-02-01', '10.00', { id: 'b' })
    // Waived first, the payment goes to principal; paid first, the waiver finds February's interest.
    expect(booksOf(accountOf(waive, pay), '2026-02-01')).toEqual({ jan: 8_000, feb: 10_000, waived: 1_000 })
    expect(booksOf(accountOf({ ...waive, sequence: 1 }, pay), '2026-02-01')).toEqual({
      jan: 9_000,
      feb: 9_100,
      waived: 900,
    })
  })

  it('answers by what was known on a day', () => {
    const late = paid('2026-02-01', '100.00', { recordedOn: '2026-03-01' })
    const account = accountOf(late)
    expect(booksOf(account, '2026-02-10')).toEqual({ feb: 10_000 })
    expect(booksOf(account, '2026-02-10', '2026-02-28')).toEqual({ jan: 10_000, feb: 10_000 })
    expect(booksOf(account, '2026-02-10', '2026-03-01')).toEqual({ feb: 10_000 })
    // Without a day of recording it was known on its own day.
    expect(booksOf(accountOf(paid('2026-02-01', '100.00')), '2026-02-10', '2026-01-31')).toEqual({
      jan: 10_000,
      feb: 10_000,
    })
  })
})

describe('events that cannot be', () => {
  const payment = paid('2026-02-01', '100.00', { id: 'P' })
  it.each<[string, readonly unknown[], object]>([
    ['another kind', [{ kind: 'gift', id: 'G', effectiveOn: '2026-02-01' }], { path: 'events[0].kind' }],
    ['no kind', [{ id: 'G', effectiveOn: '2026-02-01' }], { path: 'events[0].kind', code: 'missing' }],
    ['no object', ['payment'], { path: 'events[0]', code: 'wrong-type' }],
    ['a misspelt field', [{ ...payment, dueId: 'jan' }], { path: 'events[0].dueId', code: 'unknown-key' }],
    [
      'a negative payment',
      [{ ...payment, amount: '-1.00' }],
      { path: 'events[0].amount', code: 'not-positive' },
    ],
    ['a refund of nothing', [{ ...payment, kind: 'refund', amount: '0.00' }], { path: 'events[0].amount' }],
    [
      'another currency',
      [{ ...payment, currency: 'USD' }],
      { path: 'events[0].currency', code: 'mixed-currency' },
    ],
    [
      'a reversal of nothing',
      [{ kind: 'reversal', id: 'R', effectiveOn: '2026-02-02', of: 'Q' }],
      {
        path: 'events[0].of',
        code: 'unknown-reference',
        expected: 'the id of an event of the account',
        received: '"Q"',
      },
    ],
    [
      'a reversal of a reversal',
      [
        payment,
        { kind: 'reversal', id: 'R', effectiveOn: '2026-02-02', of: 'P' },
        { kind: 'reversal', id: 'S', effectiveOn: '2026-02-03', of: 'R' },
      ],
      { path: 'events[2].of', code: 'unknown-reference', received: 'reversal' },
    ],
    [
      'a second reversal of the same',
      [
        payment,
        { kind: 'reversal', id: 'R', effectiveOn: '2026-02-02', of: 'P' },
        { kind: 'reversal', id: 'S', effectiveOn: '2026-02-03', of: 'P' },
      ],
      { path: 'events[2].of', code: 'duplicate-id', expected: 'an id not used by events[1]' },
    ],
    [
      'a reversal before what it undoes',
      [payment, { kind: 'reversal', id: 'R', effectiveOn: '2026-01-31', of: 'P' }],
      {
        path: 'events[1].effectiveOn',
        code: 'date-order',
        expected: '2026-02-01, when what it undoes was done, or later',
        received: '2026-01-31',
      },
    ],
    [
      'a chargeback of a charge',
      [
        { kind: 'charge', id: 'F', effectiveOn: '2026-02-01', component: 'fee', amount: '1.00' },
        { kind: 'chargeback', id: 'C', effectiveOn: '2026-02-02', of: 'F', amount: '1.00' },
      ],
      { path: 'events[1].of', expected: 'an event of kind payment', received: 'charge' },
    ],
    [
      'chargebacks of more than was paid, together',
      [
        payment,
        { kind: 'chargeback', id: 'C', effectiveOn: '2026-02-02', of: 'P', amount: '60.00' },
        { kind: 'chargeback', id: 'D', effectiveOn: '2026-02-03', of: 'P', amount: '40.01' },
      ],
      {
        path: 'events[2].amount',
        code: 'too-large',
        expected: 'at most 100.00 in all, the amount of the payment',
      },
    ],
    [
      'a chargeback placed before its payment within the day',
      [
        { ...payment, sequence: 2 },
        { kind: 'chargeback', id: 'C', effectiveOn: '2026-02-01', of: 'P', amount: '60.00', sequence: 1 },
      ],
      {
        path: 'events[1].sequence',
        code: 'date-order',
        expected: '2, when what it undoes was done, or later',
      },
    ],
    [
      'a waiver for a due that does not exist',
      [{ kind: 'waiver', id: 'W', effectiveOn: '2026-02-01', components: { fee: '1.00' }, dueId: 'mar' }],
      { path: 'events[0].dueId', code: 'unknown-reference', expected: 'the id of a due of the account' },
    ],
    [
      'a waiver of less than nothing',
      [{ kind: 'waiver', id: 'W', effectiveOn: '2026-02-01', components: { fee: '-1.00' } }],
      { path: 'events[0].components.fee', code: 'not-positive' },
    ],
    [
      'a waiver of no component',
      [{ kind: 'waiver', id: 'W', effectiveOn: '2026-02-01', components: {} }],
      { path: 'events[0].components', code: 'amount-or-components' },
    ],
    [
      'a designated due that does not exist',
      [{ ...payment, dueIds: ['jan', 'mar'] }],
      { path: 'events[0].dueIds[1]', code: 'unknown-reference' },
    ],
    [
      'a charge under the id of a due',
      [{ kind: 'charge', id: 'jan', effectiveOn: '2026-02-01', component: 'fee', amount: '1.00' }],
      { path: 'events[0]', code: 'duplicate-id', expected: 'an id not used by dues[0]' },
    ],
    [
      'a new plan under the id of a due',
      [{ kind: 'restructure', id: 'N', effectiveOn: '2026-02-01', dues: [february] }],
      { path: 'events[0]', code: 'duplicate-id', expected: 'an id not used by dues[1]' },
    ],
    [
      'a new plan in too fine amounts',
      [
        {
          kind: 'restructure',
          id: 'N',
          effectiveOn: '2026-02-01',
          dues: [{ ...february, id: 'n', components: { fee: '0.001' } }],
        },
      ],
      { path: 'events[0].dues[0].components.fee', code: 'too-precise' },
    ],
    [
      'the same id for something else',
      [payment, { ...payment, amount: '99.00' }],
      { path: 'events[1].id', code: 'duplicate-id', expected: 'an id not used by events[0]' },
    ],
    ['a negative sequence', [{ ...payment, sequence: -1 }], { path: 'events[0].sequence' }],
  ])('%s', (_, events, issue) => {
    expect(safeParseAccount({ ...accountOf(), events })).toMatchObject({ ok: false, issues: [issue] })
  })

  it('anything up to the day of the opening, which already holds it', () => {
    const opening = { on: '2026-02-01', oldestDueOn: '2026-01-01', balance: { principal: '5.00' } }
    const kinds: readonly AccountEvent[] = [
      payment,
      { kind: 'charge', id: '1', effectiveOn: '2026-02-01', component: 'fee', amount: '1.00' },
      { kind: 'waiver', id: '2', effectiveOn: '2026-02-01', components: { fee: '1.00' }, dueId: 'opening' },
      { kind: 'write-off', id: '3', effectiveOn: '2026-02-01' },
      { kind: 'restructure', id: '4', effectiveOn: '2026-02-01', dues: [] },
    ]
    const parsed = safeParseAccount({ ...accountOf(...kinds), opening })
    expect(parsed).toMatchObject({
      issues: kinds.map((_, index) => ({ path: `events[${index}].effectiveOn`, code: 'date-order' })),
    })
  })
})
