import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  type Assessment,
  createArrears,
  type Decision,
  type FactValue,
  type Policy,
} from '../../src'
import { addDays } from '../../src/foundations'
import { type CaseFile, markKinds } from '../../src/model'
import { consumerCardCn, consumerLendingCn, tradeReceivables } from '../../src/policies'
import { histories } from '../properties/histories'
import { accounts, today } from '../properties/portfolios'

const act = { title: 'Act', confidence: 'verified' } as const
// A stage by the floor, and floors that come, change without saying so of every account, and end.
const byFloors: Policy = {
  ...tradeReceivables,
  aging: {
    ...tradeReceivables.aging,
    assetClassFloors: {
      id: 'changing',
      history: [
        {
          from: addDays(today, 20),
          value: [
            { id: 'good', fromDay: 0 },
            { id: 'bad', fromDay: 45 },
          ],
          citation: act,
        },
        {
          from: addDays(today, 50),
          value: [
            { id: 'good', fromDay: 0 },
            { id: 'bad', fromDay: 75 },
            { id: 'lost', fromDay: 110 },
          ],
          citation: { ...act, section: '2' },
        },
        { from: addDays(today, 200), value: null, citation: act },
      ],
    },
  },
  ...(tradeReceivables.strategy === undefined
    ? {}
    : {
        strategy: {
          ...tradeReceivables.strategy,
          stageTable: {
            id: 'stages',
            hitPolicy: 'first',
            rows: [
              { id: 'bad', when: { assetClassFloor: ['bad', 'lost'] }, outcome: 'litigation' },
              { id: 'rest', when: {}, outcome: 'soft' },
            ],
          },
        },
      }),
}

const policies = fc.constantFrom(
  createArrears<string>({ policy: tradeReceivables }),
  createArrears<string>({ policy: consumerLendingCn }),
  createArrears<string>({ policy: consumerCardCn }),
  createArrears<string>({ policy: byFloors }),
)

const dayWithin = (days: number): fc.Arbitrary<string> =>
  fc.integer({ min: -days, max: days }).map((count) => addDays(today, count))
const until = fc.option(fc.nat({ max: 60 }), { nil: undefined })

const cases: fc.Arbitrary<CaseFile> = fc
  .record({
    held: fc.array(accounts, { maxLength: 2 }),
    marks: fc.array(fc.record({ kind: fc.constantFrom(...markKinds), from: dayWithin(90), until }), {
      maxLength: 2,
    }),
    overrides: fc.array(
      fc.record({
        put: fc.constantFrom(
          { what: 'stage', value: 'soft' },
          { what: 'stage', value: 'litigation' },
          { what: 'treatment', value: 'care' },
          { what: 'risk', value: 'high' },
        ),
        from: dayWithin(90),
        until,
      }),
      { maxLength: 2 },
    ),
    contacts: fc.array(
      fc.record({
        on: dayWithin(60),
        outcome: fc.constantFrom('no-answer', 'answered-by-debtor', 'answered-by-other', 'sent-letter'),
        letter: fc.constantFrom('letter-1', 'letter-2', undefined),
      }),
      { maxLength: 4 },
    ),
    promises: fc.array(
      fc.record({
        madeOn: dayWithin(60),
        days: fc.nat({ max: 20 }),
        canceledAfter: fc.option(fc.nat({ max: 25 }), { nil: undefined }),
        amount: fc.constantFrom('1', '500', '50000'),
      }),
      { maxLength: 2 },
    ),
    softEffortFailed: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ held, marks, overrides, contacts, promises, softEffortFailed }) => {
    const ended = <Dated extends { from: string; until: number | undefined }>({
      until: days,
      ...rest
    }: Dated) => ({
      ...rest,
      ...(days === undefined ? {} : { until: addDays(rest.from, days) }),
    })
    return {
      debtor: { id: 'D' },
      accounts: held.map((account, index) => ({ ...account, id: `A-${index}` })),
      marks: marks.map(ended),
      overrides: overrides.map(({ put, ...dated }) => ({
        ...put,
        ...ended(dated),
        by: 'someone',
        why: 'a reason',
      })),
      promises: promises.map(({ madeOn, days, canceledAfter, amount }, index) => ({
        id: `P-${index}`,
        madeOn,
        dueOn: addDays(madeOn, days),
        amount,
        currency: held[0]?.currency ?? 'USD',
        ...(canceledAfter === undefined ? {} : { canceledOn: addDays(madeOn, canceledAfter) }),
      })),
      contacts: contacts.map(({ on, outcome, letter }, index) => ({
        id: `C-${index}`,
        at: `${on}T12:00:00Z`,
        channel: 'phone',
        direction: 'outbound',
        outcome,
        actor: 'lender',
        ...(letter === undefined ? {} : { letter }),
      })),
      facts: {
        capacity: 'able',
        willing: true,
        ...(softEffortFailed === undefined ? {} : { softEffortFailed }),
      },
    }
  })

/** What a reader of an assessment would see differ: values and rules, but no counts of days, times of day or sources. */
const visible = ({
  asOf: _,
  basis: __,
  changesOn: ___,
  contact: ____,
  accounts: held,
  promises,
  segments,
  stage,
  treatment,
  followUpDays,
  followUpOn,
  letter,
  approver,
  plan,
  ...rest
}: Assessment): string => {
  const plain = (answer: Answer<unknown>): unknown =>
    answer.status === 'decided' ? [answer.value, answer.reasons.map(({ rule }) => rule)] : answer
  // A review is due so many days from any day: its day moves on its own.
  const { guidelines = [], mayHold = [], reviewOn: _______, ...planned } = plan ?? {}
  return JSON.stringify([
    rest,
    [guidelines, mayHold, Object.values(planned).map(plain)],
    segments.map(({ answer }) => plain(answer)),
    [stage, treatment, followUpDays, followUpOn, letter, approver].map(plain),
    promises.map(({ asOf: _____, changesOn, ...promise }) => promise),
    held.map(({ asOf: _____, daysPastDue, daysDelinquent, changesOn, dues, assetClassFloor, ...account }) => [
      account,
      assetClassFloor?.id,
      dues.map(({ daysPastDue: ______, daysDelinquent: _______d, ...due }) => due),
    ]),
  ])
}

describe('an assessment, over random cases', () => {
  it('changes next on the first day on which a day-by-day search over two years sees a difference', () => {
    fc.assert(
      fc.property(cases, policies, (caseFile, arrears) => {
        const now = arrears.assess(caseFile, { asOf: today })
        let found: string | null = null
        for (
          let day = addDays(today, 1);
          found === null && day <= addDays(today, 730);
          day = addDays(day, 1)
        ) {
          if (visible(arrears.assess(caseFile, { asOf: day })) !== visible(now)) found = day
        }
        expect(now.changesOn).toBe(found)
      }),
      { seed: 71, endOnFailure: true, numRuns: 25 },
    )
  })

  it('changes next on the first such day with events of every kind, too', () => {
    fc.assert(
      fc.property(histories, policies, (account, arrears) => {
        const caseFile = { debtor: { id: 'D' }, accounts: [account], marks: [], promises: [], contacts: [] }
        const now = arrears.assess(caseFile, { asOf: today })
        let found: string | null = null
        for (
          let day = addDays(today, 1);
          found === null && day <= addDays(today, 60);
          day = addDays(day, 1)
        ) {
          if (visible(arrears.assess(caseFile, { asOf: day })) !== visible(now)) found = day
        }
        if (found !== null || (now.changesOn ?? '') <= addDays(today, 60)) {
          expect(now.changesOn).toBe(found)
        }
      }),
      { seed: 76, endOnFailure: true, numRuns: 60 },
    )
  })

  it('is the same however its lists are ordered', () => {
    fc.assert(
      fc.property(cases, policies, (caseFile, arrears) => {
        const reversed = {
          ...caseFile,
          marks: [...(caseFile.marks ?? [])].reverse(),
          contacts: [...(caseFile.contacts ?? [])].reverse(),
        }
        expect(arrears.assess(reversed, { asOf: today })).toEqual(arrears.assess(caseFile, { asOf: today }))
      }),
      { seed: 72, endOnFailure: true, numRuns: 200 },
    )
  })
})

// Every value that each fact can have, as far as any table of the policies can tell.
const booleans: readonly FactValue[] = [true, false]
const markFacts = [
  'disputed',
  'bankrupt',
  'deceased',
  'represented',
  'ceaseRequested',
  'inHardship',
  'vulnerable',
  'agreementInForce',
  'identityDoubted',
  'wilfulDefault',
]
const valuesOf: Readonly<Record<string, readonly FactValue[]>> = {
  daysPastDue: Array.from({ length: 201 }, (_, day) => day),
  bucket: ['current', 'low', 'medium', 'high', 'very-high'],
  pastDue: ['0.00', '100000.00', '100000.01', '500000.00', '500000.01', '1000000.00', '1000000.01'],
  capacity: ['able', 'temporarily-unable', 'unable'],
  willing: booleans,
  softEffortFailed: booleans,
  debtorAnswered: booleans,
  othersAnswered: booleans,
  attempts: [0, 1, 2, 3, 4],
  promisePending: booleans,
  brokenPromises: [0, 1, 2],
  ...Object.fromEntries(markFacts.map((fact) => [fact, booleans])),
}

describe('a fact withheld', () => {
  const arrears = createArrears({ policy: tradeReceivables })
  const asOf = today
  const full = fc.record(
    Object.fromEntries(
      Object.entries(valuesOf).map(([fact, values]) =>
        // Marks are rare: with even chances hardly any case would get past the legal stops.
        [
          fact,
          markFacts.includes(fact)
            ? fc.boolean().chain((one) => fc.boolean().map((other) => one && other))
            : fc.constantFrom(...values),
        ],
      ),
    ),
  )
  // An axis that takes the unknown for no match says that it is not known, and is never open.
  const segmentations = tradeReceivables.classification?.segmentations ?? []
  const plainAxes = segmentations.filter(({ table }) => table.whenUnknown !== undefined)
  const plainlyTold = plainAxes.map(({ id }) => id)
  // What asks such an axis hears that it is not known, and goes by that: who is not shown to be unable is not held so.
  const toldThroughThem = new Set(
    plainAxes.flatMap(({ table }) => table.rows.flatMap(({ when }) => Object.keys(when))),
  )
  const answersOf = ({
    segments,
    stage,
    treatment,
    followUpDays,
    letter,
    approver,
  }: Decision): Readonly<Record<string, Answer<unknown>>> => ({
    ...Object.fromEntries(
      segments.flatMap(({ id, answer }) => (plainlyTold.includes(id) ? [] : [[id, answer] as const])),
    ),
    stage,
    treatment,
    followUpDays,
    letter,
    approver,
  })
  const plainValueOf = (answer: Answer<unknown> | undefined): string =>
    answer?.status === 'decided' ? JSON.stringify(answer.value) : (answer?.status ?? '')

  it('turns an answer undetermined exactly when some value of it could change the answer, but through what is plainly not known', () => {
    let decided = 0
    let undetermined = 0
    fc.assert(
      fc.property(
        full,
        fc.constantFrom(...Object.keys(valuesOf)),
        fc.subarray(['letter-1', 'letter-2', 'letter-3']),
        (facts, withheld, lettersSent) => {
          const { [withheld]: _, ...rest } = facts
          const answers = answersOf(arrears.decide({ facts: rest, lettersSent, currency: 'CNY' }, { asOf }))
          const whole = (valuesOf[withheld] ?? []).map((value) =>
            answersOf(
              arrears.decide(
                { facts: { ...rest, [withheld]: value }, lettersSent, currency: 'CNY' },
                { asOf },
              ),
            ),
          )
          for (const [question, answer] of Object.entries(answers)) {
            const possible = new Set(whole.map((one) => plainValueOf(one[question])))
            if (answer.status === 'undetermined') {
              undetermined++
              expect([question, possible.size > 1]).toEqual([question, true])
            } else if (toldThroughThem.has(withheld)) {
              expect([question, possible.has(plainValueOf(answer))]).toEqual([question, true])
            } else {
              decided++
              expect([question, [...possible]]).toEqual([question, [plainValueOf(answer)]])
            }
          }
        },
      ),
      { seed: 73, endOnFailure: true, numRuns: 300 },
    )
    expect(Math.min(decided, undetermined)).toBeGreaterThan(100)
  })
})
