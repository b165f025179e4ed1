import { describe, expect, it } from 'vitest'
import {
  type AgingPolicy,
  ageAccount,
  type CountingPolicy,
  classifyExposures,
  compileAging,
} from '../../src/aging'
import { compileLedger } from '../../src/ledger'
import type { Account, AccountEvent } from '../../src/model'
import { fiveClasses2023, mBuckets30 } from '../../src/policies'
import { china2026 } from '../foundations/calendars'

/** Everything that decides how late an account is, beside the account. */
interface Convention {
  readonly counting?: CountingPolicy
  readonly dueDateIsDay?: 0 | 1
  readonly direction?: 'oldest-first' | 'designated'
}

const monthly = (...months: readonly string[]) =>
  months.map((month) => ({ id: month, dueOn: `2026-${month}-01`, amount: '300.00' }))
const paid = (effectiveOn: string, amount: string, dueId?: string): AccountEvent => ({
  kind: 'payment',
  id: `paid ${effectiveOn}`,
  effectiveOn,
  amount,
  ...(dueId === undefined ? {} : { dueIds: [dueId] }),
})
const accountOf = (
  dues: Account['dues'],
  events: readonly AccountEvent[] = [],
  currency = 'USD',
): Account => ({
  id: 'A-1',
  currency,
  dues,
  events,
})
const one = (dueOn: string, ...events: readonly AccountEvent[]): Account =>
  accountOf([{ id: '1', dueOn, amount: '300.00' }], events)

function daysDelinquent(account: Account, asOf: string, convention: Convention): number | null {
  const { counting, dueDateIsDay = 0, direction = 'oldest-first' } = convention
  const policy: AgingPolicy = {
    dueDateIsDay,
    bucketTable: mBuckets30,
    ...(counting === undefined ? {} : { counting }),
  }
  const ledger = compileLedger({
    allocationOrder: {
      id: direction,
      steps: ['past-due-principal', 'due-principal', 'in-advance-principal'],
      direction: 'horizontal',
      excess: 'next',
      among: direction === 'designated' ? ['designated', 'earliest'] : ['earliest'],
    },
  })
  const aging = compileAging(policy, { calendars: [china2026] })
  return ageAccount(account, { asOf, aging, ledger }).daysDelinquent
}

// 1 January to 1 July in months of 300; January's is paid on 10 February, February's on 3 April.
const late = accountOf(monthly('01', '02', '03', '04'), [
  paid('2026-02-10', '300.00'),
  paid('2026-04-03', '300.00'),
])
const cn = china2026.id
const half = ['01', '02', '03', '04', '05', '06']
const halves = accountOf(
  monthly(...half),
  half.map((month) => paid(`2026-${month}-01`, '150.00', month)),
)

describe('of two conventions that differ in one axis alone, the answers differ', () => {
  it.each<
    [
      string,
      string,
      Account,
      string,
      readonly [Convention, number | null],
      readonly [Convention, number | null],
    ]
  >([
    [
      'the due date is day 0 or day 1',
      'CFPB, comment on delinquency: 1 January to 31 January is 30 days. RBI circular of 12 November 2021: 31 March to 30 April is more than 30',
      one('2026-03-31'),
      '2026-04-30',
      [{ dueDateIsDay: 0 }, 30],
      [{ dueDateIsDay: 1 }, 31],
    ],
    [
      'the anchor: the oldest unpaid due, or the first day of the arrears',
      'Mambu, dateCalculationMethod ACCOUNT_FIRST_WENT_TO_ARREARS',
      late,
      '2026-04-05',
      [{}, 35],
      [{ counting: { anchor: 'first-into-arrears' } }, 94],
    ],
    [
      'the anchor: the newest due that is late',
      'Mambu, dateCalculationMethod LAST_LATE_REPAYMENT',
      late,
      '2026-04-05',
      [{}, 35],
      [{ counting: { anchor: 'last-late' } }, 4],
    ],
    [
      'the anchor: the last payment',
      'recency and contractual delinquency, as lenders of consumer finance tell them apart',
      late,
      '2026-04-05',
      [{}, 35],
      [{ counting: { anchor: 'recency' } }, 2],
    ],
    [
      'the anchor: the breach of materiality',
      'Delegated Regulation (EU) 2018/171: both limits are exceeded, equality is not',
      accountOf(
        ['01', '02', '03'].map((month) => ({ id: month, dueOn: `2026-${month}-01`, amount: '100.00' })),
        [],
        'EUR',
      ),
      '2026-03-05',
      [{}, 63],
      [
        {
          counting: {
            anchor: 'materiality-breach',
            materiality: { limit: 'larger', amounts: { EUR: '100.00' }, percent: 1 },
          },
        },
        // 100.00 is not more than 100; 200.00 is, from the day after 1 February.
        32,
      ],
    ],
    [
      'the unit: calendar days, or corresponding months',
      'Chinese practice of 按月对日',
      one('2026-03-01'),
      '2026-04-05',
      [{ counting: { method: 'days' } }, 35],
      [{ counting: { method: 'corresponding-months' } }, 34],
    ],
    [
      'the unit: MBA, or OTS',
      'due 1 April, unpaid on 30 April: 30 days by the MBA, current by the OTS',
      one('2026-04-01'),
      '2026-04-30',
      [{ counting: { method: 'mba' } }, 30],
      [{ counting: { method: 'ots' } }, 0],
    ],
    [
      'the unit: calendar days, or business days',
      'Mambu, nonWorkingDaysMethod excluded',
      one('2026-09-30'),
      '2026-10-10',
      [{}, 10],
      [{ counting: { method: 'business-days', calendar: cn } }, 3],
    ],
    [
      'a due date on a day off stays, or moves on',
      'ISDA 2006 Definitions 4.12(a), following',
      one('2026-10-01'),
      '2026-10-10',
      [{ counting: { dueDateAdjustment: 'no-adjust' } }, 9],
      [{ counting: { dueDateAdjustment: 'following', calendar: cn } }, 2],
    ],
    [
      'a due date on a day off moves on, or back',
      'ISDA 2006 Definitions 4.12(a), following and preceding',
      one('2026-10-01'),
      '2026-10-10',
      [{ counting: { dueDateAdjustment: 'following', calendar: cn } }, 2],
      [{ counting: { dueDateAdjustment: 'preceding', calendar: cn } }, 10],
    ],
    [
      'grace suppresses, or moves the due date',
      'Apache Fineract, FINERACT-2321: days in arrears and days late are both reported',
      one('2026-03-01'),
      '2026-04-05',
      [{ counting: { grace: { days: 10, effect: 'suppress' } } }, 35],
      [{ counting: { grace: { days: 10, effect: 'move-due-date' } } }, 25],
    ],
    [
      'grace of calendar days, or of business days',
      'Mambu, nonWorkingDaysMethod',
      one('2026-09-30'),
      '2026-10-08',
      [{ counting: { grace: { days: 3, unit: 'calendar-days', effect: 'suppress' } } }, 8],
      [{ counting: { calendar: cn, grace: { days: 3, unit: 'business-days', effect: 'suppress' } } }, 0],
    ],
    [
      'tolerance: the larger or the smaller of amount and percentage',
      'Pismo, tolerance methods 1 and 2; a difference up to the tolerance is not overdue',
      one('2026-03-01', paid('2026-03-01', '280.00')),
      '2026-04-05',
      [{ counting: { tolerance: { limit: 'larger', amounts: { USD: '20.00' }, percent: 5 } } }, 0],
      [{ counting: { tolerance: { limit: 'smaller', amounts: { USD: '20.00' }, percent: 5 } } }, 35],
    ],
    [
      'tolerance: of the due, or of the arrears of the account',
      'Mambu, arrears tolerance of the account',
      accountOf(monthly('03', '04'), [
        paid('2026-03-01', '280.00', '03'),
        paid('2026-04-01', '280.00', '04'),
      ]),
      '2026-04-05',
      [
        { direction: 'designated', counting: { tolerance: { limit: 'amount', amounts: { USD: '20.00' } } } },
        0,
      ],
      [
        {
          direction: 'designated',
          counting: { materiality: { limit: 'amount', amounts: { USD: '20.00' } } },
        },
        35,
      ],
    ],
    [
      'part payments: each due by itself, or added up',
      'FFIEC, 65 Fed. Reg. 36903: 150 of 300 for six months is 900, three full months past due',
      halves,
      '2026-06-30',
      [{ direction: 'designated' }, 180],
      [{ direction: 'designated', counting: { anchor: 'aggregate-shortage' } }, 90],
    ],
    [
      'part payments: nine tenths count as full, or not',
      'FFIEC, 65 Fed. Reg. 36903: 90 percent or more of the payment may be considered full',
      one('2026-03-01', paid('2026-03-01', '270.00')),
      '2026-04-05',
      [{}, 35],
      [{ counting: { tolerance: { limit: 'percent', percent: 10 } } }, 0],
    ],
    [
      'payments go to the oldest due, or to the one that is named',
      'CFPB, comment 2 on delinquency: the oldest first',
      accountOf(monthly('03', '04'), [paid('2026-04-02', '300.00', '04')]),
      '2026-04-05',
      [{}, 4],
      [{ direction: 'designated' }, 35],
    ],
    [
      'pauses count, or do not',
      'Apache Fineract, LoanDelinquencyAction PAUSE and RESUME',
      one(
        '2026-03-01',
        { kind: 'pause', id: 'p', effectiveOn: '2026-03-10' },
        { kind: 'resume', id: 'r', effectiveOn: '2026-03-20' },
      ),
      '2026-04-05',
      [{}, 35],
      [{ counting: { pauses: { resumeDay: 'counted' } } }, 25],
    ],
    [
      'the day of resumption counts, or is paused still',
      'the end of a pause is exclusive or inclusive',
      one(
        '2026-03-01',
        { kind: 'pause', id: 'p', effectiveOn: '2026-03-10' },
        { kind: 'resume', id: 'r', effectiveOn: '2026-03-20' },
      ),
      '2026-04-05',
      [{ counting: { pauses: { resumeDay: 'counted' } } }, 25],
      [{ counting: { pauses: { resumeDay: 'paused' } } }, 24],
    ],
    [
      'technical past due counts, or does not',
      'EBA/GL/2016/07, technical past due',
      one(
        '2026-03-01',
        { kind: 'pause', id: 'p', effectiveOn: '2026-03-02', cause: 'technical' },
        { kind: 'resume', id: 'r', effectiveOn: '2026-03-07' },
      ),
      '2026-04-05',
      [{}, 35],
      [{ counting: { technicalPastDue: { mostDays: 7 } } }, 30],
    ],
  ])('%s (%s)', (_, __, account, asOf, [left, leftDays], [right, rightDays]) => {
    expect([daysDelinquent(account, asOf, left), daysDelinquent(account, asOf, right)]).toEqual([
      leftDays,
      rightDays,
    ])
  })

  it('the level: the account, or the debtor with the worst of all accounts', () => {
    const aging = compileAging({
      dueDateIsDay: 0,
      bucketTable: mBuckets30,
      assetClassFloors: fiveClasses2023,
    })
    const book = {
      debtor: { id: 'D-1' },
      accounts: [
        { ...one('2026-01-01'), id: 'old' },
        { ...one('2026-12-31'), id: 'young' },
      ],
    }
    const citation = {
      title: 'customer-level days past due, as post-loan collection has it',
      confidence: 'weak',
    } as const
    const classOfYoung = (level: 'account' | 'worst-account') =>
      classifyExposures(book, {
        asOf: '2026-06-30',
        aging,
        contagion: {
          id: level,
          history: [
            {
              from: '2026-01-01',
              value: level === 'account' ? { level } : { level, debtors: 'all' },
              citation,
            },
          ],
        },
      }).accounts[1]?.assetClass
    // 180 days on the old account are substandard.
    expect([classOfYoung('account'), classOfYoung('worst-account')]).toEqual(['normal', 'substandard'])
  })
})
