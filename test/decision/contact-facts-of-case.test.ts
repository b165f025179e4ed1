import { describe, expect, it } from 'vitest'
import { type CaseFile, createArrears, fixedZones, type Pack, type Policy } from '../../src'
import type { ContactRule } from '../../src/contact'
import { tradeReceivables } from '../../src/policies'
import { packOf, windowRule } from '../contact/questions'

const zones = fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
const citation = { title: 'Fair Calls Act', confidence: 'verified' } as const
const common = {
  label: { en: 'A rule', 'zh-CN': '一条规则' },
  effect: 'deny',
  scope: { channels: ['phone'] },
} as const
const inForce = [{ from: '2020-01-01', value: 'in-force', citation }] as const
const at = '2026-06-30T12:00:00+08:00'

const assess = (
  rules: Pack['rules'],
  more: Partial<CaseFile> = {},
  contact: Policy['contact'] = {},
  on: object = { at },
) => {
  const policy = { ...tradeReceivables, contact }
  const arrears = createArrears({ policy, packs: [packOf(rules)], zones })
  const decision = arrears.assess(
    {
      debtor: { id: 'D-1', place: 'XX', timeZones: ['Asia/Shanghai'] },
      accounts: [{ id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-05-16', amount: '2.00' }] }],
      marks: [],
      promises: [],
      contacts: [],
      facts: { capacity: 'able', willing: true, softEffortFailed: false },
      ...more,
    },
    { asOf: '2026-06-30', ...on },
  )
  const [phone] = decision.contact.filter(({ channel }) => channel === 'phone')
  if (phone === undefined) throw new Error('the treatment of day 45 calls')
  const sentence = (locale: 'en' | 'zh-CN'): string =>
    arrears.explain(decision, { locale }).find((line) => /^(Contact by phone|当日以电话)/.test(line)) ?? ''
  return { phone, sentence }
}
const statusOf = (...given: Parameters<typeof assess>): readonly unknown[] => {
  const { verdict } = assess(...given).phone
  return [verdict?.status, ...(verdict?.missing ?? [])]
}

const recording: ContactRule = {
  ...common,
  kind: 'record',
  id: 'xx.r',
  mustRecord: true,
  history: [{ from: '2020-01-01', value: {}, citation }],
}
const content: ContactRule = { ...common, kind: 'content', id: 'xx.c', must: ['opt-out'], history: inForce }
const ofBanks = windowRule('allows', '', '', {
  scope: { institutions: ['bank'] },
  history: [{ from: '2020-01-01', value: [], citation }],
})
const ofCards = windowRule('allows', '', '', {
  scope: { debtKinds: ['credit-card'] },
  history: [{ from: '2020-01-01', value: [], citation }],
})
const soonLate = windowRule('allows', '', '', {
  scope: { daysPastDue: { to: 45 } },
  history: [{ from: '2020-01-01', value: [], citation }],
})
const noticed: ContactRule = {
  ...common,
  kind: 'prerequisite',
  id: 'xx.n',
  requires: { fact: 'notice', notice: 'collection' },
  history: [{ from: '2020-01-01', value: { waitDays: 6 }, citation }],
}
const wanted: ContactRule = { ...common, kind: 'preference', id: 'xx.p', history: inForce }
const consented: ContactRule = {
  ...common,
  kind: 'prerequisite',
  id: 'xx.s',
  requires: { fact: 'consent', consent: 'channel' },
  history: [{ from: '2020-01-01', value: {}, citation }],
}
const accounts = (debtKind?: 'credit-card' | 'rent') => [
  {
    id: 'A-1',
    currency: 'CNY',
    ...(debtKind === undefined ? {} : { debtKind }),
    dues: [{ id: '1', dueOn: '2026-05-16', amount: '2.00' }],
  },
]

describe('what a decision knows of contact', () => {
  it.each<[string, Parameters<typeof assess>, readonly unknown[]]>([
    [
      'the policy says that calls are recorded',
      [[recording], {}, { practice: { recorded: ['phone'] } }],
      ['allowed'],
    ],
    ['that others are', [[recording], {}, { practice: { recorded: ['visit'] } }], ['blocked']],
    ['and nothing', [[recording]], ['undetermined', 'request.isRecorded']],
    [
      'the policy says what calls say',
      [[content], {}, { practice: { contents: { phone: ['opt-out'] } } }],
      ['allowed'],
    ],
    ['and it is too little', [[content], {}, { practice: { contents: { phone: [] } } }], ['blocked']],
    [
      'of other channels alone',
      [[content], {}, { practice: { contents: { sms: ['opt-out'] } } }],
      ['undetermined', 'request.contents'],
    ],
    ['the policy is that of a bank', [[ofBanks], {}, { institution: 'bank' }], ['blocked']],
    ['of a trader', [[ofBanks], {}, { institution: 'trader' }], ['allowed']],
    ['the debt is on a card', [[ofCards], { accounts: accounts('credit-card') }], ['blocked']],
    ['it is rent', [[ofCards], { accounts: accounts('rent') }], ['allowed']],
    [
      'one of two accounts is of no known kind',
      [[ofCards], { accounts: [...accounts('rent'), ...accounts().map((one) => ({ ...one, id: 'A-2' }))] }],
      ['undetermined', 'debtKinds'],
    ],
    // Due on 16 May, day 0: 30 June is day 45.
    ['it is 45 days late', [[soonLate]], ['blocked']],
    [
      'the case lists a notice',
      [[noticed], { notices: [{ kind: 'collection', sentOn: '2026-06-23' }] }],
      ['allowed'],
    ],
    [
      'one sent a day too late',
      [[noticed], { notices: [{ kind: 'collection', sentOn: '2026-06-24' }] }],
      ['blocked'],
    ],
    [
      'the case lists a wish',
      [[wanted], { preferences: [{ from: '2026-06-30', channels: ['phone'] }] }],
      ['blocked'],
    ],
    [
      'the case lists a consent',
      [[consented], { consents: [{ kind: 'channel', from: '2026-06-30' }] }],
      ['allowed'],
    ],
    ['the case lists none', [[consented], { consents: [] }], ['blocked']],
  ])('%s', (_, given, expected) => expect(statusOf(...given)).toEqual(expected))

  it('the earliest instant: from the one asked, or of the day where none was asked', () => {
    const hours = windowRule('allows', '08:00', '20:00')
    expect(assess([hours], {}, {}, { at: '2026-06-30T21:00+08:00' }).phone.earliestAt).toBe(
      '2026-07-01T00:00:00.000Z',
    )
    expect(assess([hours], {}, {}, {}).phone.earliestAt).toBe('2026-06-30T00:00:00.000Z')
    expect(assess([noticed], { notices: [] }).phone.earliestAt).toBeNull()
  })
})

describe('a reason is told with what it asks and what it saw', () => {
  it.each<[string, Parameters<typeof assess>, string, string]>([
    [
      'hours',
      [
        [
          windowRule('allows', '13:00', '20:00', {
            history: [
              {
                from: '2020-01-01',
                value: [{ on: ['tuesday', 'sunday'], from: '13:00', to: '20:00' }],
                citation,
              },
            ],
          }),
        ],
      ],
      'outside the hours for it (allowed Tue/Sun 13:00–20:00; local time 2026-06-30 12:00).',
      '不在允许时段（允许时段 周二/周日 13:00–20:00；当地时间 2026-06-30 12:00）。',
    ],
    [
      'a notice',
      [[noticed], { notices: [] }],
      'something must come first (notice: a notice of collection, and 6 days after it).',
      '前提条件尚未满足（通知: 催收通知，且须满 6 日）。',
    ],
    [
      'a recipient',
      [[{ ...common, kind: 'recipient', id: 'xx.w', allows: ['guarantor'], history: inForce }]],
      'a person who may not be contacted for this (the debtor, to collect).',
      '不得为此联系该人（债务人，催收）。',
    ],
    [
      'a status',
      [
        [{ ...common, kind: 'block', id: 'xx.b', statuses: ['minor'], history: inForce }],
        { marks: [{ kind: 'minor', from: '2020-01-01' }] },
      ],
      'a status that stops contact (a minor).',
      '债务人状态要求停止联系（未成年人）。',
    ],
    [
      'a wish',
      [[wanted], { preferences: [{ from: '2026-06-30' }] }],
      'against what the debtor asked.',
      '与债务人提出的要求不符。',
    ],
    [
      'content',
      [[content], {}, { practice: { contents: { phone: [] } } }],
      'not what it must say (how to opt out).',
      '联系内容不合要求（退订方式）。',
    ],
    [
      'a record',
      [[recording], {}, { practice: { recorded: [] } }],
      'it would not be recorded.',
      '未按要求留痕。',
    ],
    [
      'days after a contact',
      [
        [
          {
            ...common,
            kind: 'gap',
            id: 'xx.g',
            counts: {
              channels: ['phone'],
              outcomes: ['answered-by-debtor'],
              directions: ['outbound'],
              actors: ['lender'],
            },
            history: [{ from: '2020-01-01', value: { days: 7, firstDay: 'same' }, citation }],
          },
        ],
        {
          contacts: [
            {
              id: 'c',
              at: '2026-06-29T12:00+08:00',
              channel: 'phone',
              direction: 'outbound',
              outcome: 'answered-by-debtor',
              actor: 'lender',
            },
          ],
        },
      ],
      'too soon after a contact (last on 2026-06-29; 7 days must pass).',
      '距上次联系间隔不足（上次为 2026-06-29，须间隔 7 日）。',
    ],
  ])('%s', (_, given, en, chinese) => {
    const { sentence } = assess(...given)
    expect(sentence('en')).toContain(`forbidden, ${en}`)
    expect(sentence('zh-CN')).toContain(`禁止，${chinese}`)
  })
})
