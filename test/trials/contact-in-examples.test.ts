import { describe, expect, it } from 'vitest'
import {
  type ArrearsOptions,
  type ContactFacts,
  type ContactPolicy,
  type ContactRequest,
  type ContactVerdict,
  createArrears,
  type ExpectedDecision,
  fixedZones,
  type Pack,
  type PolicyExample,
} from '../../src'
import { fictional } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { smallPolicy } from './small-policy'

type Contact = NonNullable<PolicyExample['given']['contact']>
type Expected = ExpectedDecision['contact']
type Received = Partial<ContactVerdict> & { readonly rules: readonly string[] }
type Law = Pick<ArrearsOptions, 'packs' | 'zones' | 'calendars'>

const zones = fixedZones('by hand', { 'Etc/UTC': { offsetMinutes: 0, transitions: [] } })
const citation = { title: 'By hand', confidence: 'verified' } as const
const label = { en: 'A rule', 'zh-CN': '规则' }

// Beside the fictional law, which asks nothing of them: advice, recording by banks alone, and holidays.
const more: Pack = {
  ...fictional,
  id: 'more',
  rules: [
    {
      kind: 'window',
      id: 'more.lunch',
      label,
      effect: 'advise',
      scope: {},
      sense: 'forbids',
      history: [{ from: '2020-01-01', value: [{ from: '12:00', to: '13:00' }], citation }],
    },
    {
      kind: 'window',
      id: 'more.evening',
      label,
      effect: 'deny',
      scope: {},
      sense: 'forbids',
      unless: ['agreed-time'],
      history: [{ from: '2020-01-01', value: [{ from: '18:00', to: '24:00' }], citation }],
    },
    {
      kind: 'record',
      id: 'more.recording',
      label,
      effect: 'deny',
      scope: { institutions: ['bank'] },
      mustRecord: true,
      history: [{ from: '2020-01-01', value: {}, citation }],
    },
    {
      kind: 'content',
      id: 'more.content',
      label,
      effect: 'deny',
      scope: { institutions: ['bank'] },
      must: ['creditor-identity'],
      history: [{ from: '2020-01-01', value: 'in-force', citation }],
    },
  ],
}
const holidays: Pack = {
  ...fictional,
  id: 'days',
  rules: [
    {
      kind: 'window',
      id: 'days.holidays',
      label,
      effect: 'deny',
      scope: {},
      sense: 'allows',
      calendar: 'xx-days',
      history: [
        { from: '2020-01-01', value: [{ on: ['business-day'], from: '00:00', to: '24:00' }], citation },
      ],
    },
  ],
}
const law: Law = { packs: [fictional, more], zones }

const facts: ContactFacts = {
  debtor: { kind: 'person', place: 'XX', timeZones: ['Etc/UTC'] },
  history: [],
  preferences: [],
  institution: 'other',
}
const contactAt = (
  time: string,
  request: Partial<ContactRequest> = {},
  known: Partial<ContactFacts> = {},
): Contact => ({
  request: { channel: 'phone', actor: 'lender', at: `2026-06-10T${time}Z`, ...request },
  facts: { ...facts, ...known },
})
const exampleOf = (contact: Contact | undefined, expected: Expected, id = 'one'): PolicyExample => ({
  id,
  because: 'So.',
  given: { facts: {}, ...(contact === undefined ? {} : { contact }) },
  expect: expected === undefined ? {} : { contact: expected },
})
const mismatchesOf = (example: PolicyExample, by: Law = law, contact: ContactPolicy = {}) =>
  createArrears({ policy: { ...smallPolicy({ examples: [example] }), contact }, ...by }).runExamples()
    .results[0]?.mismatches
const failureOf = (example: PolicyExample, by: Law, locale: 'en' | 'zh-CN'): string => {
  const arrears = createArrears({ policy: smallPolicy({ examples: [example] }), ...by })
  const [first] = arrears.exampleTests({ locale })
  try {
    first?.[1]()
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  return 'passes'
}

const hours = 'xx.fair-calls.hours'
const evening = 'more.evening'

describe('a contact of an example passes', () => {
  // Open from 08:00 to 20:00 by the fictional law, and closed from 18:00 by the other.
  it.each<[string, Contact, Expected]>([
    ['where it is allowed', contactAt('08:00'), { status: 'allowed' }],
    [
      'where it is allowed, and no rule is expected',
      contactAt('17:59:59.999'),
      { status: 'allowed', rules: [] },
    ],
    ['where it is blocked, whichever rule it is', contactAt('20:00'), { status: 'blocked' }],
    ['where it is blocked by one rule', contactAt('18:00'), { status: 'blocked', rules: [evening] }],
    ['where it is blocked by two', contactAt('20:00'), { status: 'blocked', rules: [hours, evening] }],
    [
      'in whichever order they are written',
      contactAt('20:00'),
      { status: 'blocked', rules: [evening, hours] },
    ],
    ['though one is written twice', contactAt('18:00'), { status: 'blocked', rules: [evening, evening] }],
    ['in spite of advice', contactAt('12:00'), { status: 'allowed', rules: [] }],
    [
      'in spite of a rule that a ground lifts',
      contactAt('18:00', { grounds: ['agreed-time'] }),
      { status: 'allowed', rules: [] },
    ],
    [
      'by the prohibited acts of the library',
      contactAt('10:00', { acts: ['threat'] }),
      { status: 'blocked', rules: ['prohibited-acts.threat'] },
    ],
    [
      'where it stays open',
      contactAt('10:00', {}, { debtor: { kind: 'person', place: 'XX' } }),
      { status: 'undetermined', rules: [] },
    ],
  ])('%s', (_, contact, expected) => {
    expect(mismatchesOf(exampleOf(contact, expected))).toEqual([])
  })
})

describe('a contact of an example fails', () => {
  it.each<[string, Contact, Expected, Received]>([
    [
      'where it is blocked and should not be',
      contactAt('20:00'),
      { status: 'allowed' },
      { status: 'blocked', rules: [hours, evening] },
    ],
    [
      'where it is allowed and should not be',
      contactAt('08:00'),
      { status: 'blocked', rules: [hours] },
      { status: 'allowed', rules: [] },
    ],
    [
      'for one rule more than expected',
      contactAt('20:00'),
      { status: 'blocked', rules: [hours] },
      { status: 'blocked', rules: [hours, evening] },
    ],
    [
      'for one rule less',
      contactAt('18:00'),
      { status: 'blocked', rules: [hours, evening] },
      { status: 'blocked', rules: [evening] },
    ],
    [
      'for another rule',
      contactAt('18:00'),
      { status: 'blocked', rules: [hours] },
      { status: 'blocked', rules: [evening] },
    ],
    [
      'for advice that is taken for a rule that blocks',
      contactAt('12:00'),
      { status: 'allowed', rules: ['more.lunch'] },
      { status: 'allowed', rules: [] },
    ],
    [
      'where it stays open, with what is missing',
      contactAt('10:00', {}, { debtor: { kind: 'person', place: 'XX' } }),
      { status: 'allowed' },
      { status: 'undetermined', rules: [], missing: ['debtor.timeZones'], uncovered: [] },
    ],
    [
      'for a gap that the example does not accept',
      contactAt('10:00', {}, { minimumConfidence: 'verified', debtor: { ...facts.debtor, place: 'YY' } }),
      { status: 'allowed' },
      { status: 'undetermined', rules: [], missing: [], uncovered: ['place'] },
    ],
  ])('%s', (_, contact, expected, received) => {
    const { rules } = received
    expect(mismatchesOf(exampleOf(contact, expected))).toEqual([
      { question: 'contact', expected, received, rules, nearest: null },
    ])
  })

  it('after the other questions of the same example, none of which it costs', () => {
    const example: PolicyExample = {
      id: 'both',
      because: 'So.',
      given: { facts: { daysPastDue: 10 }, contact: contactAt('20:00') },
      expect: { stage: 'early', segments: { mood: 'a' }, contact: { status: 'allowed' } },
    }
    expect(mismatchesOf(example)?.map(({ question }) => question)).toEqual(['stage', 'mood', 'contact'])
    const stray = { ...example, given: { ...example.given, facts: { dpd: 1 } } }
    expect(mismatchesOf(stray)?.map(({ question }) => question)).toEqual(['given', 'contact'])
    const fine: PolicyExample = { ...example, expect: { stage: 'late', contact: { status: 'blocked' } } }
    expect(mismatchesOf(fine)).toEqual([])
  })

  it('with the sentence of the error, where its law has no value yet, and costs no other', () => {
    const early = {
      ...contactAt('10:00'),
      request: { ...contactAt('10:00').request, at: '2019-12-31T10:00Z' },
    }
    const examples = [
      exampleOf(early, { status: 'allowed' }, 'early'),
      exampleOf(contactAt('10:00'), { status: 'allowed' }, 'later'),
    ]
    const report = createArrears({ policy: smallPolicy({ examples }), ...law }).runExamples()
    expect(report).toMatchObject({ passed: 1, failed: 1 })
    expect(report.results[0]?.mismatches).toEqual([
      {
        question: 'contact',
        expected: { status: 'allowed' },
        received: expect.stringContaining(hours),
        rules: [],
        nearest: null,
      },
    ])
  })

  it('with the sentence of the error, where its facts contradict each other, and costs no other', () => {
    const record = {
      id: 'twice',
      at: '2026-06-10T09:00Z',
      channel: 'phone',
      direction: 'outbound',
      outcome: 'no-answer',
      actor: 'lender',
    } as const
    const examples = [
      exampleOf(contactAt('10:00', {}, { history: [record, record] }), { status: 'allowed' }, 'twice'),
      exampleOf(contactAt('10:00', {}, { history: [record] }), { status: 'allowed' }, 'once'),
    ]
    const report = createArrears({ policy: smallPolicy({ examples }), ...law }).runExamples()
    expect(report.results.map(({ mismatches }) => mismatches.map(({ received }) => received))).toEqual([
      [expect.stringContaining('context.history[1].id')],
      [],
    ])
  })
})

describe('what the policy says of contact holds for its examples, as it does for decisions', () => {
  const own: ContactPolicy = {
    institution: 'bank',
    practice: { recorded: ['phone'], contents: { phone: ['creditor-identity'] } },
    prohibitedActs: [{ id: 'home-visit', label: { en: 'visit', 'zh-CN': '上门' } }],
  }
  const { institution: _, ...unsaid } = facts
  const byBank = (request: Partial<ContactRequest> = {}): Contact => ({
    request: { ...contactAt('10:00').request, ...request },
    facts: unsaid,
  })

  it.each<[string, ContactPolicy, Contact, Expected]>([
    ['without a policy of contact nobody knows the kind of lender', {}, byBank(), { status: 'undetermined' }],
    ['a bank that records and says who it is', own, byBank(), { status: 'allowed' }],
    [
      'a bank that records nothing',
      { ...own, practice: { ...own.practice, recorded: [] } },
      byBank(),
      { status: 'blocked', rules: ['more.recording'] },
    ],
    [
      'a bank that says nothing',
      { ...own, practice: { ...own.practice, contents: { phone: [] } } },
      byBank(),
      { status: 'blocked', rules: ['more.content'] },
    ],
    [
      'of a channel of which the policy says nothing, nobody knows what it says',
      own,
      byBank({ channel: 'sms', isRecorded: true }),
      { status: 'undetermined' },
    ],
    [
      'what the example says of its contact goes before',
      own,
      byBank({ isRecorded: false, contents: [] }),
      { status: 'blocked', rules: ['more.recording', 'more.content'] },
    ],
    ['and so does its kind of lender', { institution: 'bank' }, contactAt('10:00'), { status: 'allowed' }],
    [
      'acts that the lender prohibits',
      own,
      byBank({ acts: ['home-visit'] }),
      { status: 'blocked', rules: ['prohibited-acts.home-visit'] },
    ],
    ['which others allow', {}, contactAt('10:00', { acts: ['home-visit'] }), { status: 'allowed' }],
  ])('%s', (_name, contact, given, expected) => {
    expect(mismatchesOf(exampleOf(given, expected), law, contact)).toEqual([])
  })
})

describe('a failure says in words, in English and Chinese', () => {
  it.each<[string, Contact, Expected, Law, string, string]>([
    [
      'the rules that were expected and not received',
      contactAt('08:00'),
      { status: 'blocked', rules: [hours, evening] },
      law,
      `  contact: expected blocked (${hours}, ${evening}), received allowed`,
      `  contact：应为 blocked（${hours}, ${evening}），收到 allowed`,
    ],
    [
      'the rules that were received',
      contactAt('20:00'),
      { status: 'allowed' },
      law,
      `  contact: expected allowed, received blocked (${hours}, ${evening})`,
      `  contact：应为 allowed，收到 blocked（${hours}, ${evening}）`,
    ],
    [
      'that no rule was expected',
      contactAt('18:00'),
      { status: 'blocked', rules: [] },
      law,
      `  contact: expected blocked (no rule), received blocked (${evening})`,
      `  contact：应为 blocked（无规则），收到 blocked（${evening}）`,
    ],
    [
      'to pass packs',
      contactAt('20:00'),
      { status: 'blocked', rules: [hours] },
      {},
      `  contact: expected blocked (${hours}), received undetermined, for want of the contact law of the place (place); pass packs to createArrears, that of the debtor's place among them`,
      `  contact：应为 blocked（${hours}），收到 undetermined，缺少当地的联系规则（place）；请向 createArrears 传入 packs，其中须有债务人所在地的规则包`,
    ],
    [
      'to pass zones',
      contactAt('20:00'),
      { status: 'blocked' },
      { packs: [fictional] },
      '  contact: expected blocked, received undetermined, for want of time zone data (zones); pass zones to createArrears, such as hostZones()',
      '  contact：应为 blocked，收到 undetermined，缺少时区数据（zones）；请向 createArrears 传入 zones，例如 hostZones()',
    ],
    [
      'to pass calendars',
      contactAt('10:00'),
      { status: 'allowed' },
      { packs: [holidays], zones },
      '  contact: expected allowed, received undetermined, for want of the days of calendar xx-days (calendars.xx-days); pass calendars to createArrears that cover the day',
      '  contact：应为 allowed，收到 undetermined，缺少日历 xx-days 的日期（calendars.xx-days）；请向 createArrears 传入涵盖该日的 calendars',
    ],
    [
      'which gaps of packs and of facts are open, each remedy once',
      { ...contactAt('10:00'), facts: { debtor: { place: 'XX', timeZones: ['Etc/UTC'] } } },
      { status: 'allowed' },
      {
        packs: [{ ...fictional, coverage: { ...fictional.coverage, gap: 'partial', block: 'partial' } }],
        zones,
      },
      '  contact: expected allowed, received undetermined, for want of the contacts so far (history), all of the law on days between contacts in pack xx (xx:gap), all of the law on what stops contact in pack xx (xx:block); state in given.contact what is not known; accept the gaps of packs in acceptGaps of given.contact.facts, where the example may',
      '  contact：应为 allowed，收到 undetermined，缺少既往联系记录（history）、规则包 xx 中完整的联系间隔规则（xx:gap）、规则包 xx 中完整的停止联系规则（xx:block）；请在 given.contact 中写明未知的事实；该示例可接受规则包的缺口时，请写入 given.contact.facts 的 acceptGaps',
    ],
  ])('%s', (_, contact, expected, by, en, chinese) => {
    const example = exampleOf(contact, expected)
    expect(failureOf(example, by, 'en')).toBe(`Example "one" fails. It wants: So.\n${en}`)
    expect(failureOf(example, by, 'zh-CN')).toBe(`示例 "one" 未通过。其要求：So.\n${chinese}`)
  })

  it('of which law no value is in force', () => {
    const early = {
      ...contactAt('10:00'),
      request: { ...contactAt('10:00').request, at: '2019-12-31T10:00Z' },
    }
    const example = exampleOf(early, { status: 'allowed' })
    const sentence =
      '"xx.fair-calls.hours" has no value on 2019-12-31: its history starts 2020-01-01. Ask for a day on which it is in force, or add the value of that day with its citation.'
    expect(failureOf(example, { packs: [fictional], zones }, 'en')).toBe(
      `Example "one" fails. It wants: So.\n  contact: expected allowed, received no answer: ${sentence}`,
    )
    expect(failureOf(example, { packs: [fictional], zones }, 'zh-CN')).toBe(
      `示例 "one" 未通过。其要求：So.\n  contact：应为 allowed，收到错误：${sentence}`,
    )
  })
})

describe('an example that could not pass is refused, in a policy and beside it', () => {
  it.each<[string, PolicyExample, string, string, string]>([
    [
      'an answer without a contact',
      exampleOf(undefined, { status: 'allowed' }),
      'given.contact',
      'expected the contact of which the example expects an answer, received nothing. Write { request, facts }: how and when contact would be made, and what is known; or expect nothing of contact.',
      '应为该示例期望答复的联系，收到空缺。请写 { request, facts }，即拟如何、何时联系及已知事实；或不对联系作期望。',
    ],
    [
      'a contact without an answer',
      exampleOf(contactAt('10:00'), undefined),
      'expect.contact',
      "expected an answer to the contact that is given, received nothing. Write { status: 'allowed' }, 'blocked' or 'undetermined', or leave the contact out.",
      "应为对所给联系的期望答复，收到空缺。请写 { status: 'allowed' }、'blocked' 或 'undetermined'，或去掉该联系。",
    ],
  ])('%s', (_, example, path, en, chinese) => {
    const good = exampleOf(contactAt('10:00'), { status: 'allowed' }, 'good')
    const arrears = createArrears({ policy: smallPolicy() })
    expect(
      errorOf(() => createArrears({ policy: smallPolicy({ examples: [good, example] }) })),
    ).toMatchObject({
      code: 'invalid-policy',
      details: { issues: [{ path: `examples[1].${path}`, code: 'missing' }] },
      sentence: { en: `examples[1].${path}: ${en}`, 'zh-CN': `examples[1].${path}：${chinese}` },
    })
    expect(errorOf(() => arrears.runExamples([example])).details).toMatchObject({
      issues: [{ path: `examples[0].${path}`, code: 'missing' }],
    })
    expect(errorOf(() => arrears.exampleTests({ furtherExamples: [example] })).details).toMatchObject({
      issues: [{ path: `furtherExamples[0].${path}`, code: 'missing' }],
    })
  })

  it.each<[string, object, object, string, string]>([
    ['a status that is none', {}, { status: 'forbidden' }, 'expect.contact.status', 'wrong-type'],
    ['no status', {}, {}, 'expect.contact.status', 'missing'],
    ['rules without ids', {}, { status: 'blocked', rules: [''] }, 'expect.contact.rules[0]', 'wrong-type'],
    ['more than that', {}, { status: 'blocked', rule: 'x' }, 'expect.contact.rule', 'unknown-key'],
    [
      'a contact without facts',
      { facts: undefined },
      { status: 'allowed' },
      'given.contact.facts',
      'missing',
    ],
    [
      'a local time',
      { request: { channel: 'phone', actor: 'lender', at: '2026-06-10T22:00' } },
      { status: 'allowed' },
      'given.contact.request.at',
      'not-an-instant',
    ],
    [
      'law of its own',
      { facts: { ...facts, packs: [] } },
      { status: 'allowed' },
      'given.contact.facts.packs',
      'unknown-key',
    ],
  ])('%s', (_, contact, expected, path, code) => {
    const example = {
      id: 'one',
      because: 'So.',
      given: { facts: {}, contact: { ...contactAt('10:00'), ...contact } },
      expect: { contact: expected },
    }
    // @ts-expect-error examples from a file are of any shape
    expect(errorOf(() => createArrears({ policy: smallPolicy({ examples: [example] }) }))).toMatchObject({
      code: 'invalid-policy',
      details: { issues: [{ path: `examples[0].${path}`, code }] },
    })
  })
})

describe('every way of running examples', () => {
  const blocked = exampleOf(contactAt('20:00'), { status: 'blocked', rules: [hours, evening] })
  const arrears = createArrears({ policy: smallPolicy({ examples: [blocked] }), ...law })

  it('asks by the law of createArrears: the examples of the policy, and others', () => {
    expect(arrears.runExamples().failed).toBe(0)
    expect(arrears.runExamples([{ ...blocked, expect: { contact: { status: 'allowed' } } }]).failed).toBe(1)
  })

  it('asks by it as tests, and as a suite', () => {
    const told: string[] = []
    const runner = {
      describe: (name: string, body: () => void) => {
        told.push(name)
        body()
      },
      it: (name: string, test: () => void) => {
        test()
        told.push(name)
      },
    }
    for (const [, test] of arrears.exampleTests()) expect(test).not.toThrow()
    arrears.describeExamples(runner)
    expect(told).toEqual(['small 1', 'one: So.'])
  })

  it('judges by the packs that it was given, and by no others', () => {
    expect(mismatchesOf(blocked, { packs: [fictional], zones })).toMatchObject([
      { received: { status: 'blocked', rules: [hours] } },
    ])
  })
})
