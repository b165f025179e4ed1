import { describe, expect, it } from 'vitest'
import { replayAccount } from '../../src/ledger'
import type { Account, AccountEvent } from '../../src/model'
import { followRelief, type ReliefStanding } from '../../src/settlement'
import { errorOf } from '../support/error-of'
import {
  agreement,
  all,
  eventsOf,
  follow,
  type Given,
  half,
  kept,
  none,
  onCompletion,
  reinstating,
  relief,
  terms,
  told,
  two,
  whole,
  withEach,
} from './relief-cases'

describe('until when a relief can be saved, and when it changes', () => {
  it.each<[string, Given, ReliefStanding['status'], string | null, string | null]>([
    ['the day before the grant', { paid: [], asOf: '2026-03-31' }, 'not-granted', null, '2026-04-01'],
    ['the day of the grant', { paid: [], asOf: '2026-04-01' }, 'pending', null, '2026-04-18'],
    ['the last day of grace', { paid: half, asOf: '2026-05-17' }, 'pending', null, '2026-05-18'],
    ['the day after it', { paid: half, asOf: '2026-05-18' }, 'pending', '2026-05-27', '2026-05-28'],
    ['the last day of cure', { paid: half, asOf: '2026-05-27' }, 'pending', '2026-05-27', '2026-05-28'],
    ['the day after the days of cure', { paid: half, asOf: '2026-05-28' }, 'restored', null, null],
    [
      'cured on the last of them',
      { paid: [...half, ['2026-05-27', '150']], asOf: '2026-05-27' },
      'pending',
      null,
      '2026-06-18',
    ],
    [
      'paid a day later',
      { paid: [...half, ['2026-05-28', '150']], asOf: '2026-05-28' },
      'restored',
      null,
      null,
    ],
    // A payment that is known counts on its day: another share of what was agreed is paid.
    ['before a payment that is known', { paid: all, asOf: '2026-04-14' }, 'pending', null, '2026-04-15'],
    ['before the last payment', { paid: all, asOf: '2026-06-14' }, 'pending', null, '2026-06-15'],
    ['when all is paid', { paid: all, asOf: '2026-06-15' }, 'earned', null, null],
  ])('%s', (_, given, status, curableUntil, changesOn) =>
    expect(follow(given)).toMatchObject({ status, curableUntil, changesOn, reinstatableUntil: null }),
  )

  it.each<[string, string, string | null, string | null]>([
    ['the day of the breach', '2026-05-28', '2026-06-04', '2026-06-05'],
    ['the last day for paying up', '2026-06-04', '2026-06-04', '2026-06-05'],
    ['the day after it', '2026-06-05', null, null],
  ])('%s, where paying up lets the agreement stand again', (_, asOf, reinstatableUntil, changesOn) =>
    expect(follow({ paid: half, asOf, terms: reinstating })).toMatchObject({ reinstatableUntil, changesOn }),
  )
})

describe('what the ledger is told of a relief', () => {
  it('is nothing before the day of the grant', () => {
    expect(follow({ paid: [], asOf: '2026-03-31' }).events).toEqual([])
    expect(told(follow({ paid: [], asOf: '2026-04-01' }).events)).toEqual(['2026-04-01 waiver 100.00 50.02'])
  })

  it('is the larger share, where more is earned after a breach than was paid before it', () => {
    // 450 of 900 when it was broken on 28 May: half, 50.00 and 25.01. On 4 June the second of three is made up: two thirds.
    const standing = follow({
      paid: [...half, ['2026-06-04', '150']],
      asOf: '2026-06-05',
      terms: reinstating,
      relief: { ...withEach, ...kept },
    })
    expect(two(standing.earned)).toBe('66.67 33.35')
    expect(told(standing.events)).toEqual([
      '2026-04-15 waiver 33.33 16.67',
      '2026-05-28 waiver 16.67 8.34',
      '2026-06-04 waiver 16.67 8.34',
    ])
  })
})

describe('what counts toward a relief', () => {
  it('is what came in from the day of the agreement on', () => {
    // 100.00 of the day before do not count.
    const paid: Given['paid'] = [
      ['2026-03-31', '100'],
      ['2026-04-01', '300'],
    ]
    expect(follow({ paid, asOf: '2026-04-02' }).share).toEqual({ paid: '300.00', of: '900.00' })
  })

  it('changes on the day of a payment, though it is only a part of an installment', () => {
    expect(follow({ paid: [['2026-04-10', '100']], asOf: '2026-04-05' }).changesOn).toBe('2026-04-10')
  })

  it('is nothing of an account that lists no events', () => {
    const account: Account = { id: 'A-1', currency: 'CNY', dues: [] }
    const standing = followRelief(relief, agreement, account, { asOf: '2026-04-02', terms })
    // On time up to the 17th.
    expect(standing).toMatchObject({ status: 'pending', share: { paid: '0.00' }, changesOn: '2026-04-18' })
  })
})

describe('a relief on an agreement that stands again', () => {
  /** The second is missed on 28 May, and made up on 4 June, the last day for that. */
  const again: Given['paid'] = [
    ['2026-04-15', '300'],
    ['2026-06-04', '300'],
    ['2026-06-15', '300'],
  ]
  it.each<[string, Given, ReliefStanding['status'], string, readonly string[], readonly string[]]>([
    [
      'was restored until the day before',
      { paid: again, asOf: '2026-06-03', terms: reinstating },
      'restored',
      '2026-05-28',
      [none, whole, none],
      ['2026-04-01 waiver 100.00 50.02', '2026-05-28 penalty 100.00', '2026-05-28 interest 50.02'],
    ],
    [
      'is conditional again, and given up anew',
      { paid: again, asOf: '2026-06-04', terms: reinstating },
      'pending',
      '2026-06-04',
      [none, none, whole],
      [
        '2026-04-01 waiver 100.00 50.02',
        '2026-05-28 penalty 100.00',
        '2026-05-28 interest 50.02',
        '2026-06-04 waiver 100.00 50.02',
      ],
    ],
    [
      'and stays restored, where it is paid up a day too late',
      {
        paid: [
          ['2026-04-15', '300'],
          ['2026-06-05', '600'],
        ],
        asOf: '2026-06-15',
        terms: reinstating,
      },
      'restored',
      '2026-05-28',
      [none, whole, none],
      ['2026-04-01 waiver 100.00 50.02', '2026-05-28 penalty 100.00', '2026-05-28 interest 50.02'],
    ],
    [
      'keeps what it had earned in proportion, a third, and has the rest conditional',
      { paid: again, asOf: '2026-06-04', terms: reinstating, relief: kept },
      'pending',
      '2026-06-04',
      ['33.33 16.67', none, '66.67 33.35'],
      [
        '2026-04-01 waiver 100.00 50.02',
        '2026-05-28 penalty 66.67',
        '2026-05-28 interest 33.35',
        '2026-06-04 waiver 66.67 33.35',
      ],
    ],
    [
      'is earned when the agreement is kept after all, on completion less what was kept before',
      { paid: again, asOf: '2026-06-15', terms: reinstating, relief: { ...kept, ...onCompletion } },
      'earned',
      '2026-06-15',
      [whole, none, none],
      ['2026-05-28 waiver 33.33 16.67', '2026-06-15 waiver 66.67 33.35'],
    ],
    [
      'with each installment, earns what was paid while it was broken when it stands again',
      { paid: again, asOf: '2026-06-04', terms: reinstating, relief: withEach },
      'pending',
      '2026-06-04',
      ['66.67 33.35', none, '33.33 16.67'],
      ['2026-04-15 waiver 33.33 16.67', '2026-06-04 waiver 33.34 16.68'],
    ],
    [
      'by the word of the lender, earns from that day what was paid before it',
      {
        paid: [
          ['2026-04-15', '300'],
          ['2026-06-01', '300'],
        ],
        asOf: '2026-06-05',
        agreement: { reinstatedOn: ['2026-06-05'] },
        relief: withEach,
      },
      'pending',
      '2026-06-05',
      ['66.67 33.35', none, '33.33 16.67'],
      ['2026-04-15 waiver 33.33 16.67', '2026-06-05 waiver 33.34 16.68'],
    ],
    [
      'on the very day of the breach, was never restored',
      { paid: half, asOf: '2026-05-28', agreement: { reinstatedOn: ['2026-05-28'] } },
      'pending',
      '2026-05-28',
      [none, none, whole],
      ['2026-04-01 waiver 100.00 50.02'],
    ],
    [
      'and is broken on the last one, is kept by what was paid by then',
      {
        paid: [
          ['2026-04-15', '300'],
          ['2026-06-04', '300'],
          ['2026-06-20', '150'],
        ],
        asOf: '2026-06-28',
        terms: reinstating,
        relief: kept,
      },
      'kept-in-proportion',
      '2026-06-28',
      ['83.33 41.68', '16.67 8.34', none],
      [
        '2026-04-01 waiver 100.00 50.02',
        '2026-05-28 penalty 66.67',
        '2026-05-28 interest 33.35',
        '2026-06-04 waiver 66.67 33.35',
        '2026-06-28 penalty 16.67',
        '2026-06-28 interest 8.34',
      ],
    ],
    [
      'granted on the day it stood again, knows of no breach',
      {
        paid: half,
        asOf: '2026-06-10',
        agreement: { reinstatedOn: ['2026-06-05'] },
        relief: { ...kept, ...onCompletion, grantedOn: '2026-06-05' },
      },
      'pending',
      '2026-06-05',
      [none, none, whole],
      [],
    ],
  ])('%s', (_, given, status, since, parts, events) => {
    const standing = follow(given)
    expect([standing.status, standing.since]).toEqual([status, since])
    expect([two(standing.earned), two(standing.restored), two(standing.conditional)]).toEqual(parts)
    expect(told(standing.events)).toEqual(events)
  })
})

describe('a relief on an agreement that is canceled', () => {
  const canceled = { canceledOn: '2026-05-12' }
  it.each<[string, Given, ReliefStanding['status'], string, readonly string[], readonly string[]]>([
    [
      'given up at once, is left as it is',
      { paid: half, asOf: '2026-05-12', agreement: canceled },
      'canceled',
      '2026-05-12',
      [none, none, whole],
      ['2026-04-01 waiver 100.00 50.02'],
    ],
    [
      'stands the day before',
      { paid: half, asOf: '2026-05-11', agreement: canceled },
      'pending',
      '2026-04-01',
      [none, none, whole],
      ['2026-04-01 waiver 100.00 50.02'],
    ],
    [
      'is not earned any more by what is paid on that day',
      {
        paid: [
          ['2026-04-15', '300'],
          ['2026-05-12', '600'],
        ],
        asOf: '2026-06-15',
        agreement: canceled,
        relief: withEach,
      },
      'canceled',
      '2026-05-12',
      ['33.33 16.67', none, '66.67 33.35'],
      ['2026-04-15 waiver 33.33 16.67'],
    ],
    [
      'after it was kept, stays earned',
      { paid: all, asOf: '2026-06-20', agreement: { canceledOn: '2026-06-16' } },
      'earned',
      '2026-06-15',
      [whole, none, none],
      ['2026-04-01 waiver 100.00 50.02'],
    ],
    [
      'after it was broken, stays restored',
      { paid: half, asOf: '2026-06-20', agreement: { canceledOn: '2026-06-16' } },
      'restored',
      '2026-05-28',
      [none, whole, none],
      ['2026-04-01 waiver 100.00 50.02', '2026-05-28 penalty 100.00', '2026-05-28 interest 50.02'],
    ],
  ])('%s', (_, given, status, since, parts, events) => {
    const standing = follow(given)
    expect([standing.status, standing.since]).toEqual([status, since])
    expect([two(standing.earned), two(standing.restored), two(standing.conditional)]).toEqual(parts)
    expect(told(standing.events)).toEqual(events)
  })
})

describe('what else a relief tells', () => {
  it.each<[string, Given, string | null]>([
    ['from the breach on where nothing is said', { paid: half, asOf: '2026-05-28' }, '2026-05-28'],
    [
      'from the breach on where that is said',
      { paid: half, asOf: '2026-05-30', relief: { restoredFrom: 'breach' } },
      '2026-05-28',
    ],
    [
      'from the grant on where that is said',
      { paid: half, asOf: '2026-05-28', relief: { restoredFrom: 'grant', grantedOn: '2026-04-02' } },
      '2026-04-02',
    ],
    [
      'from no day while nothing is restored',
      { paid: half, asOf: '2026-05-27', relief: { restoredFrom: 'grant' } },
      null,
    ],
  ])('what is restored bears interest %s', (_, given, accruesFrom) =>
    expect(follow(given).accruesFrom).toBe(accruesFrom),
  )

  it.each<[string, Given, string]>([
    ['before the breach, all that came in', { paid: half, asOf: '2026-05-27' }, '450.00'],
    [
      'once it is broken, what came in before that day',
      { paid: [...half, ['2026-05-28', '1'], ['2026-06-01', '2']], asOf: '2026-06-02' },
      '450.00',
    ],
    ['never more than was agreed', { paid: [['2026-04-02', '1000']], asOf: '2026-04-02' }, '900.00'],
    [
      'and of a canceled agreement what came in before that',
      {
        paid: [...half, ['2026-05-12', '1']],
        asOf: '2026-05-13',
        agreement: { canceledOn: '2026-05-12' },
      },
      '450.00',
    ],
    ['nothing of before the agreement', { paid: [['2026-03-31', '5']], asOf: '2026-04-01' }, '0.00'],
    ['nothing of a later day', { paid: [['2026-04-02', '5']], asOf: '2026-04-01' }, '0.00'],
  ])('the share that is paid counts %s', (_, given, paid) =>
    expect(follow(given).share).toEqual({ paid, of: '900.00' }),
  )

  it('a payment that was reversed has earned nothing from the day of the reversal', () => {
    const more: readonly AccountEvent[] = [
      { kind: 'reversal', id: 'X', of: 'P-2026-04-15', effectiveOn: '2026-05-02', recordedOn: '2026-05-03' },
    ]
    const given = { paid: half.slice(0, 1), relief: withEach, more }
    expect(told(follow({ ...given, asOf: '2026-05-01' }).events)).toEqual(['2026-04-15 waiver 33.33 16.67'])
    expect(told(follow({ ...given, asOf: '2026-05-02' }).events)).toEqual([])
    const known = follow({ ...given, asOf: '2026-05-02', knownOn: '2026-05-02' })
    expect(told(known.events)).toEqual(['2026-04-15 waiver 33.33 16.67'])
  })

  it('everything of an answer', () => {
    expect(follow({ paid: half, asOf: '2026-05-28', relief: kept, terms: reinstating })).toEqual({
      ...{ reliefId: 'R-1', agreementId: 'AG-1', asOf: '2026-05-28', currency: 'CNY' },
      ...{ status: 'kept-in-proportion', since: '2026-05-28', agreementStatus: 'broken' },
      relieved: {
        components: { cost: '0.00', fee: '0.00', penalty: '100.00', interest: '50.02', principal: '0.00' },
        total: '150.02',
      },
      earned: {
        components: { cost: '0.00', fee: '0.00', penalty: '50.00', interest: '25.01', principal: '0.00' },
        total: '75.01',
      },
      restored: {
        components: { cost: '0.00', fee: '0.00', penalty: '50.00', interest: '25.01', principal: '0.00' },
        total: '75.01',
      },
      conditional: {
        components: { cost: '0.00', fee: '0.00', penalty: '0.00', interest: '0.00', principal: '0.00' },
        total: '0.00',
      },
      share: { paid: '450.00', of: '900.00' },
      accruesFrom: '2026-05-28',
      events: [
        {
          ...{ kind: 'waiver', id: 'R-1-waived-2026-04-01', effectiveOn: '2026-04-01' },
          components: { penalty: '100.00', interest: '50.02' },
        },
        {
          ...{ kind: 'charge', id: 'R-1-restored-penalty-2026-05-28', effectiveOn: '2026-05-28' },
          ...{ component: 'penalty', amount: '50.00' },
        },
        {
          ...{ kind: 'charge', id: 'R-1-restored-interest-2026-05-28', effectiveOn: '2026-05-28' },
          ...{ component: 'interest', amount: '25.01' },
        },
      ],
      curableUntil: null,
      reinstatableUntil: '2026-06-04',
      changesOn: '2026-06-05',
    })
  })

  it('charges and gives up every component, principal among them where it is not given up at once', () => {
    const components = { cost: '3', fee: '6', penalty: '9', interest: '12', principal: '300' }
    const { events } = follow({ paid: half, asOf: '2026-05-28', relief: { ...withEach, components } })
    expect(told(events)).toEqual(['2026-04-15 waiver 1.00 2.00 3.00 4.00 100.00'])
    const atOnce = follow({
      paid: half,
      asOf: '2026-05-28',
      relief: { components: { cost: '3', fee: '6', principal: '0.00' } },
    })
    expect(told(atOnce.events)).toEqual([
      '2026-04-01 waiver 3.00 6.00',
      '2026-05-28 cost 3.00',
      '2026-05-28 fee 6.00',
    ])
  })
})

describe('the ledger, told of a relief', () => {
  /** 1,050.02 are owed: the 900 of the agreement, and what it relieves. */
  const account: Account = {
    id: 'A-1',
    currency: 'CNY',
    dues: [
      {
        id: 'D-1',
        dueOn: '2026-02-01',
        components: { penalty: '100.00', interest: '50.02', principal: '900.00' },
      },
    ],
    events: eventsOf(half),
  }
  it.each<[string, string, Given['relief'], string]>([
    // 1,050.02 less 150.02.
    ['asks for nothing of it from the grant on', '2026-04-01', {}, '900.00'],
    ['nor on the last day of cure, when 450 are paid', '2026-05-27', {}, '450.00'],
    ['but for all of it from the breach on', '2026-05-28', {}, '600.02'],
    ['or for what is not kept of it', '2026-05-28', kept, '525.01'],
    ['and for all of it until the completion', '2026-05-27', onCompletion, '600.02'],
  ])('%s', (_, asOf, more, owed) => {
    const { events } = followRelief({ ...relief, ...more }, agreement, account, { asOf, terms })
    const told: Account = { ...account, events: [...(account.events ?? []), ...events] }
    expect(replayAccount(told, { asOf }).owed).toBe(owed)
  })

  it('is left with nothing when the agreement is kept', () => {
    const { events } = followRelief(
      relief,
      agreement,
      { ...account, events: eventsOf(all) },
      { asOf: '2026-06-15', terms },
    )
    const told: Account = { ...account, events: [...eventsOf(all), ...events] }
    expect(replayAccount(told, { asOf: '2026-06-15' })).toMatchObject({ owed: '0.00', status: 'closed' })
  })
})

describe('what is no relief', () => {
  it.each<[string, Given, readonly string[]]>([
    [
      'granted before the agreement',
      { paid: [], asOf: '2026-04-01', relief: { grantedOn: '2026-03-31' } },
      ['relief.grantedOn: date-order'],
    ],
    [
      'of nothing',
      { paid: [], asOf: '2026-04-01', relief: { components: {} } },
      ['relief.components: amount-or-components'],
    ],
    [
      'of less than nothing, by a unit that the currency has not',
      {
        paid: [],
        asOf: '2026-04-01',
        relief: { components: { fee: '-1' }, rounding: { mode: 'up', unit: '0.001' } },
      },
      ['relief.components.fee: wrong-type', 'relief.rounding.unit: wrong-type'],
    ],
    [
      'of principal at once',
      { paid: [], asOf: '2026-04-01', relief: { components: { principal: '0.01' } } },
      ['relief.components.principal: wrong-type'],
    ],
    [
      'of principal that is no amount, told once',
      { paid: [], asOf: '2026-04-01', relief: { components: { principal: '0.001' } } },
      ['relief.components.principal: too-precise'],
    ],
    [
      'with a fault of its own, and one of the agreement',
      { paid: [], asOf: '2026-04-01', relief: { id: '' }, agreement: { accountId: 'A-2' } },
      ['relief.id: wrong-type', 'agreement.accountId: unknown-reference'],
    ],
    [
      'with an agreement that is none',
      { paid: [], asOf: '2026-04-01', agreement: { installments: [] } },
      ['agreement.installments: missing'],
    ],
  ])('%s', (_, given, issues) => {
    const { details } = errorOf(() => follow(given))
    const found = (details as { readonly issues: readonly { path: string; code: string }[] }).issues
    expect(found.map(({ path, code }) => `${path}: ${code}`)).toEqual(issues)
  })

  it('says what to do with principal', () => {
    const { message } = errorOf(() =>
      follow({ paid: [], asOf: '2026-04-01', relief: { components: { principal: '5' } } }),
    )
    expect(message).toContain("Let principal become 'on-completion' or 'with-each-installment'")
  })
})
