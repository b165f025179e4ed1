import { describe, expect, it } from 'vitest'
import { agreementPractice, cnCardAgreement } from '../../src/policies'
import {
  type AgreementCheck,
  type AgreementContents,
  type AgreementRequirements,
  checkAgreementContents,
} from '../../src/settlement'
import { errorOf } from '../support/error-of'
import { findProhibitedPhrases } from '../support/prohibited-phrases'

type Checked = Exclude<AgreementCheck, { readonly status: 'not-in-force' }>
/** The check, which is in force. */
function check(contents: AgreementContents, requirements: AgreementRequirements): Checked {
  const found = checkAgreementContents(contents, requirements)
  if (found.status === 'not-in-force') throw new Error('The list has nothing for this day.')
  return found
}

const citation = { title: 'A manual', confidence: 'official' } as const
const label = { en: 'a content', 'zh-CN': '内容' }
const ours: AgreementRequirements = {
  id: 'ours',
  history: [
    {
      from: '2020-01-01',
      citation,
      value: {
        contents: [
          { id: 'amount', label, shownBy: 'balance' },
          { id: 'dates', label, shownBy: 'installments' },
          { id: 'forum', label },
          { id: 'security', label, when: { secured: true } },
        ],
      },
    },
  ],
}
/** Nothing but what is said in each test; complete but for the security. */
const plain: AgreementContents = {
  currency: 'CNY',
  agreedOn: '2026-03-01',
  balance: '1000.00',
  installments: [
    { dueOn: '2026-04-01', amount: '500.00' },
    { dueOn: '2026-05-01', amount: '500.00' },
  ],
  states: { forum: true },
  circumstances: { secured: false },
}

describe('what an agreement must have', () => {
  it.each<
    [
      string,
      Partial<AgreementContents>,
      Checked['status'],
      {
        present: readonly string[]
        missing: readonly string[]
        undetermined: readonly string[]
        notAsked: readonly string[]
      },
      readonly string[],
    ]
  >([
    [
      'and has, what its circumstances do not ask for left out',
      {},
      'complete',
      { present: ['amount', 'dates', 'forum'], missing: [], undetermined: [], notAsked: ['security'] },
      [],
    ],
    [
      'and has, in circumstances that ask for all',
      { states: { forum: true, security: true }, circumstances: { secured: true } },
      'complete',
      { present: ['amount', 'dates', 'forum', 'security'], missing: [], undetermined: [], notAsked: [] },
      [],
    ],
    [
      'and has not, which is told as such',
      { states: { forum: false } },
      'incomplete',
      { present: ['amount', 'dates'], missing: ['forum'], undetermined: [], notAsked: ['security'] },
      [],
    ],
    [
      'and of which nobody knows whether it has it, which is not the same',
      { states: {} },
      'undetermined',
      { present: ['amount', 'dates'], missing: [], undetermined: ['forum'], notAsked: ['security'] },
      ['contents.states.forum'],
    ],
    [
      'in circumstances that are not known, where it is not known either',
      { circumstances: {} },
      'undetermined',
      { present: ['amount', 'dates', 'forum'], missing: [], undetermined: ['security'], notAsked: [] },
      ['contents.circumstances.secured', 'contents.states.security'],
    ],
    [
      'in circumstances that are not known, where it has it not',
      { states: { forum: true, security: false }, circumstances: {} },
      'undetermined',
      { present: ['amount', 'dates', 'forum'], missing: [], undetermined: ['security'], notAsked: [] },
      ['contents.circumstances.secured'],
    ],
    [
      'in circumstances that are not known, where it has it anyway',
      { states: { forum: true, security: true }, circumstances: {} },
      'complete',
      { present: ['amount', 'dates', 'forum', 'security'], missing: [], undetermined: [], notAsked: [] },
      [],
    ],
    [
      'in circumstances that ask for it, and has not',
      { states: { forum: true, security: false }, circumstances: { secured: true } },
      'incomplete',
      { present: ['amount', 'dates', 'forum'], missing: ['security'], undetermined: [], notAsked: [] },
      [],
    ],
    [
      'in circumstances that do not ask for it, though it has it',
      { states: { forum: true, security: true } },
      'complete',
      { present: ['amount', 'dates', 'forum'], missing: [], undetermined: [], notAsked: ['security'] },
      [],
    ],
    [
      'and has besides what nobody asks for',
      { states: { forum: true, motto: true } },
      'complete',
      {
        present: ['amount', 'dates', 'forum'],
        missing: [],
        undetermined: [],
        notAsked: ['security', 'motto'],
      },
      [],
    ],
  ])('%s', (_, more, status, lists, unknown) => {
    const found = check({ ...plain, ...more }, ours)
    expect(found.status).toBe(status)
    expect(found).toMatchObject(lists)
    expect(found.unknown).toEqual(unknown)
    expect(found.faults).toEqual([])
  })

  it('something missing outweighs what is not known', () => {
    const { status, missing, undetermined } = check(
      { ...plain, states: { forum: false }, circumstances: {} },
      ours,
    )
    expect([status, missing, undetermined]).toEqual(['incomplete', ['forum'], ['security']])
  })

  it('a name that every object has is no content of an agreement', () => {
    const rules = { contents: [{ id: 'constructor', label }] }
    const list = { id: 'odd', history: [{ from: '2020-01-01', citation, value: rules }] }
    expect(check(plain, list).undetermined).toEqual(['constructor'])
  })

  it('without its figures is not known to be in order', () => {
    const { currency, agreedOn, circumstances } = plain
    const states = { amount: true, dates: true, forum: true }
    const found = check(
      { currency, agreedOn, states, ...(circumstances === undefined ? {} : { circumstances }) },
      ours,
    )
    expect(found).toMatchObject({
      status: 'undetermined',
      present: ['amount', 'dates', 'forum'],
      total: null,
    })
    expect(found.unknown).toEqual(['contents.balance', 'contents.installments'])
  })

  it('tells of each what it is, whether it is there, and what asks for it', () => {
    const note = { en: 'Where the creditor has its seat.', 'zh-CN': '债权人所在地。' }
    const own = { title: 'A statute', section: '5', confidence: 'verified' } as const
    const list: AgreementRequirements = {
      id: 'noted',
      label,
      history: [
        {
          from: '2020-01-01',
          citation,
          value: {
            contents: [
              { id: 'forum', label, note, citation: own },
              { id: 'method', label },
            ],
            note: label,
          },
        },
      ],
    }
    expect(check(plain, list)).toMatchObject({
      requirements: 'noted',
      rule: { from: '2020-01-01', citation, note: label },
      contents: [
        { id: 'forum', label, note, status: 'present', unknown: [], citation: own },
        {
          id: 'method',
          label,
          note: null,
          status: 'undetermined',
          unknown: ['contents.states.method'],
          citation,
        },
      ],
      total: '1000.00',
      lastDay: null,
    })
  })
})

describe('the installments that an agreement states', () => {
  const two = (first: string, second: string) => [
    { dueOn: '2026-04-01', amount: first },
    { dueOn: '2026-05-01', amount: second },
  ]
  it.each<[string, Partial<AgreementContents>, readonly string[]]>([
    ['add up to the balance', {}, []],
    [
      'are a cent less',
      { installments: [{ dueOn: '2026-04-01', amount: '999.99' }] },
      ['sum-differs null 1000.00 999.99'],
    ],
    [
      'are a cent more',
      { installments: [{ dueOn: '2026-04-01', amount: '1000.01' }] },
      ['sum-differs null 1000.00 1000.01'],
    ],
    [
      'add up to what is left after what is given up, with what is added',
      { waived: '100.00', added: '25.50', installments: [{ dueOn: '2026-04-01', amount: '925.50' }] },
      [],
    ],
    ['or do not', { waived: '100.00', added: '25.50' }, ['sum-differs null 925.50 1000.00']],
    ['are none', { installments: [] }, ['no-installment null 1 0', 'sum-differs null 1000.00 0.00']],
    [
      'are of nothing, or less',
      {
        installments: [
          { dueOn: '2026-04-01', amount: '0' },
          { dueOn: '2026-05-01', amount: '-0.01' },
          { dueOn: '2026-06-01', amount: '1000.01' },
        ],
      },
      ['amount-not-positive 0 0.01 0.00', 'amount-not-positive 1 0.01 -0.01'],
    ],
    ['fall due on the day of the agreement', { installments: [{ dueOn: '2026-03-01', amount: '1000' }] }, []],
    [
      'fall due the day before it',
      { installments: [{ dueOn: '2026-02-28', amount: '1000' }] },
      ['due-before-agreed 0 2026-03-01 2026-02-28'],
    ],
    [
      'fall due on one day',
      {
        installments: [
          { dueOn: '2026-04-01', amount: '500' },
          { dueOn: '2026-04-01', amount: '500' },
        ],
      },
      ['dates-not-rising 1 2026-04-01 2026-04-01'],
    ],
    [
      'fall due on days in a row',
      {
        installments: [
          { dueOn: '2026-04-01', amount: '500' },
          { dueOn: '2026-04-02', amount: '500' },
        ],
      },
      [],
    ],
    [
      'and every fault of them is told',
      {
        installments: [
          { dueOn: '2026-02-01', amount: '500' },
          { dueOn: '2026-01-01', amount: '0' },
        ],
      },
      [
        'due-before-agreed 0 2026-03-01 2026-02-01',
        'amount-not-positive 1 0.01 0.00',
        'due-before-agreed 1 2026-03-01 2026-01-01',
        'dates-not-rising 1 2026-02-01 2026-01-01',
        'sum-differs null 1000.00 500.00',
      ],
    ],
  ])('%s', (_, more, faults) => {
    const found = check({ ...plain, ...more }, ours)
    expect(
      found.faults.map(
        ({ code, installment, expected, found: has }) => `${code} ${installment} ${expected} ${has}`,
      ),
    ).toEqual(faults)
    expect(found.status).toBe(faults.length === 0 ? 'complete' : 'incomplete')
  })

  it('are of whole units where the currency has no smaller ones', () => {
    const yen = { currency: 'JPY', balance: '100', installments: [{ dueOn: '2026-04-01', amount: '0' }] }
    expect(check({ ...plain, ...yen }, ours).faults[0]).toMatchObject({ expected: '1', found: '0' })
  })

  it('are not held against a balance that is not stated', () => {
    const { balance, ...without } = plain
    expect(balance).toBe('1000.00')
    const found = check({ ...without, installments: two('1', '2') }, ours)
    expect(found).toMatchObject({
      status: 'undetermined',
      faults: [],
      unknown: ['contents.balance'],
      total: null,
    })
  })

  it.each<[string, Partial<AgreementContents>, string, string]>([
    [
      'none',
      { balance: '0', installments: [] },
      'It names no installment: not even one that pays everything.',
      '未列明任何一期还款（一次付清亦须列为一期）。',
    ],
    [
      'one of nothing',
      { balance: '0', installments: [{ dueOn: '2026-04-01', amount: '0' }] },
      'Installment 1 is of 0.00; each is of more than zero.',
      '第 1 期金额为 0.00；每期须大于零。',
    ],
    [
      'one before the agreement',
      { installments: [{ dueOn: '2026-02-28', amount: '1000' }] },
      'Installment 1 falls due on 2026-02-28, before the agreement of 2026-03-01.',
      '第 1 期到期日 2026-02-28 早于协议日 2026-03-01。',
    ],
    [
      'one not after the other',
      {
        installments: [
          { dueOn: '2026-04-02', amount: '500' },
          { dueOn: '2026-04-01', amount: '500' },
        ],
      },
      'Installment 2 falls due on 2026-04-01, not after the one before it of 2026-04-02.',
      '第 2 期到期日 2026-04-01 未晚于上一期 2026-04-02。',
    ],
    [
      'another sum',
      { balance: '1000.01' },
      'The installments add up to 1000.00; 1000.01 is to be paid.',
      '各期合计 1000.00，应付 1000.01。',
    ],
  ])('are told in both languages where they are at fault: %s', (_, more, en, chinese) =>
    expect(check({ ...plain, ...more }, ours).faults.map(({ sentence }) => sentence)).toEqual([
      { en, 'zh-CN': chinese },
    ]),
  )
})

describe('an agreement on a Chinese card', () => {
  /** T15 of the facts: 信用卡办法 art. 70. */
  const states = {
    ...{ structure: true, currency: true, period: true, 'fees-and-interest': true },
    ...{ 'no-new-card': true, rights: true, default: true },
  }
  const card: AgreementContents = { ...plain, states, circumstances: { form: 'written' } }

  it.each<[string, string, readonly string[]]>([
    ['may run for five years to the day', '2031-03-01', []],
    ['may run for a day less', '2031-02-28', []],
    ['may not run for a day more', '2031-03-02', ['term-too-long 1 2031-03-01 2031-03-02']],
  ])('%s', (_, dueOn, faults) => {
    const found = check(
      {
        ...card,
        installments: [
          { dueOn: '2026-04-01', amount: '500' },
          { dueOn, amount: '500' },
        ],
      },
      cnCardAgreement,
    )
    expect(found.lastDay).toBe('2031-03-01')
    expect(
      found.faults.map(
        ({ code, installment, expected, found: has }) => `${code} ${installment} ${expected} ${has}`,
      ),
    ).toEqual(faults)
  })

  it('says by how much its term is too long', () => {
    const installments = [{ dueOn: '2031-03-02', amount: '1000' }]
    expect(check({ ...card, installments }, cnCardAgreement).faults.map(({ sentence }) => sentence)).toEqual([
      {
        en: 'Installment 1 falls due on 2031-03-02, after 2031-03-01, the last day of the longest term.',
        'zh-CN': '第 1 期到期日 2031-03-02 超过最长期限的末日 2031-03-01。',
      },
    ])
  })

  it('made on 29 February runs to the 28th five years later', () => {
    expect(check({ ...card, agreedOn: '2024-02-29' }, cnCardAgreement).lastDay).toBe('2029-02-28')
  })

  it('states balance, structure, currency, period, dates and amounts, fees and interest, no new card, rights and default', () => {
    const { status, present, notAsked, rule } = check(card, cnCardAgreement)
    expect([status, notAsked]).toEqual(['complete', ['recorded']])
    expect(present).toEqual([
      ...['balance', 'structure', 'currency', 'period', 'dates-and-amounts', 'fees-and-interest'],
      ...['no-new-card', 'rights', 'default'],
    ])
    expect(rule.citation).toMatchObject({ section: '第七十条', confidence: 'verified' })
    expect(rule.note?.en).toContain('stop collecting')
  })

  it.each<
    [
      string,
      AgreementContents['circumstances'],
      boolean | undefined,
      Checked['status'],
      'present' | 'missing' | 'undetermined' | 'notAsked',
    ]
  >([
    ['by word of mouth is recorded', { form: 'oral' }, true, 'complete', 'present'],
    ['by word of mouth and not recorded lacks that', { form: 'oral' }, false, 'incomplete', 'missing'],
    ['in a form that is not known may have to be', undefined, undefined, 'undetermined', 'undetermined'],
    ['in writing need not be', { form: 'written' }, undefined, 'complete', 'notAsked'],
  ])('%s', (_, circumstances, recorded, status, list) => {
    const { circumstances: __, ...without } = card
    const found = check(
      {
        ...without,
        ...(circumstances === undefined ? {} : { circumstances }),
        states: { ...states, ...(recorded === undefined ? {} : { recorded }) },
      },
      cnCardAgreement,
    )
    expect(found.status).toBe(status)
    expect(found[list]).toContain('recorded')
  })

  it('that lacks one of them is incomplete', () => {
    const { status, missing } = check(
      { ...card, states: { ...states, 'no-new-card': false } },
      cnCardAgreement,
    )
    expect([status, missing]).toEqual(['incomplete', ['no-new-card']])
  })

  it.each<[string, string, AgreementCheck['status']]>([
    ['from before the measures is held against nothing', '2011-01-12', 'not-in-force'],
    ['of their first day is held against them', '2011-01-13', 'complete'],
  ])('%s', (_, agreedOn, status) => {
    const installments = [{ dueOn: '2012-01-01', amount: '1000' }]
    expect(checkAgreementContents({ ...card, agreedOn, installments }, cnCardAgreement).status).toBe(status)
  })
})

describe('an agreement by practice', () => {
  const states = {
    ...{
      method: true,
      default: true,
      acceleration: true,
      penalty: true,
      'rights-kept': true,
      forum: true,
      written: true,
    },
  }

  it('has amount, dates, method, default and acceleration, penalty, rights kept, forum, and is written', () => {
    const found = check(
      { ...plain, states, circumstances: { secured: false, signedBy: 'debtor' } },
      agreementPractice,
    )
    expect(found).toMatchObject({ status: 'complete', notAsked: ['security', 'authority'], lastDay: null })
    expect(found.present).toEqual([
      ...[
        'amount',
        'dates',
        'method',
        'default',
        'acceleration',
        'penalty',
        'rights-kept',
        'forum',
        'written',
      ],
    ])
  })

  it('has security where there is any, and the authority of who signs for another', () => {
    const circumstances = { secured: true, signedBy: 'representative' }
    const found = check(
      { ...plain, states: { ...states, security: false, authority: false }, circumstances },
      agreementPractice,
    )
    expect(found).toMatchObject({ status: 'incomplete', missing: ['security', 'authority'] })
  })
})

describe('the lists that are shipped', () => {
  it.each<[string, AgreementRequirements]>([
    ['practice', agreementPractice],
    ['Chinese cards', cnCardAgreement],
  ])('of %s call for nothing prohibited, and have every word in both languages', (_, list) => {
    expect(findProhibitedPhrases(list)).toEqual([])
    const labels: unknown[] = []
    JSON.stringify(list, (key, value: unknown) => {
      if (key === 'label' || key === 'note') labels.push(value)
      return value
    })
    expect(labels.length).toBeGreaterThan(10)
    for (const one of labels) {
      expect(one).toMatchObject({
        en: expect.stringMatching(/\w/),
        'zh-CN': expect.stringMatching(/[\u4e00-\u9fff]/),
      })
    }
  })
})

describe('what cannot be checked', () => {
  it.each<[string, Partial<AgreementContents>, Partial<AgreementRequirements>, readonly string[]]>([
    [
      'amounts below zero, or of too many decimals',
      {
        balance: '-1',
        waived: '-1',
        added: '-1',
        installments: [{ dueOn: '2026-04-01', amount: '1.001' }],
      },
      {},
      [
        'contents.balance: wrong-type',
        'contents.waived: wrong-type',
        'contents.added: wrong-type',
        'contents.installments[0].amount: too-precise',
      ],
    ],
    [
      'figures that are given, and yet not stated',
      { states: { amount: false, dates: false } },
      {},
      ['contents.states.amount: wrong-type', 'contents.states.dates: wrong-type'],
    ],
    [
      'a list out of order that asks for one thing twice',
      {},
      {
        history: [
          { from: '2020-01-01', citation, value: { contents: [{ id: 'a', label }] } },
          {
            from: '2020-01-01',
            citation,
            value: {
              contents: [
                { id: 'a', label },
                { id: 'a', label },
              ],
            },
          },
          { from: '2027-01-01', citation, value: null },
        ],
      },
      [
        'requirements.history[1].from: date-order',
        'requirements.history[1].value.contents[1].id: duplicate-id',
      ],
    ],
    [
      'a longest term of no month, of a part of one, and of too many',
      {},
      {
        history: [0, 1.5, 1201].map((longestMonths, index) => ({
          ...{ from: `202${index}-01-01`, citation, value: { contents: [], longestMonths } },
        })),
      },
      [0, 1, 2].map((index) => `requirements.history[${index}].value.longestMonths: wrong-type`),
    ],
  ])('%s', (_, contents, requirements, issues) => {
    const { details } = errorOf(() =>
      checkAgreementContents({ ...plain, ...contents }, { ...ours, ...requirements }),
    )
    const found = (details as { readonly issues: readonly { path: string; code: string }[] }).issues
    expect(found.map(({ path, code }) => `${path}: ${code}`)).toEqual(issues)
  })

  it.each<[string, string, number, string]>([
    ['a term of a month', '2026-03-31', 1, '2026-04-30'],
    ['the longest that can be written', '2026-03-31', 1200, '2126-03-31'],
  ])('but %s can', (_, agreedOn, longestMonths, lastDay) => {
    const value = { contents: [], longestMonths }
    const installments = [{ dueOn: '2026-04-01', amount: '1000' }]
    const list = { id: 'long', history: [{ from: '2020-01-01', citation, value }] }
    expect(check({ ...plain, agreedOn, installments }, list).lastDay).toBe(lastDay)
  })

  it('a term that ends after the last day that can be written', () => {
    const { code } = errorOf(() =>
      checkAgreementContents({ ...plain, agreedOn: '9998-01-01' }, cnCardAgreement),
    )
    expect(code).toBe('date-out-of-range')
  })

  it('an agreement whose rules have ended is held against nothing', () => {
    const history = [...ours.history, { from: '2026-03-01', citation, value: null }]
    expect(checkAgreementContents(plain, { ...ours, history })).toEqual({ status: 'not-in-force' })
  })
})
