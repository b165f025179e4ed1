import * as main from 'arrears'
import * as aging from 'arrears/aging'
import { china } from 'arrears/packs'
import {
  consumerLendingCn,
  contagionCn2023,
  tradeReceivables,
  usOpenEndChargeOff,
  usOpenEndReAging,
} from 'arrears/policies'
import fc from 'fast-check'
import { chargeTargets } from './charge-targets'
import { installmentTargets } from './installment-targets'
import { measureTargets } from './measure-targets'
import { offerTargets } from './offer-targets'
import { isPlainObject, Opaque } from './recipes'
import { servicingTargets } from './servicing-targets'
import { settlementTargets } from './settlement-targets'
import type { Target } from './target'
import {
  account,
  agingOptions,
  caseFile,
  day,
  dueAndCurrency,
  policy,
  reportOptions,
} from './valid-documents'

const field = (value: unknown, name: string): unknown => (isPlainObject(value) ? value[name] : undefined)
const isOk = (answer: unknown): boolean => field(answer, 'ok') === true
const areOk = (answer: unknown): boolean => Array.isArray(answer) && answer.every(isOk)

const count = fc.integer({ min: -2000, max: 2000 })
const rule = fc.constantFrom('corresponding-day', 'month-end')
const wholeAmount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String)
const roundingRule = fc.record({
  mode: fc.constantFrom('up', 'down', 'half-up', 'half-even', 'half-floor'),
  unit: fc.constantFrom('minor', 'major', '0.05', '10'),
})

const zones = main.fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
const limited = { ...tradeReceivables.aging, reAgingLimits: usOpenEndReAging }
const deciding = main.createArrears({
  policy: { ...tradeReceivables, aging: limited },
  packs: [china],
  zones,
})
const byVersion = main.createArrears({
  policy: { ...tradeReceivables, version: 'next', effectiveFrom: '2026-01-01', runningCases: 'finish' },
  earlierPolicies: [tradeReceivables],
})
const withFiveClasses = aging.compileAging({
  dueDateIsDay: 0,
  bucketTable: aging.mBuckets30,
  assetClassFloors: aging.fiveClasses2023,
})
const onDay = fc.record({ asOf: day })
const contactOn = fc.record(
  {
    asOf: day,
    at: fc.constantFrom('2026-03-31T10:00:00+08:00', 0),
    actor: fc.constantFrom('lender', 'agency'),
    acceptGaps: fc.subarray(['cn:window', 'cn:cap', 'zones', 'debtor.place']),
    trace: fc.constant(true),
  },
  { requiredKeys: ['asOf'] },
)
const positive = fc.integer({ min: 1, max: 1_000_000 }).map(String)
const terms = fc.record({
  method: fc.constant('equal-parts'),
  amount: positive,
  currency: fc.constantFrom('CNY', 'JPY'),
  count: fc.integer({ min: 1, max: 24 }),
  firstDueOn: day,
  monthRule: rule,
  rounding: fc.record({ mode: fc.constantFrom('half-up', 'down'), unit: fc.constant('minor') }),
  remainder: fc.constantFrom('first', 'last', 'spread', 'separate'),
})
const promise = fc.record({
  id: fc.constant('P'),
  madeOn: fc.constant('2026-03-01'),
  dueOn: fc.constant('2026-03-10'),
  amount: positive,
  currency: fc.constant('JPY'),
})
const payments = fc.array(
  fc.record({ kind: fc.constant('payment'), id: fc.uuid(), effectiveOn: day, amount: positive }),
  { maxLength: 2 },
)
const payment = fc.record({
  kind: fc.constant('payment'),
  id: fc.constant('new'),
  effectiveOn: day,
  amount: positive,
})
const promiseOptions = fc.record({
  asOf: day,
  rule: fc.record({
    graceDays: fc.nat({ max: 9 }),
    thresholdPercent: fc.integer({ min: 1, max: 100 }),
    reminderMinutesBefore: fc.nat({ max: 60 }),
  }),
})
const casesToAssign = fc.array(
  fc.record(
    {
      id: fc.uuid(),
      amount: positive,
      currency: fc.constant('JPY'),
      urgency: fc.nat({ max: 9 }),
      complexity: fc.constantFrom(0, 1, 1.5),
      skills: fc.constant(['legal']),
      role: fc.constant('director'),
      collectorId: fc.constantFrom('0', 'gone'),
    },
    { requiredKeys: ['id', 'currency'] },
  ),
  { maxLength: 3 },
)
const collector = fc.record(
  {
    id: fc.uuid(),
    skills: fc.constant(['legal']),
    role: fc.constant('director'),
    upTo: positive,
    mostCases: fc.nat({ max: 3 }),
    mostAmount: positive,
    currency: fc.constant('JPY'),
  },
  { requiredKeys: ['id', 'currency'] },
)
/** Decided, none, or open between a value and nothing else that is known. */
const answerOf = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    value.map((one) => ({ status: 'decided', value: one, reasons: [] })),
    value.map((one) => ({ status: 'undetermined', value: null, missing: ['score'], mayBe: [one] })),
    fc.constant({ status: 'none', value: null }),
  )
const worklistRow = fc.record({
  ok: fc.constant(true),
  id: fc.constantFrom('C-1', 'C-2'),
  assessment: fc.record({
    plan: fc.record({ urgency: answerOf(count), reviewOn: answerOf(day) }),
    followUpOn: answerOf(day),
  }),
})
const assignOptions = fc.record(
  {
    prefer: fc.constantFrom('least-loaded', 'closest-fit'),
    roles: fc.constant(['collector', 'director']),
    unknownAmount: fc.constant('count-as-zero'),
  },
  { requiredKeys: ['prefer', 'roles'] },
)
const plan = main.assignCases(
  [
    { id: 'C-1', amount: '5', currency: 'JPY', collectorId: 'K-2' },
    { id: 'C-2', skills: ['legal'] },
  ],
  [
    { id: 'K-1', mostCases: 4 },
    { id: 'K-2', upTo: '4', currency: 'JPY' },
    { id: 'K-3', mostAmount: '9', currency: 'JPY' },
  ],
  { prefer: 'closest-fit' },
)
const entries = [...plan.assignments, ...plan.unplaced, ...plan.moved]
const promiseRule = { graceDays: 2, thresholdPercent: 90, reminderMinutesBefore: 30 }
const legs = [
  { dueOn: '2026-03-05', amount: '400' },
  { dueOn: '2026-03-10', amount: '600' },
]
const promisingCase = payments.map((events) => ({
  debtor: { id: 'D' },
  accounts: [{ id: 'A', currency: 'JPY', dues: [], events }],
  promises: [
    { id: 'P', madeOn: '2026-03-01', dueOn: '2026-03-10', amount: '1000', currency: 'JPY', legs },
    { id: 'Q', madeOn: '2026-03-03', dueOn: '2026-03-20', amount: '10', currency: 'JPY', supersedes: 'P' },
  ],
}))
const agreement = fc.record(
  {
    id: fc.constant('AG'),
    accountId: fc.constant('A'),
    agreedOn: fc.constant('2026-03-01'),
    currency: fc.constant('JPY'),
    installments: fc.constant(legs),
    reinstatedOn: fc.constant(['2026-04-01']),
    canceledOn: fc.constant('2026-05-01'),
  },
  { requiredKeys: ['id', 'accountId', 'agreedOn', 'currency', 'installments'] },
)
const agreementTerms = {
  graceDays: 2,
  thresholdPercent: 90,
  cureDays: 10,
  missedInstallments: 1,
  onBreach: 'accelerate',
  reinstatement: { withinDays: 5, times: 1 },
}
const manner = fc.record({
  channel: fc.constantFrom('phone', 'sms'),
  actor: fc.constantFrom('lender', 'agency'),
})
const request = fc.record({
  at: fc.integer({ min: 1.7e12, max: 1.8e12 }),
  channel: fc.constantFrom('phone', 'sms'),
  actor: fc.constantFrom('lender', 'agency'),
})
const contactFacts = fc.record({
  packs: fc.constant([]),
  debtor: fc.record({ place: fc.constant('CN'), timeZones: fc.constant(['Asia/Shanghai']) }),
  history: fc.constant([]),
})
const knownFacts = fc.record({
  facts: fc.record({ daysPastDue: fc.nat({ max: 400 }), willing: fc.boolean() }),
  lettersSent: fc.constant(['letter-1']),
})

const otherPolicy = { ...tradeReceivables, version: 'other' }
const expectedDecision = fc.record(
  {
    stage: fc.constantFrom('soft', 'litigation'),
    segments: fc.constant({ risk: 'high' }),
    letter: fc.constantFrom(null, { letter: 'letter-1', status: 'due' }),
    undetermined: fc.constant(['approver']),
  },
  { requiredKeys: [] },
)
const contactAsked = fc.record({
  request,
  facts: fc.record({
    debtor: fc.record({ place: fc.constant('CN'), timeZones: fc.constant(['Asia/Shanghai']) }),
    history: fc.constant([]),
  }),
})
const contactAnswer = fc.record(
  { status: fc.constantFrom('allowed', 'blocked', 'undetermined'), rules: fc.constant(['a']) },
  { requiredKeys: ['status'] },
)
const withoutContact = fc.record({ given: knownFacts, expect: expectedDecision })
const withContact = fc
  .tuple(withoutContact, contactAsked, contactAnswer)
  .map(([{ given, expect }, asked, answer]) => ({
    given: { ...given, contact: asked },
    expect: { ...expect, contact: answer },
  }))
const examples = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.oneof(withoutContact, withContact))
    .map(([id, one]) => ({ id, because: 'So.', ...one })),
  { selector: ({ id }) => id, maxLength: 2 },
)
const askedCell = '{"at":0,"channel":"phone","actor":"lender"}'
const exampleCells = fc.record({ days: fc.nat({ max: 400 }), isDisputed: fc.boolean() }).map((row) => [
  [
    'id',
    'because',
    'daysPastDue',
    'disputed',
    'lettersSent',
    '=> stage',
    '=> risk',
    '=> letter',
    '=> contact',
    'contact.request',
    'contact.facts',
  ],
  ['a', 'So.', row.days, row.isDisputed, 'none', 'soft', 'undetermined', 'letter-1 due', ''],
  ['b', 'So.', '', '', '', '', 'high', '', ''],
  ['c', 'So.', '', '', '', '', '', '', '{"status":"allowed"}', askedCell, '{"debtor":{}}'],
])
const tableFacts = [
  {
    id: 'days',
    type: 'number',
    unit: 'days',
    isWhole: true,
    movement: 'daily',
    label: { en: 'd', 'zh-CN': '天' },
  },
]
const ruleRow = fc.record({
  id: fc.uuid(),
  when: fc.record({ days: fc.record({ from: fc.nat({ max: 99 }) }) }, { requiredKeys: [] }),
  outcome: fc.constantFrom('a', 'b|c'),
})
const decisionTable = fc.record({
  id: fc.constant('t'),
  hitPolicy: fc.constantFrom('first', 'collect'),
  rows: fc.array(ruleRow, { maxLength: 3 }),
})
const tableCells = fc
  .array(fc.tuple(fc.uuid(), fc.constantFrom('1..30', '>5 | unknown', 3, ''), fc.string()), {
    maxLength: 3,
  })
  .map((rows) => [
    ['table', 't', ''],
    ['hit policy', 'first', ''],
    ['row', 'days', 'outcome'],
    ...rows.map(([id, days, outcome]) => [id, days, `o${outcome}`]),
  ])

const cardAging = aging.compileAging({ dueDateIsDay: 0, bucketTable: main.mBuckets30 })

export const targets: readonly Target[] = [
  { name: 'assess', call: deciding.assess, validArgs: fc.tuple(caseFile, onDay), acceptedFloor: 0.05 },
  {
    name: 'assess, with contact',
    call: deciding.assess,
    validArgs: fc.tuple(caseFile, contactOn),
    acceptedFloor: 0.02,
  },
  {
    name: 'replayAccount',
    call: main.replayAccount,
    validArgs: fc.tuple(account, onDay),
    acceptedFloor: 0.05,
  },
  {
    name: 'allocatePayment',
    call: main.allocatePayment,
    validArgs: fc.tuple(account, payment),
    acceptedFloor: 0.02,
  },
  { name: 'decide', call: deciding.decide, validArgs: fc.tuple(knownFacts, onDay), acceptedFloor: 0.05 },
  {
    name: 'decide, by version',
    call: byVersion.decide,
    validArgs: fc.tuple(
      fc.record({
        facts: fc.record({ daysPastDue: fc.nat({ max: 400 }) }),
        policyVersion: fc.constantFrom('2', '3'),
      }),
      onDay,
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'assess, by version',
    call: byVersion.assess,
    validArgs: fc.tuple(
      caseFile.map((one) => ({ ...one, policyVersion: tradeReceivables.version })),
      onDay,
    ),
    acceptedFloor: 0.05,
  },
  { name: 'runExamples', call: deciding.runExamples, validArgs: fc.tuple(examples), acceptedFloor: 0.05 },
  {
    name: 'exampleTests',
    call: deciding.exampleTests,
    validArgs: fc.tuple(
      fc.record({ furtherExamples: examples, everyRow: fc.constant(true) }, { requiredKeys: [] }),
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'examplesFromCells',
    call: main.examplesFromCells,
    validArgs: fc.tuple(exampleCells),
    acceptedFloor: 0.05,
  },
  {
    name: 'examplesToCells',
    call: main.examplesToCells,
    validArgs: fc.tuple(examples),
    acceptedFloor: 0.05,
  },
  {
    name: 'compareWith',
    call: deciding.compareWith,
    validArgs: fc.tuple(fc.constant(otherPolicy), fc.array(caseFile, { maxLength: 2 }), onDay),
    readsRows: true,
    acceptedFloor: 0.02,
  },
  {
    name: 'assignArm',
    call: main.assignArm,
    validArgs: fc.tuple(
      fc.string({ minLength: 1, maxLength: 6 }),
      fc.record({
        id: fc.constant('e'),
        arms: fc.constantFrom(
          [{ id: 'a', sharePercent: 100 }],
          [
            { id: 'a', sharePercent: '97.5' },
            { id: 'b', sharePercent: 2.5 },
          ],
        ),
      }),
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'assignCases',
    call: main.assignCases,
    validArgs: fc.tuple(casesToAssign, fc.array(collector, { maxLength: 3 }), assignOptions),
    readsRows: true,
    acceptedFloor: 0.05,
  },
  {
    name: 'explainAssignment',
    call: main.explainAssignment,
    validArgs: fc.tuple(fc.constantFrom(...entries), fc.constant({ locale: 'zh-CN' })),
    acceptedFloor: 0.02,
  },
  {
    name: 'assignCases, by the policy',
    call: deciding.assignCases,
    validArgs: fc.tuple(
      casesToAssign,
      fc.array(collector, { maxLength: 3 }),
      fc.record({ prefer: fc.constantFrom('least-loaded', 'closest-fit'), asOf: day }),
    ),
    readsRows: true,
    acceptedFloor: 0.02,
  },
  {
    name: 'checkLetter, by the policy',
    call: deciding.checkLetter,
    validArgs: fc.tuple(
      fc.constantFrom('letter-1', 'lawyer-letter'),
      fc.record({ contains: fc.subarray(['title', 'debt', 'receipt']) }),
      onDay,
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'checkReAging, by the policy',
    call: deciding.checkReAging,
    validArgs: fc.tuple(
      fc.record(
        {
          kind: fc.constantFrom('ordinary', 'workout'),
          reAgings: fc.constant([{ on: '2025-06-15', kind: 'ordinary' }]),
          consecutivePayments: fc.nat({ max: 5 }),
        },
        { requiredKeys: ['kind'] },
      ),
      onDay,
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'checkRecord, by the policy',
    call: deciding.checkRecord,
    validArgs: fc.tuple(fc.subarray(['time', 'channel', 'promise']), onDay),
    acceptedFloor: 0.05,
  },
  {
    name: 'retainUntil, by the policy',
    call: deciding.retainUntil,
    validArgs: fc.tuple(fc.record({ contractEndedOn: day, recordedOn: day }, { requiredKeys: [] }), onDay),
    acceptedFloor: 0.05,
  },
  {
    name: 'reviewLegalCase, by the policy',
    call: deciding.reviewLegalCase,
    validArgs: fc.tuple(
      fc.record({
        step: fc.constantFrom('evidence', 'suit'),
        evidenceHeld: fc.subarray(['contract', 'invoice', 'order']),
        keyDates: fc.array(fc.record({ id: fc.constant('hearing'), on: day }), { maxLength: 1 }),
        currency: fc.constant('JPY'),
        expectedRecovery: positive,
        costs: fc.array(fc.record({ on: day, amount: positive, what: fc.constant('court fee') }), {
          maxLength: 2,
        }),
      }),
      onDay,
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'orderWorklist',
    call: main.orderWorklist,
    validArgs: fc.tuple(fc.array(worklistRow, { maxLength: 3 })),
    readsRows: true,
    acceptedFloor: 0.05,
  },
  { name: 'planInstallments', call: main.planInstallments, validArgs: fc.tuple(terms), acceptedFloor: 0.05 },
  {
    name: 'splitAmount',
    call: main.splitAmount,
    validArgs: fc.tuple(
      positive,
      fc.constantFrom('CNY', 'JPY'),
      fc.record({
        parts: fc.integer({ min: 1, max: 24 }),
        remainder: fc.constantFrom('first', 'last'),
        unit: fc.constant('minor'),
      }),
    ),
    acceptedFloor: 0.05,
  },
  ...chargeTargets,
  ...measureTargets,
  ...offerTargets,
  ...servicingTargets,
  ...settlementTargets,
  ...installmentTargets,
  {
    name: 'judgePromise',
    call: main.judgePromise,
    validArgs: fc.tuple(promise, payments, promiseOptions),
    acceptedFloor: 0.02,
  },
  {
    name: 'checkReAging',
    call: aging.checkReAging,
    validArgs: fc.tuple(
      fc.record(
        {
          kind: fc.constantFrom('ordinary', 'workout'),
          openedOn: fc.constant('2020-01-31'),
          reAgings: fc.constant([{ on: '2025-06-15', kind: 'ordinary' }]),
          consecutivePayments: fc.nat({ max: 5 }),
          abilityAndWillingness: fc.boolean(),
        },
        { requiredKeys: ['kind'] },
      ),
      fc.record({ asOf: day, limits: fc.constant(usOpenEndReAging) }),
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'classifyExposures',
    call: aging.classifyExposures,
    validArgs: fc.tuple(
      caseFile,
      fc.record(
        {
          asOf: day,
          aging: fc.constant(new Opaque(withFiveClasses)),
          contagion: fc.constant(contagionCn2023),
          upgrade: fc.constant({ needs: 'nothing-past-due', probationMonths: 3 }),
          isRetail: fc.boolean(),
          statedShares: fc.constant({ 'debts-at-all-banks': '20.5' }),
        },
        { requiredKeys: ['asOf', 'aging', 'contagion'] },
      ),
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'chargeOffOn',
    call: aging.chargeOffOn,
    validArgs: fc.tuple(
      fc.option(day),
      fc.record({ asOf: day, dueDateIsDay: fc.constantFrom(0, 1), clock: fc.constant(usOpenEndChargeOff) }),
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'ageRevolving',
    call: aging.ageRevolving,
    validArgs: fc.tuple(
      fc.record({
        id: fc.constant('C'),
        currency: fc.constantFrom('CNY', 'JPY'),
        statements: fc.constant([
          { id: '1', closedOn: '2026-01-05', dueOn: '2026-01-25', minimumPayment: '200', balance: '900' },
          { id: '2', closedOn: '2026-02-05', dueOn: '2026-02-25', minimumPayment: '300', balance: '1000' },
        ]),
        events: payments,
      }),
      fc.record({
        asOf: day,
        aging: fc.constant(new Opaque(cardAging)),
        rule: fc.record({
          minimumIncludes: fc.constantFrom('past-due-and-current', 'current-only'),
          tolerance: fc.constantFrom(null, { limit: 'percent', percent: 10 }),
          missedWhen: fc.constantFrom('any-shortage', 'nothing-paid'),
        }),
      }),
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'provisionFor',
    call: aging.provisionFor,
    validArgs: fc.tuple(
      fc.array(fc.record({ id: fc.constantFrom('a', 'b'), amount: wholeAmount }), { maxLength: 4 }),
      fc.record({
        rates: fc.constant({ a: 1, b: '12.5' }),
        currency: fc.constantFrom('CNY', 'JPY'),
        rounding: fc.record({ mode: fc.constantFrom('half-up', 'down'), unit: fc.constant('minor') }),
      }),
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'readBucketTable',
    call: aging.readBucketTable,
    validArgs: fc.tuple(
      fc.record(
        {
          id: fc.constant('ours'),
          ranges: fc.constant([
            { id: 'a', written: '0-30' },
            { id: 'b', written: '30-60' },
            { id: 'c', written: '>60' },
          ]),
          sharedDay: fc.constantFrom('earlier', 'later'),
        },
        { requiredKeys: ['id', 'ranges', 'sharedDay'] },
      ),
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'judgePromises',
    call: main.judgePromises,
    validArgs: fc.tuple(promisingCase, fc.record({ asOf: day, rule: fc.constant(promiseRule) })),
    acceptedFloor: 0.02,
  },
  {
    name: 'rateReliability',
    call: main.rateReliability,
    validArgs: fc.tuple(
      day.map((asOf) =>
        main.judgePromises(
          {
            debtor: { id: 'D' },
            accounts: [],
            promises: [
              { id: 'P', madeOn: '2026-03-01', dueOn: '2026-03-10', amount: '1000', currency: 'JPY' },
            ],
          },
          { asOf, rule: promiseRule },
        ),
      ),
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'followAgreement',
    call: main.followAgreement,
    validArgs: fc.tuple(
      agreement,
      payments.map((events) => ({ id: 'A', currency: 'JPY', dues: [], events })),
      fc.record({ asOf: day, terms: fc.constant(agreementTerms) }),
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'judgeCreditorCommitment',
    call: main.judgeCreditorCommitment,
    validArgs: fc.tuple(
      fc.record(
        {
          id: fc.constant('C'),
          kind: fc.constantFrom('copy', 'call-back'),
          madeOn: fc.constant('2026-03-01'),
          dueOn: fc.constant('2026-03-10'),
          doneOn: fc.constant('2026-03-12'),
        },
        { requiredKeys: ['id', 'kind', 'madeOn', 'dueOn'] },
      ),
      onDay,
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'checkContact',
    call: main.checkContact,
    validArgs: fc.tuple(request, contactFacts),
    acceptedFloor: 0.02,
  },
  {
    name: 'prepareContact',
    call: (how: never, facts: never) => {
      const contact = main.prepareContact(how, facts)
      return [contact.check(1.75e12), contact.nextAllowedAt(1.75e12)]
    },
    validArgs: fc.tuple(manner, contactFacts),
    acceptedFloor: 0.02,
  },
  {
    name: 'fitCadence',
    call: main.fitCadence,
    validArgs: fc.tuple(
      fc.tuple(manner, fc.nat({ max: 3 })).map(([how, timesPerDay]) => ({
        ...how,
        from: '2026-03-30',
        to: '2026-03-31',
        timesPerDay,
      })),
      contactFacts,
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'screenContacts',
    call: main.screenContacts,
    validArgs: fc.tuple(contactFacts, fc.record({ mostChannelsPerDay: fc.nat({ max: 3 }) })),
    acceptedFloor: 0.02,
  },
  {
    name: 'tableFromCells',
    call: main.tableFromCells,
    validArgs: fc.tuple(tableCells, fc.record({ facts: fc.constant(tableFacts) })),
    acceptedFloor: 0.02,
  },
  {
    name: 'safeTableFromCells',
    call: main.safeTableFromCells,
    validArgs: fc.tuple(tableCells, fc.record({ facts: fc.constant(tableFacts) })),
    accepts: isOk,
    acceptedFloor: 0.02,
  },
  {
    name: 'tableToCells',
    call: main.tableToCells,
    validArgs: fc.tuple(decisionTable),
    acceptedFloor: 0.05,
  },
  {
    name: 'overdueRate',
    call: main.overdueRate,
    validArgs: fc.tuple(
      fc.record({
        variant: fc.constant('count'),
        asOf: day,
        overdueCount: fc.nat({ max: 5 }),
        totalCount: fc.integer({ min: 5, max: 9 }),
      }),
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'ARREARS_DPD',
    call: main.ARREARS_DPD,
    validArgs: fc.tuple(
      fc.array(fc.array(day, { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
      day,
      fc.constantFrom(0, 1),
    ),
    readsRows: true,
    acceptedFloor: 0.05,
  },
  { name: 'parseAccount', call: main.parseAccount, validArgs: fc.tuple(account), acceptedFloor: 0.1 },
  {
    name: 'safeParseAccount',
    call: main.safeParseAccount,
    validArgs: fc.tuple(account),
    accepts: isOk,
    acceptedFloor: 0.1,
  },
  { name: 'parseDue', call: main.parseDue, validArgs: dueAndCurrency, acceptedFloor: 0.1 },
  {
    name: 'safeParseDue',
    call: main.safeParseDue,
    validArgs: dueAndCurrency,
    accepts: isOk,
    acceptedFloor: 0.1,
  },
  { name: 'parseCaseFile', call: main.parseCaseFile, validArgs: fc.tuple(caseFile), acceptedFloor: 0.1 },
  {
    name: 'safeParseCaseFile',
    call: main.safeParseCaseFile,
    validArgs: fc.tuple(caseFile),
    accepts: isOk,
    acceptedFloor: 0.1,
  },
  {
    name: 'createArrears',
    call: main.createArrears,
    validArgs: fc.tuple(fc.record({ policy })),
    acceptedFloor: 0.1,
  },
  {
    name: 'createArrears, with earlier versions',
    call: main.createArrears,
    validArgs: fc.tuple(
      fc.record({
        policy: policy.map((one) => ({
          ...one,
          id: 'one',
          version: 'new',
          effectiveFrom: '2026-01-01',
          effectiveUntil: '2026-12-31',
          runningCases: 'restart',
          earlierVersions: ['oldest'],
        })),
        earlierPolicies: fc.tuple(policy.map((one) => ({ ...one, id: 'one', version: 'old' }))),
      }),
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'extendPolicy',
    call: main.extendPolicy,
    validArgs: fc.tuple(
      policy,
      fc.record(
        {
          version: fc.constant('another version'),
          id: fc.constant('ours'),
          aging: fc.record({ dueDateIsDay: fc.constantFrom(0, 1), credits: fc.constantFrom('apart', null) }),
          facts: fc.constant({
            add: [{ id: 'vip', label: { en: 'VIP', 'zh-CN': '贵宾' }, type: 'boolean' }],
          }),
        },
        { requiredKeys: ['version'] },
      ),
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'diffPolicies',
    call: main.diffPolicies,
    validArgs: fc.tuple(policy, policy),
    acceptedFloor: 0.1,
  },
  {
    name: 'explainDifferences',
    call: main.explainDifferences,
    validArgs: fc.tuple(
      fc.constant([
        ...main.diffPolicies(tradeReceivables, consumerLendingCn).slice(0, 5),
        { kind: 'moved', path: 'facts[vip]', fromIndex: 1, toIndex: 0 },
      ]),
      fc.record({ locale: fc.constantFrom('en', 'zh-CN') }),
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'ageAccount',
    call: aging.ageAccount,
    validArgs: fc.tuple(account, agingOptions),
    acceptedFloor: 0.03,
  },
  {
    name: 'ageAccounts',
    call: (...args) => [...Reflect.apply(aging.ageAccounts, undefined, args)],
    validArgs: fc.tuple(fc.array(account, { maxLength: 3 }), agingOptions),
    accepts: areOk,
    readsRows: true,
    acceptedFloor: 0.03,
  },
  {
    name: 'reportAging',
    call: aging.reportAging,
    validArgs: fc.tuple(fc.array(caseFile, { maxLength: 3 }), reportOptions),
    accepts: (report) => {
      const problems = field(report, 'problems')
      return Array.isArray(problems) && problems.length === 0
    },
    readsRows: true,
    acceptedFloor: 0.03,
  },
  { name: 'daysBetween', call: main.daysBetween, validArgs: fc.tuple(day, day), acceptedFloor: 0.1 },
  { name: 'addDays', call: main.addDays, validArgs: fc.tuple(day, count), acceptedFloor: 0.1 },
  { name: 'addMonths', call: main.addMonths, validArgs: fc.tuple(day, count, rule), acceptedFloor: 0.1 },
  { name: 'addYears', call: main.addYears, validArgs: fc.tuple(day, count, rule), acceptedFloor: 0.1 },
  {
    name: 'monthsBetween',
    call: main.monthsBetween,
    validArgs: fc.tuple(day, day, rule),
    acceptedFloor: 0.1,
  },
  { name: 'lastDayOfMonth', call: main.lastDayOfMonth, validArgs: fc.tuple(day), acceptedFloor: 0.1 },
  {
    name: 'sumAmounts',
    call: main.sumAmounts,
    validArgs: fc.tuple(fc.array(wholeAmount, { maxLength: 5 }), fc.constantFrom('USD', 'JPY')),
    acceptedFloor: 0.1,
  },
  {
    name: 'compareAmounts',
    call: main.compareAmounts,
    validArgs: fc.tuple(wholeAmount, wholeAmount, fc.constantFrom('USD', 'JPY')),
    acceptedFloor: 0.1,
  },
  {
    name: 'roundAmount',
    call: main.roundAmount,
    validArgs: fc.tuple(wholeAmount, fc.constantFrom('USD', 'CHF'), roundingRule),
    acceptedFloor: 0.1,
  },
  {
    name: 'daysPastDue',
    call: aging.daysPastDue,
    validArgs: fc.tuple(day, day, fc.constantFrom(0, 1)),
    acceptedFloor: 0.1,
  },
  {
    name: 'minorDigitsOf',
    call: main.minorDigitsOf,
    validArgs: fc.tuple(fc.constantFrom('USD', 'JPY', 'KWD')),
    accepts: (answer) => typeof answer === 'number',
    acceptedFloor: 0.1,
  },
  {
    name: 'isCivilDate',
    call: main.isCivilDate,
    validArgs: fc.tuple(day),
    accepts: (answer) => answer === true,
    acceptedFloor: 0.1,
  },
]
