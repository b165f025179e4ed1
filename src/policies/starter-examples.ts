import type { Policy, PolicyExample } from '../policy'

type Facts = PolicyExample['given']['facts']
type Expected = PolicyExample['expect']

/** A case in which nobody has raised anything, on day 10: what is known besides is what an example is about. */
const calm: Facts = {
  daysPastDue: 10,
  pastDue: '5000.00',
  bankrupt: false,
  deceased: false,
  represented: false,
  ceaseRequested: false,
  underMoratorium: false,
  isMinor: false,
  incapacitated: false,
  identityDoubted: false,
  vulnerable: false,
  inHardship: false,
  hospitalized: false,
  severelyDisabled: false,
  hitByDisaster: false,
  inMilitaryService: false,
  disputed: false,
  agreementInForce: false,
  promisePending: false,
  brokenPromisesInARow: 0,
}

// Not spreads, which would keep all of it in a bundle that uses none of it.
const bankrupt: Facts = /* @__PURE__ */ Object.assign({}, calm, { bankrupt: true })
const deceased: Facts = /* @__PURE__ */ Object.assign({}, calm, { deceased: true })
const represented: Facts = /* @__PURE__ */ Object.assign({}, calm, { represented: true })
const ceased: Facts = /* @__PURE__ */ Object.assign({}, calm, { ceaseRequested: true })
const moratorium: Facts = /* @__PURE__ */ Object.assign({}, calm, { underMoratorium: true })
const minor: Facts = /* @__PURE__ */ Object.assign({}, calm, { isMinor: true })
const incapacitated: Facts = /* @__PURE__ */ Object.assign({}, calm, { incapacitated: true })
const doubted: Facts = /* @__PURE__ */ Object.assign({}, calm, { identityDoubted: true })
const vulnerable: Facts = /* @__PURE__ */ Object.assign({}, calm, { vulnerable: true })
const hardship: Facts = /* @__PURE__ */ Object.assign({}, calm, { inHardship: true })
const hospitalized: Facts = /* @__PURE__ */ Object.assign({}, calm, { hospitalized: true })
const disabled: Facts = /* @__PURE__ */ Object.assign({}, calm, { severelyDisabled: true })
const disaster: Facts = /* @__PURE__ */ Object.assign({}, calm, { hitByDisaster: true })
const military: Facts = /* @__PURE__ */ Object.assign({}, calm, { inMilitaryService: true })
const disputed: Facts = /* @__PURE__ */ Object.assign({}, calm, { disputed: true, promisePending: true })
const agreed: Facts = /* @__PURE__ */ Object.assign({}, calm, { agreementInForce: true })
const promised: Facts = /* @__PURE__ */ Object.assign({}, calm, { promisePending: true })
const brokenTwice: Facts = /* @__PURE__ */ Object.assign({}, calm, { brokenPromisesInARow: 2 })
const dueDate: Facts = /* @__PURE__ */ Object.assign({}, calm, { daysPastDue: 0, pastDue: '0.00' })
const day1: Facts = /* @__PURE__ */ Object.assign({}, calm, { daysPastDue: 1 })
const day30: Facts = /* @__PURE__ */ Object.assign({}, calm, { daysPastDue: 30 })
const day31: Facts = /* @__PURE__ */ Object.assign({}, calm, { daysPastDue: 31 })
const atLimit: Facts = /* @__PURE__ */ Object.assign({}, calm, { pastDue: '10000.00' })
const overLimit: Facts = /* @__PURE__ */ Object.assign({}, calm, { pastDue: '10000.01' })

const stop: Expected = { treatment: 'stop', approver: 'supervisor', plan: { channels: [] } }
const care: Expected = { treatment: 'care', plan: { tone: 'friendly', offers: ['installments'] } }
const resolve: Expected = { treatment: 'resolve' }
const wait: Expected = { treatment: 'wait', plan: { channels: [] } }

/** The worked examples of `starter`, which reach every row of its tables and every outcome it declares. */
export const starterExamples: NonNullable<Policy['examples']> = [
  {
    id: 'due-date',
    because: 'The due date is day 0: nothing is late, and nobody is asked.',
    given: { facts: dueDate, currency: 'CNY', lettersSent: [] },
    expect: { stage: 'not-due', treatment: 'none', letter: null },
  },
  {
    id: 'day-1',
    because: 'The day after, a reminder, and then once a week; the letter has time.',
    given: { facts: day1, currency: 'CNY', lettersSent: [] },
    expect: { stage: 'remind', treatment: 'remind', followUpDays: 7, letter: null, approver: 'collector' },
  },
  {
    id: 'day-10',
    because: 'On day 10 the reminder may go out by letter too.',
    given: { facts: calm, currency: 'CNY', lettersSent: [] },
    expect: { letter: { letter: 'letter-1', status: 'due' }, plan: { tone: 'friendly', guidelines: [] } },
  },
  {
    id: 'day-30',
    because: 'Day 30 is the last day of reminders, and a letter that was not sent is late, not skipped.',
    given: { facts: day30, currency: 'CNY', lettersSent: [] },
    expect: { stage: 'remind', followUpDays: 7, letter: { letter: 'letter-1', status: 'late' } },
  },
  {
    id: 'day-31',
    because: 'From day 31 payment is demanded, in writing, every three days; parts may be offered.',
    given: { facts: day31, currency: 'CNY', lettersSent: ['letter-1'] },
    expect: {
      stage: 'demand',
      treatment: 'demand',
      followUpDays: 3,
      letter: { letter: 'letter-2', status: 'due' },
      plan: { channels: ['letter', 'phone'], tone: 'formal', offers: ['installments'] },
    },
  },
  {
    id: 'limit-of-the-collector',
    because: 'A limit includes its number.',
    given: { facts: atLimit, currency: 'CNY' },
    expect: { approver: 'collector' },
  },
  {
    id: 'a-cent-above-it',
    because: 'A cent more is the supervisor’s.',
    given: { facts: overLimit, currency: 'CNY' },
    expect: { approver: 'supervisor' },
  },
  {
    id: 'promises-broken',
    because: 'Two promises broken in a row: the treatment stays, and the supervisor looks within a day.',
    given: { facts: brokenTwice, currency: 'CNY' },
    expect: { treatment: 'remind', approver: 'supervisor', plan: { guidelines: ['promises-broken'] } },
  },
  { id: 'bankrupt', because: 'The court leads.', given: { facts: bankrupt }, expect: stop },
  { id: 'deceased', because: 'The heirs are not asked.', given: { facts: deceased }, expect: stop },
  { id: 'represented', because: 'A lawyer speaks.', given: { facts: represented }, expect: stop },
  { id: 'ceased', because: 'Who asks for peace has it.', given: { facts: ceased }, expect: stop },
  { id: 'moratorium', because: 'Payment is put off by law.', given: { facts: moratorium }, expect: stop },
  { id: 'minor', because: 'A minor is not asked.', given: { facts: minor }, expect: stop },
  { id: 'incapacitated', because: 'Another acts by law.', given: { facts: incapacitated }, expect: stop },
  { id: 'identity', because: 'It may be somebody else.', given: { facts: doubted }, expect: stop },
  { id: 'vulnerable', because: 'Help comes first.', given: { facts: vulnerable }, expect: care },
  { id: 'hardship', because: 'Parts are offered.', given: { facts: hardship }, expect: care },
  { id: 'hospitalized', because: 'Health comes first.', given: { facts: hospitalized }, expect: care },
  { id: 'disabled', because: 'Help comes first.', given: { facts: disabled }, expect: care },
  { id: 'disaster', because: 'Ruin is no refusal.', given: { facts: disaster }, expect: care },
  { id: 'military', because: 'Service comes first.', given: { facts: military }, expect: care },
  { id: 'disputed', because: 'Before any promise.', given: { facts: disputed }, expect: resolve },
  { id: 'agreement', because: 'Kept, it is enough.', given: { facts: agreed }, expect: wait },
  { id: 'promised', because: 'It has until its day.', given: { facts: promised }, expect: wait },
]
