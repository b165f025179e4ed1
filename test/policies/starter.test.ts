import { describe, expect, it } from 'vitest'
import { createArrears, type Policy } from '../../src'
import { addDays } from '../../src/foundations'
import { type CaseFile, type MarkKind, markKinds } from '../../src/model'
import { starter } from '../../src/policies'

const arrears = createArrears<string>({ policy: starter })
const dueOn = '2026-03-01'
const day = (daysPastDue: number): string => addDays(dueOn, daysPastDue)

const tablesOf = ({ strategy }: Policy) =>
  strategy === undefined ? [] : [strategy.stageTable, strategy.treatmentTable, strategy.cadenceTable]

describe('starter is small', () => {
  it('has forty rows at most, buckets, letters and guidelines counted', () => {
    const { aging, classification, facts, derivedFacts, strategy } = starter
    const rows = [
      ...tablesOf(starter).flatMap((table): readonly unknown[] => table.rows),
      ...aging.bucketTable.buckets,
      ...(strategy?.letters ?? []),
      ...(strategy?.guidelines ?? []),
    ]
    expect(rows.length).toBeLessThanOrEqual(40)
    expect({ classification, facts, derivedFacts }).toEqual({})
  })

  it('has every row of the treatment table say why, or be named after what it answers', () => {
    const silent = starter.strategy?.treatmentTable.rows.filter(({ note }) => note === undefined)
    expect(silent?.map(({ id }) => id)).toEqual([
      'disputed',
      'agreement',
      'promised',
      'not-due',
      'remind',
      'demand',
    ])
  })
})

describe('starter is safe', () => {
  const caseWith = (more: Partial<CaseFile>): CaseFile => ({
    debtor: { id: 'D-1' },
    accounts: [{ id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn, amount: '5000.00' }] }],
    marks: [],
    promises: [],
    contacts: [],
    ...more,
  })
  const pressureOf = (caseFile: CaseFile, daysPastDue: number): number | undefined => {
    const { value } = arrears.assess(caseFile, { asOf: day(daysPastDue) }).treatment
    return starter.strategy?.treatments.find(({ id }) => id === value)?.pressure
  }

  // The order of precedence of collections practice: legal stop, identity, vulnerability and dispute before the stage.
  const easing = markKinds.filter((kind) => kind !== 'wilful-default')

  it.each(easing)('asks nobody to pay under the mark %s, however late the debt', (kind) => {
    for (const daysPastDue of [0, 1, 30, 31, 400]) {
      const marks = [{ kind, from: '2026-01-01' }]
      expect([daysPastDue, pressureOf(caseWith({ marks }), daysPastDue)]).toEqual([daysPastDue, 0])
    }
  })

  it('asks no more of a wilful defaulter than of anybody', () => {
    const kind: MarkKind = 'wilful-default'
    for (const daysPastDue of [0, 1, 30, 31, 400]) {
      const marked = pressureOf(caseWith({ marks: [{ kind, from: '2026-01-01' }] }), daysPastDue)
      expect(marked).toBe(pressureOf(caseWith({}), daysPastDue))
    }
  })

  it.each(['marks', 'promises'] as const)(
    'decides no treatment where nobody says which %s there are',
    (list) => {
      const { [list]: _, ...silent } = caseWith({})
      const { treatment } = arrears.assess(silent, { asOf: day(40) })
      expect(treatment.status).toBe('undetermined')
    },
  )

  it('names no step at law, and no visit', () => {
    const { stages = [], treatments = [], letters = [], authority } = starter.strategy ?? {}
    const ids = [...stages, ...treatments, ...letters, ...(authority?.measures ?? [])].map(({ id }) => id)
    expect(ids.filter((id) => /legal|lawyer|suit|sue|litigation|court/.test(id))).toEqual([])
    expect(treatments.flatMap(({ channels }) => channels)).not.toContain('visit')
  })
})

// One account, from its due date to day 70. What happens is told once; each day sees what had happened by then.
const life: CaseFile = {
  debtor: { id: 'D-1' },
  accounts: [
    {
      id: 'A-1',
      currency: 'CNY',
      dues: [{ id: '1', dueOn, amount: '5000.00' }],
      events: [{ kind: 'payment', id: 'P-1', effectiveOn: day(70), amount: '5000.00' }],
    },
  ],
  marks: [
    { kind: 'dispute', from: day(35), until: day(40) },
    { kind: 'agreement-in-force', from: day(45), until: day(55) },
    { kind: 'hardship', from: day(60), until: day(64) },
    { kind: 'cease-request', from: day(62), until: day(66) },
  ],
  promises: [
    { id: 'W-1', madeOn: day(12), dueOn: day(16), amount: '5000.00', currency: 'CNY' },
    { id: 'W-2', madeOn: day(20), dueOn: day(24), amount: '5000.00', currency: 'CNY' },
  ],
  contacts: [
    {
      id: 'C-1',
      at: `${day(8)}T10:00:00+08:00`,
      channel: 'letter',
      direction: 'outbound',
      outcome: 'sent-letter',
      actor: 'lender',
      letter: 'letter-1',
    },
  ],
}

const calls = ['sms', 'email', 'phone']
const writes = ['letter', 'phone']
const reminded = { letter: 'letter-1', status: 'due' }
const demanded = { letter: 'letter-2', status: 'due' }
const demandLate = { letter: 'letter-2', status: 'late' }

type Row = readonly [
  name: string,
  days: number,
  treatment: string,
  followUpDays: number | null,
  letter: object | null,
  approver: string,
  channels: readonly string[],
  tone: string | null,
]

// Written by hand from the doc comment and the rows of the policy: reminders to day 30, weekly; a demand from day 31,
// every three days; letters on days 7 to 14 and 31 to 45; whatever is raised, and promises, before either.
const walk: readonly Row[] = [
  ['the due date is day 0', 0, 'none', null, null, 'collector', [], null],
  ['the first day late', 1, 'remind', 7, null, 'collector', calls, 'friendly'],
  ['the day before the first letter', 6, 'remind', 7, null, 'collector', calls, 'friendly'],
  ['the first letter opens', 7, 'remind', 7, reminded, 'collector', calls, 'friendly'],
  ['it was sent', 8, 'remind', 7, null, 'collector', calls, 'friendly'],
  ['the day before a promise', 11, 'remind', 7, null, 'collector', calls, 'friendly'],
  ['a promise until day 16', 12, 'wait', 7, null, 'collector', [], null],
  ['its last day', 16, 'wait', 7, null, 'collector', [], null],
  ['broken once, which changes nothing', 17, 'remind', 7, null, 'collector', calls, 'friendly'],
  ['a second promise, until day 24', 20, 'wait', 7, null, 'collector', [], null],
  ['its last day too', 24, 'wait', 7, null, 'collector', [], null],
  ['broken twice: the supervisor looks', 25, 'remind', 7, null, 'supervisor', calls, 'friendly'],
  ['the last day of reminders', 30, 'remind', 7, null, 'supervisor', calls, 'friendly'],
  ['the demand', 31, 'demand', 3, demanded, 'supervisor', writes, 'formal'],
  ['the day before the dispute', 34, 'demand', 3, demanded, 'supervisor', writes, 'formal'],
  ['a dispute until day 40', 35, 'resolve', 3, demanded, 'supervisor', ['email', 'phone'], 'friendly'],
  ['its last day as well', 40, 'resolve', 3, demanded, 'supervisor', ['email', 'phone'], 'friendly'],
  ['the dispute is over', 41, 'demand', 3, demanded, 'supervisor', writes, 'formal'],
  ['an agreement until day 55, and no letter', 45, 'wait', 3, null, 'supervisor', [], null],
  ['nor when the letter has had its days', 46, 'wait', 3, null, 'supervisor', [], null],
  ['its last day at last', 55, 'wait', 3, null, 'supervisor', [], null],
  ['it is over, and the letter late', 56, 'demand', 3, demandLate, 'supervisor', writes, 'formal'],
  ['hardship until day 64', 60, 'care', 3, demandLate, 'supervisor', ['phone', 'letter'], 'friendly'],
  ['asked to be left alone, which is stronger', 62, 'stop', 3, null, 'supervisor', [], null],
  ['which outlasts hardship', 65, 'stop', 3, null, 'supervisor', [], null],
  ['and ends', 67, 'demand', 3, demandLate, 'supervisor', writes, 'formal'],
  ['the day before the payment', 69, 'demand', 3, demandLate, 'supervisor', writes, 'formal'],
]

describe('an account from its due date to day 70', () => {
  it.each(walk)('%s (day %i)', (_, days, treatment, followUpDays, letter, approver, channels, tone) => {
    const decision = arrears.assess(life, { asOf: day(days) })
    expect(decision.status).toBe('decided')
    expect({
      treatment: decision.treatment.value,
      followUpDays: decision.followUpDays.value,
      letter: decision.letter.value,
      approver: decision.approver.value,
      channels: decision.plan?.channels.value,
      tone: decision.plan?.tone.value,
    }).toEqual({ treatment, followUpDays, letter, approver, channels, tone })
  })

  it('has the supervisor look within a day after two promises broken in a row, and nobody before', () => {
    const lookOn = (days: number) => arrears.assess(life, { asOf: day(days) }).plan?.reviewOn.value
    expect([24, 25].map(lookOn)).toEqual([null, day(26)])
  })

  it('offers parts with the demand and in hardship, by leave of the supervisor', () => {
    const offersOn = (days: number) => arrears.assess(life, { asOf: day(days) }).plan?.offers.value
    const parts = [{ offer: 'installments', approver: 'supervisor' }]
    expect([30, 31, 60].map(offersOn)).toEqual([null, parts, parts])
  })

  it('asks nothing any more on day 70, when all is paid', () => {
    const { stage, treatment } = arrears.assess(life, { asOf: day(70) })
    expect([stage.value, treatment.value]).toEqual(['not-due', 'none'])
  })
})

it('leaves who approves open in another currency than its own', () => {
  const accounts = [{ id: 'A-1', currency: 'EUR', dues: [{ id: '1', dueOn, amount: '1.00' }] }] as const
  const caseFile = { debtor: { id: 'D-1' }, accounts, marks: [], promises: [], contacts: [] }
  const { treatment, approver } = arrears.assess(caseFile, { asOf: day(1) })
  expect([treatment.value, approver.status]).toEqual(['remind', 'undetermined'])
})
