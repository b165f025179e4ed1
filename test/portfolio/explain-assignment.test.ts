import { describe, expect, it } from 'vitest'
import {
  type AssignmentEntry,
  assignCases,
  type CaseNeeds,
  explainAssignment,
  type RefusalReason,
} from '../../src/portfolio'
import { errorOf } from '../support/error-of'

const say = (entry: AssignmentEntry, locale: 'en' | 'zh-CN' = 'en') => explainAssignment(entry, { locale })

describe('a case that was placed', () => {
  const collectors = [
    { id: 'K-1', role: 'collector', upTo: '100000.00', mostCases: 2, mostAmount: '900', currency: 'CNY' },
    { id: 'K-2', role: 'collector', upTo: '100000.00', currency: 'CNY', mostCases: 2 },
    { id: 'K-3', skills: ['legal'] },
  ]
  const cases = [
    { id: 'C-1', amount: '500', currency: 'CNY', role: 'collector' },
    { id: 'C-2', amount: '50', currency: 'CNY', role: 'collector' },
    { id: 'C-3', skills: ['legal'] },
    { id: 'C-4', collectorId: 'K-3', urgency: 1 },
  ]
  const { assignments } = assignCases(cases, collectors, { prefer: 'closest-fit', roles: ['collector'] })
  const told = (id: string, locale: 'en' | 'zh-CN') =>
    assignments.filter(({ caseId }) => caseId === id).map((entry) => say(entry, locale))

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'C-1',
      [
        'Case C-1 goes to K-1.',
        'The closest fit of 2 with room: collector, 100000.00 CNY, number of skills: 0.',
        'The least loaded of 2. Before this case: number of cases 0, caseload 0; 0 of 2 cases used, 0.00 of 900.00 CNY used.',
        'The first in the list of 2 who were loaded alike.',
      ],
      [
        '案件 C-1 分配给 K-1。',
        '有余量的 2 人中最为适配：角色 collector，权限 100000.00 CNY，技能 0 项。',
        '2 人中负荷最低：此前 0 件，折合 0 件；案件量已用 0，上限 2，金额已用 0.00，上限 900.00 CNY。',
        '2 人负荷相同，此人在名单中居前。',
      ],
    ],
    [
      'C-3',
      ['Case C-3 goes to K-3.', 'Nobody else may have it.'],
      ['案件 C-3 分配给 K-3。', '其他人均不可办理。'],
    ],
    [
      'C-4',
      ['Case C-4 stays with K-3.', 'The collector had it, may have it and has room for it.'],
      ['案件 C-4 仍由 K-3 办理。', '原由此人办理，仍可办理且有余量。'],
    ],
  ])('%s', (id, english, chinese) => {
    expect(told(id, 'en')).toEqual([english])
    expect(told(id, 'zh-CN')).toEqual([chinese])
  })

  it('that nobody else had room for, and a fit without role and limit', () => {
    const entry = {
      kind: 'assigned',
      caseId: 'C-1',
      collectorId: 'K-1',
      kept: false,
      reasons: [
        { code: 'only-one', able: 3 },
        { code: 'closest-fit', among: 2, role: null, upTo: null, currency: null, skills: 1 },
        { code: 'least-loaded', among: 2, cases: 1, caseload: 1.5, limits: [] },
      ],
    } as const
    expect(say(entry).slice(1)).toEqual([
      'Of 3 who may have it, nobody else had room.',
      'The closest fit of 2 with room: no role, no limit, number of skills: 1.',
      'The least loaded of 2. Before this case: number of cases 1, caseload 1.5; no limit.',
    ])
    expect(say(entry, 'zh-CN').slice(1)).toEqual([
      '可办理的 3 人中，其他人均无余量。',
      '有余量的 2 人中最为适配：角色 无，权限 不设上限，技能 1 项。',
      '2 人中负荷最低：此前 1 件，折合 1.5 件；不设上限。',
    ])
  })
})

describe('a reason against a collector', () => {
  const needs: CaseNeeds = {
    complexity: 1.5,
    amount: '600.00',
    currency: 'CNY',
    skills: ['legal', 'sme'],
    languages: ['zh', 'yue'],
    customerClass: 'retail',
    role: 'director',
  }
  it.each<[RefusalReason, string, string]>([
    [{ code: 'not-listed' }, 'no longer listed', '已不在名单中'],
    [{ code: 'excluded' }, 'excluded from this case', '须回避此案'],
    [
      { code: 'lacks-skill', skills: ['legal', 'sme'] },
      'lacks a skill (legal, sme)',
      '缺少技能（legal、sme）',
    ],
    [
      { code: 'no-common-language', languages: [] },
      'no common language (has none; the case asks for zh, yue)',
      '语言不符（现有：无；案件要求：zh、yue）',
    ],
    [
      { code: 'other-customer-class', customerClasses: ['sme', 'corporate'] },
      'other customer classes (has sme, corporate; the case asks for retail)',
      '客户类别不符（现有：sme、corporate；案件要求：retail）',
    ],
    [
      { code: 'customer-class-unknown', customerClasses: ['sme'] },
      'customer class not known (works on sme)',
      '客户类别不明（只办理：sme）',
    ],
    [
      { code: 'role-too-low', role: 'collector' },
      'role too low (has collector; the case asks for director)',
      '角色级别不足（现有：collector；案件要求：director）',
    ],
    [
      { code: 'role-too-low', role: null },
      'role too low (has none; the case asks for director)',
      '角色级别不足（现有：无；案件要求：director）',
    ],
    [
      { code: 'currency-differs', currency: 'USD' },
      'limits in another currency (has USD; the case asks for CNY)',
      '限额货币不同（现有：USD；案件要求：CNY）',
    ],
    [{ code: 'amount-unknown' }, 'amount not known', '金额不明'],
    [
      { code: 'above-authority', upTo: '500.00', currency: 'CNY' },
      'above authority (up to 500.00 CNY; the case is about 600.00 CNY)',
      '超出权限（权限 500.00 CNY，案件 600.00 CNY）',
    ],
    [
      { code: 'caseload-full', used: 99, most: 100 },
      'no room in the caseload (99 of 100 used; the case takes 1.5)',
      '案件量已满（已用 99，上限 100，此案占 1.5）',
    ],
    [
      { code: 'amount-full', used: '500.00', most: '1000.00', currency: 'CNY' },
      'no room in the amount (500.00 of 1000.00 CNY used; the case takes 600.00 CNY)',
      '金额已满（已用 500.00，上限 1000.00 CNY，此案占 600.00 CNY）',
    ],
  ])('%j', (reason, english, chinese) => {
    const moved = { kind: 'moved', caseId: 'C-1', from: 'K-1', to: 'K-2', needs, reasons: [reason] } as const
    expect(say(moved)).toEqual(['Case C-1 moved from K-1 to K-2.', `Not K-1: ${english}.`])
    expect(say(moved, 'zh-CN')).toEqual(['案件 C-1 由 K-1 转给 K-2。', `不分配给 K-1：${chinese}。`])
  })

  it('stands beside the others', () => {
    const reasons = [{ code: 'excluded' }, { code: 'amount-unknown' }] as const
    const lost = { kind: 'moved', caseId: 'C-1', from: 'K-1', to: null, needs, reasons } as const
    expect(say(lost)).toEqual([
      'Case C-1 left K-1 and could not be placed.',
      'Not K-1: excluded from this case; amount not known.',
    ])
    expect(say(lost, 'zh-CN')).toEqual([
      '案件 C-1 离开 K-1，未能另行分配。',
      '不分配给 K-1：须回避此案；金额不明。',
    ])
  })
})

describe('a case that was not placed', () => {
  const explained = (...args: Parameters<typeof assignCases>) =>
    assignCases(...args).unplaced.map((entry) => [say(entry), say(entry, 'zh-CN')])
  const byLoad = { prefer: 'least-loaded' } as const

  it('for want of collectors', () => {
    expect(explained([{ id: 'C-1' }], [], byLoad)).toEqual([
      [['Case C-1 could not be placed: there are no collectors.'], ['案件 C-1 未能分配：没有催收员。']],
    ])
  })

  it('for want of one who may have it', () => {
    expect(explained([{ id: 'C-1', skills: ['legal'] }], [{ id: 'K-1' }, { id: 'K-2' }], byLoad)).toEqual([
      [
        [
          'Case C-1 could not be placed: nobody may have it.',
          'Not K-1: lacks a skill (legal).',
          'Not K-2: lacks a skill (legal).',
        ],
        [
          '案件 C-1 未能分配：无人可以办理。',
          '不分配给 K-1：缺少技能（legal）。',
          '不分配给 K-2：缺少技能（legal）。',
        ],
      ],
    ])
  })

  it('for want of room', () => {
    expect(explained([{ id: 'C-1' }, { id: 'C-2' }], [{ id: 'K-1', mostCases: 1.5 }], byLoad)).toEqual([
      [
        [
          'Case C-2 could not be placed: nobody who may have it has room.',
          'Not K-1: no room in the caseload (1 of 1.5 used; the case takes 1).',
        ],
        ['案件 C-2 未能分配：可办理者均无余量。', '不分配给 K-1：案件量已满（已用 1，上限 1.5，此案占 1）。'],
      ],
    ])
  })
})

describe('what may be explained', () => {
  it('is every entry, also one that was JSON in between', () => {
    const cases = [
      { id: 'a', collectorId: 'K-2', amount: '5.00', currency: 'CNY' },
      { id: 'b', skills: ['legal'], collectorId: 'gone' },
      { id: 'c' },
    ]
    const collectors = [
      { id: 'K-1', mostCases: 4 },
      { id: 'K-2', upTo: '4.00', currency: 'CNY' },
      { id: 'K-3' },
    ]
    const plan = assignCases(cases, collectors, { prefer: 'closest-fit' })
    const entries = [...plan.assignments, ...plan.unplaced, ...plan.moved]
    expect(entries).toHaveLength(5)
    for (const entry of entries) expect(say(JSON.parse(JSON.stringify(entry)))).toEqual(say(entry))
  })

  it.each<[string, unknown, string]>([
    [
      'another kind of entry',
      { kind: 'load', caseId: 'C-1' },
      'kind: expected "assigned" or "unplaced" or "moved", received "load". Name one of these; there is no default.',
    ],
    [
      'another reason',
      { kind: 'assigned', caseId: 'C-1', collectorId: 'K-1', kept: true, reasons: [{ code: 'liked' }] },
      'reasons[0].code: expected "kept" or "only-one" or "closest-fit" or "least-loaded" or "first-listed", received "liked". Name one of these; there is no default.',
    ],
    [
      'a figure below zero',
      {
        kind: 'assigned',
        caseId: 'C-1',
        collectorId: 'K-1',
        kept: false,
        reasons: [{ code: 'only-one', able: -1 }],
      },
      'reasons[0].able: expected a figure of zero or more, received -1. Pass an entry as assignCases gave it.',
    ],
    [
      'nothing',
      undefined,
      'The value: expected an object, received nothing. Pass a plain object with named fields.',
    ],
  ])('is not %s', (_, entry, message) => {
    expect(errorOf(() => say(entry as AssignmentEntry)).message).toBe(message)
  })

  it('is told in no other language', () => {
    const [entry] = assignCases([{ id: 'C-1' }], [], { prefer: 'least-loaded' }).unplaced
    expect(errorOf(() => say(entry as AssignmentEntry, 'fr' as 'en')).message).toContain('locale')
  })
})
