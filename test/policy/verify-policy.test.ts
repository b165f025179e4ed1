import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createArrears,
  type DecisionTable,
  type FactValue,
  type Policy,
  type PolicyFinding,
  prohibitedActs,
  type Segmentation,
  type StrategyPolicy,
  verifyPolicy,
} from '../../src'
import { consumerCardCn, consumerLendingCn, starter, tradeReceivables } from '../../src/policies'
import { policies } from '../decision/random-policies'
import { errorOf } from '../support/error-of'
import { plainStrategy } from '../support/plain-strategy'

const label = (id: string) => ({ en: id, 'zh-CN': id })
const shipped = plainStrategy()

type Row = readonly [id: string, when: DecisionTable<string>['rows'][number]['when'], outcome: string]
const rowsOf = (rows: readonly Row[]) => rows.map(([id, when, outcome]) => ({ id, when, outcome }))
const source = { title: 'Our manual', confidence: 'official' } as const
const table = (rows: readonly Row[], more: Partial<DecisionTable<string>> = {}): DecisionTable<string> => ({
  id: 'table',
  hitPolicy: 'first',
  source,
  rows: rowsOf(rows),
  ...more,
})

/** A policy of two stages by days, soft to day 60 and hard after, each with its treatment. */
const policyOf = (own: Partial<StrategyPolicy> = {}, more: Partial<Policy> = {}): Policy => ({
  schemaVersion: 1,
  id: 'ours',
  version: '1',
  aging: tradeReceivables.aging,
  strategy: {
    ...shipped,
    stages: [
      { id: 'soft', label: label('soft') },
      { id: 'hard', label: label('hard') },
    ],
    stageTable: table([
      ['soft', { daysPastDue: { to: 60 } }, 'soft'],
      ['hard', { daysPastDue: { from: 61 } }, 'hard'],
    ]),
    treatments: [
      { id: 'wait', label: label('wait'), pressure: 0, channels: [], measure: 'standard' },
      { id: 'call', label: label('call'), pressure: 2, channels: ['phone'], measure: 'standard' },
      { id: 'visit', label: label('visit'), pressure: 5, channels: ['visit'], measure: 'standard' },
    ],
    treatmentTable: table([
      ['early', { daysPastDue: { to: 2 } }, 'wait'],
      ['call', { stage: 'soft' }, 'call'],
      ['visit', { stage: 'hard' }, 'visit'],
    ]),
    letters: [{ id: 'first', label: label('first'), fromDay: 3, toDay: 7 }],
    ...own,
  },
  ...more,
})
// Any day of the first row shows it.
const someEarlyDay = expect.toSatisfy((day) => [0, 1, 2].includes(day))
const inShort = (findings: readonly PolicyFinding[]) =>
  findings.map(({ code, severity, path, rows, example }) => [code, severity, path, rows.join(), example])

describe('a policy without findings', () => {
  it.each<[string, Policy]>([
    ['the shipped policy of consumer lending', consumerLendingCn],
    ['the shipped policy of credit cards', consumerCardCn],
    ['the shipped policy of trade receivables', tradeReceivables],
    ['the shipped policy to start from', starter],
    ['a small one', policyOf()],
    ['one without a strategy', { schemaVersion: 1, id: 'x', version: '1', aging: tradeReceivables.aging }],
  ])('%s', (_, policy) => {
    expect(verifyPolicy(policy)).toEqual([])
    expect(createArrears({ policy }).verify()).toEqual([])
  })
})

describe('tables that are told together with those before them', () => {
  it.each<[string, Partial<StrategyPolicy>, readonly unknown[]]>([
    [
      'a stage without a treatment is a gap only on the days of the stage',
      {
        treatmentTable: table([
          ['early', { daysPastDue: { to: 2 } }, 'wait'],
          ['call', { stage: 'soft' }, 'call'],
          ['visit', { stage: 'hard', daysPastDue: { from: 70 } }, 'visit'],
        ]),
      },
      [['gap', 'warning', 'strategy.treatmentTable', '', { daysPastDue: 61, stage: 'hard' }]],
    ],
    [
      'a row for days that its stage does not have is never reached, nor its treatment',
      {
        treatmentTable: table([
          ['visit', { stage: 'hard', daysPastDue: { to: 60 } }, 'visit'],
          ['early', { daysPastDue: { to: 2 } }, 'wait'],
          ['call', {}, 'call'],
        ]),
      },
      [
        ['unreachable-row', 'warning', 'strategy.treatmentTable', 'visit', null],
        ['unused-outcome', 'warning', 'strategy.treatmentTable', '', null],
      ],
    ],
    [
      'a row for the last day of its stage is reached',
      {
        treatmentTable: table([
          ['visit', { stage: 'soft', daysPastDue: { from: 60 } }, 'visit'],
          ['early', { daysPastDue: { to: 2 } }, 'wait'],
          ['call', {}, 'call'],
        ]),
      },
      [],
    ],
    [
      'a stage nothing leads to',
      { stageTable: table([['soft', {}, 'soft']]) },
      [
        ['unused-outcome', 'warning', 'strategy.stageTable', '', null],
        ['unreachable-row', 'warning', 'strategy.treatmentTable', 'visit', null],
        ['unused-outcome', 'warning', 'strategy.treatmentTable', '', null],
      ],
    ],
    [
      'two rows of a unique table that share no day of any stage',
      {
        treatmentTable: table(
          [
            ['early', { daysPastDue: { to: 2 } }, 'wait'],
            ['call', { stage: 'soft', daysPastDue: { from: 3 } }, 'call'],
            ['visit', { stage: 'hard' }, 'visit'],
          ],
          { hitPolicy: 'unique' },
        ),
      },
      [],
    ],
    [
      'two that do',
      {
        treatmentTable: table(
          [
            ['early', { daysPastDue: { to: 2 } }, 'wait'],
            ['call', { stage: 'soft' }, 'call'],
            ['visit', { stage: 'hard' }, 'visit'],
          ],
          { hitPolicy: 'unique' },
        ),
      },
      [
        [
          'overlap',
          'error',
          'strategy.treatmentTable',
          'early,call',
          { daysPastDue: someEarlyDay, stage: 'soft' },
        ],
      ],
    ],
    [
      'a follow-up that no row names is an answer, and no gap',
      {
        cadenceTable: {
          id: 'cadence',
          hitPolicy: 'first',
          rows: [{ id: 'a', when: { stage: 'hard' }, outcome: 1 }],
        },
      },
      [],
    ],
    [
      'a follow-up that is never reached is one row too many',
      {
        cadenceTable: {
          id: 'cadence',
          hitPolicy: 'first',
          rows: [
            { id: 'a', when: {}, outcome: 1 },
            { id: 'b', when: { disputed: true }, outcome: 2 },
          ],
        },
      },
      [['unreachable-row', 'warning', 'strategy.cadenceTable', 'b', null]],
    ],
    [
      'a case that the table declares impossible is no gap',
      {
        treatmentTable: table(
          [
            ['early', { daysPastDue: { to: 2 } }, 'wait'],
            ['call', { stage: 'soft' }, 'call'],
            ['visit', { stage: 'hard', disputed: false }, 'visit'],
          ],
          { impossible: [{ when: { stage: 'hard', disputed: true } }] },
        ),
      },
      [],
    ],
    [
      'what it declares impossible in one stage is a gap in the other',
      {
        treatmentTable: table(
          [
            ['early', { daysPastDue: { to: 2 } }, 'wait'],
            ['call', { stage: 'soft' }, 'call'],
            ['visit', { stage: 'hard', disputed: false }, 'visit'],
          ],
          { impossible: [{ when: { stage: 'soft', disputed: true } }] },
        ),
      },
      [['gap', 'warning', 'strategy.treatmentTable', '', { daysPastDue: 61, disputed: true, stage: 'hard' }]],
    ],
    [
      'two rows of a unique table that hold together only in what is impossible',
      {
        treatmentTable: table(
          [
            ['early', { daysPastDue: { to: 2 }, disputed: true }, 'wait'],
            ['call', { stage: 'soft' }, 'call'],
            ['visit', { stage: 'hard' }, 'visit'],
          ],
          { hitPolicy: 'unique', impossible: [{ when: { stage: 'soft', disputed: true } }] },
        ),
      },
      [
        ['unreachable-row', 'warning', 'strategy.treatmentTable', 'early', null],
        ['unused-outcome', 'warning', 'strategy.treatmentTable', '', null],
      ],
    ],
  ])('%s', (_, own, expected) => expect(inShort(verifyPolicy(policyOf(own)))).toEqual(expected))

  // A row for every other day of each stage, so that each day between is a gap of its own.
  it.each([
    ['a hundred gaps', 40, 60, 100, 0],
    ['a hundred and one, of two stages', 41, 60, 100, 1],
    ['more than a hundred of the first stage', 105, 1, 100, 1],
  ])('of %s, a hundred are told, and that there may be more', (_, soft, hard, told, more) => {
    const firstHardDay = soft * 2
    const days = (stage: string, from: number, count: number, outcome: string): readonly Row[] =>
      Array.from({ length: count }, (__, index) => {
        const day = from + index * 2
        return [`${stage}-${day}`, { stage, daysPastDue: { from: day, to: day } }, outcome]
      })
    const policy = policyOf({
      stageTable: table([
        ['soft', { daysPastDue: { below: firstHardDay } }, 'soft'],
        ['hard', {}, 'hard'],
      ]),
      treatmentTable: table([
        ...days('soft', 0, soft, 'call'),
        ...days('hard', firstHardDay, hard, 'visit'),
        ['end', { daysPastDue: { from: firstHardDay + hard * 2 } }, 'wait'],
      ]),
    })
    const findings = verifyPolicy(policy).filter(({ path }) => path === 'strategy.treatmentTable')
    expect(findings.filter(({ code }) => code === 'gap')).toHaveLength(told)
    expect(
      findings.filter(({ code }) => code !== 'gap').map(({ code, sentence }) => [code, sentence.en]),
    ).toEqual(
      Array.from({ length: more }, () => [
        'not-proved',
        'There may be more than the 100 that are listed. Mend these first.',
      ]),
    )
  })
})

it('tells a case for which a segmentation has no row', () => {
  const household = {
    id: 'household',
    label: label('household'),
    segments: [{ id: 'known', label: label('known') }],
    table: table([['known', { disputed: [true, false] }, 'known']]),
  }
  const rows: readonly Row[] = [['known', { disputed: true }, 'known']]
  const told = (segmentation: typeof household) =>
    inShort(verifyPolicy(policyOf({}, { classification: { segmentations: [segmentation] } })))
  expect(told(household)).toEqual([])
  expect(told({ ...household, table: table(rows) })).toEqual([
    ['gap', 'warning', 'classification.segmentations[0].table', '', { disputed: false }],
  ])
})

it('lets a policy run whose rows may both hold, and tells it', () => {
  const rows: readonly Row[] = [
    ['early', { daysPastDue: { to: 60, orUnknown: true } }, 'call'],
    ['late', { daysPastDue: { from: 61 } }, 'visit'],
  ]
  const policy = policyOf({ treatmentTable: table(rows, { hitPolicy: 'unique' }), letters: [] })
  expect(
    createArrears({ policy })
      .verify()
      .map(({ code, severity }) => [code, severity]),
  ).toContainEqual(['overlap', 'warning'])
})

it('keeps an overlap that is certain in one stage, though in another it only may be', () => {
  const rows: readonly Row[] = [
    // Of days that are not known, which may turn out to be those of the other stage, this row holds too.
    ['early', { daysPastDue: { to: 60, orUnknown: true } }, 'call'],
    ['disputed', { disputed: true }, 'wait'],
    ['late', { stage: 'hard', disputed: false }, 'visit'],
  ]
  const policy = policyOf({ treatmentTable: table(rows, { hitPolicy: 'unique' }) })
  const overlaps = verifyPolicy(policy).filter(({ code }) => code === 'overlap')
  expect(overlaps.map((one) => [one.rows.join(), one.severity, one.sentence.en.split(' for ')[0]])).toEqual([
    ['early,disputed', 'error', 'Rows "early" and "disputed" both hold'],
    ['early,late', 'warning', 'Rows "early" and "late" may both hold'],
  ])
  expect(errorOf(() => createArrears({ policy }))).toMatchObject({ code: 'invalid-policy' })
})

describe('a protected fact', () => {
  const facts: Policy['facts'] = [
    { id: 'hasFamily', label: label('family'), type: 'boolean', isProtected: true },
    { id: 'age', label: label('age'), type: 'number', isProtected: true },
    { id: 'hasPension', label: label('pension'), type: 'boolean' },
  ]
  const rest: readonly Row[] = [
    ['early', { daysPastDue: { to: 2 } }, 'wait'],
    ['call', {}, 'call'],
  ]
  const verify = (rows: readonly Row[], more: Partial<Policy> = {}) =>
    verifyPolicy(policyOf({ treatmentTable: table([...rows, ...rest]) }, { facts, ...more })).filter(
      ({ code }) => code === 'protected-pressure',
    )

  it.each<[string, readonly Row[], readonly unknown[]]>([
    [
      'may not raise pressure',
      [['family', { hasFamily: true }, 'visit']],
      [['family,early', { hasFamily: true, daysPastDue: someEarlyDay }]],
    ],
    [
      'nor where it is known not to hold',
      [['single', { hasFamily: false, stage: 'hard' }, 'visit']],
      [['single,call', { hasFamily: false, daysPastDue: 61 }]],
    ],
    [
      'nor by a range, at the value at which it begins',
      [['old', { age: { from: 60 }, stage: 'hard' }, 'visit']],
      [['old,call', { age: 60, daysPastDue: 61 }]],
    ],
    [
      'nor by a row for everyone, where the unknown has a gentler one of its own',
      [
        ['gentle', { hasFamily: 'unknown', stage: 'hard' }, 'wait'],
        ['all', { stage: 'hard' }, 'visit'],
      ],
      [['all,gentle', { hasFamily: expect.any(Boolean), daysPastDue: 61 }]],
    ],
    ['may lower it', [['family', { hasFamily: true }, 'wait']], []],
    ['may leave it as it is', [['family', { hasFamily: true, daysPastDue: { from: 3 } }, 'call']], []],
    [
      'may go with pressure that the unknown has as well',
      [['family', { hasFamily: [true, 'unknown'], stage: 'hard' }, 'visit']],
      [],
    ],
    [
      'may not press where nothing is said of the unknown',
      [
        ['family', { hasFamily: true, stage: 'hard' }, 'wait'],
        ['single', { hasFamily: false, stage: 'hard' }, 'call'],
        ['early', { stage: 'soft' }, 'wait'],
        ['hard', { stage: 'hard', hasFamily: 'unknown', hasPension: true }, 'call'],
        ['none', { hasFamily: true }, 'wait'],
        ['other', { hasFamily: false }, 'wait'],
      ],
      [],
    ],
    ['is one that is declared so, and no other', [['pension', { hasPension: true }, 'visit']], []],
  ])('%s', (_, rows, expected) => {
    expect(verify(rows).map((one) => [one.rows.join(), one.example])).toEqual(expected)
  })

  describe('beside an axis that says outright that it is not known', () => {
    /** An axis that treats the unknown otherwise than the treatments do, and answers whatever is known. */
    const axisOf = (when: Row[1]): Segmentation => ({
      id: 'will',
      label: label('will'),
      segments: [
        { id: 'weak', label: label('weak') },
        { id: 'not-known', label: label('not known') },
      ],
      table: table(
        [
          ['weak', when, 'weak'],
          ['not-known', {}, 'not-known'],
        ],
        { id: 'will', whenUnknown: 'no-match' },
      ),
    })
    const told = (rows: readonly Row[], when: Row[1] = { hasPension: false }) =>
      verifyPolicy(
        policyOf(
          { treatmentTable: table([...rows, ...rest]) },
          { facts, classification: { segmentations: [axisOf(when)] } },
        ),
      )
        .filter(({ sentence }) => sentence.en.includes('hasFamily'))
        .map(({ code, rows: ids }) => [code, ids.join()])

    it.each<[string, readonly Row[], Row[1] | undefined, readonly unknown[]]>([
      [
        'is proved to raise no pressure, whatever the axis says',
        [
          ['weak', { will: 'weak' }, 'visit'],
          ['family', { hasFamily: true }, 'wait'],
        ],
        undefined,
        [],
      ],
      [
        'is found to raise it by a row that asks nothing of the axis',
        [
          ['weak', { will: 'weak' }, 'call'],
          ['family', { hasFamily: true }, 'visit'],
        ],
        undefined,
        [['protected-pressure', 'family,early']],
      ],
      [
        'is not proved to raise none by a row that asks the axis, which may never answer so',
        [['family', { will: 'weak', hasFamily: true }, 'visit']],
        undefined,
        [['not-proved', '']],
      ],
      [
        'nor where the axis itself reads it',
        [['weak', { will: 'weak' }, 'wait']],
        { hasFamily: true },
        [['not-proved', '']],
      ],
    ])('%s', (_, rows, when, expected) => expect(told(rows, when)).toEqual(expected))

    it('a letter is proved to be sent only by a treatment that asks nothing of the axis', () => {
      const of = (rows: readonly Row[]) =>
        verifyPolicy(
          policyOf(
            { treatmentTable: table(rows) },
            { facts, classification: { segmentations: [axisOf({ hasPension: false })] } },
          ),
        )
          .filter(({ path }) => path.startsWith('strategy.letters'))
          .map(({ code }) => code)
      expect(of([['weak', { will: 'weak' }, 'wait'], ...rest])).toEqual([])
      expect(
        of([
          ['weak', { will: 'weak' }, 'call'],
          ['else', {}, 'wait'],
        ]),
      ).toEqual(['not-proved'])
      expect(
        of([
          ['weak', { will: 'weak' }, 'wait'],
          ['else', {}, 'wait'],
        ]),
      ).toEqual(['dead-letter'])
    })
  })

  it('is told as not proved, where tables treat the unknown differently or the steps do not suffice', () => {
    const rows = [['family', { hasFamily: true, stage: 'hard' }, 'wait'] as const, ...rest]
    const apart = policyOf({ treatmentTable: table(rows, { whenUnknown: 'no-match' }) }, { facts })
    const together = policyOf({ treatmentTable: table(rows) }, { facts })
    const told = (policy: Policy, cellBudget: number) =>
      verifyPolicy(policy, { cellBudget }).filter(({ sentence }) => sentence.en.includes('hasFamily" raises'))
    expect(told(apart, 1_000_000)).toEqual([
      {
        code: 'not-proved',
        severity: 'warning',
        path: 'strategy.treatmentTable',
        rows: [],
        example: null,
        sentence: {
          en: 'Not proved that "hasFamily" raises no pressure: the tables treat unknown facts differently, are too long, or need more than 1000000 steps. Let them treat the unknown alike, or split them.',
          'zh-CN':
            '未能证明“hasFamily”不会加重施压：各表对未知事实的处理不一致、行数过多，或所需步数超过 1000000。请统一对未知的处理，或拆分各表。',
        },
      },
    ])
    expect(told(together, 1_000_000)).toEqual([])
    expect(told(together, 2)).toHaveLength(1)
    // Nothing is to be proved of a protected fact that no table asks for.
    expect(told(policyOf({}, { facts }), 2)).toEqual([])
  })

  it('is proved not to press in a long table without holding each row against every other', () => {
    const many = Array.from(
      { length: 120 },
      (_, day): Row => [
        `day-${day}`,
        { daysPastDue: { from: day, to: day } },
        day % 2 === 0 ? 'call' : 'visit',
      ],
    )
    const rows: readonly Row[] = [
      ['family', { hasFamily: true, stage: 'hard' }, 'wait'],
      ...many,
      ['rest', {}, 'call'],
    ]
    const policy = policyOf({ treatmentTable: table(rows) }, { facts })
    const ofPressure = ({ sentence }: PolicyFinding) => sentence.en.includes('pressure')
    // Held against every other, half of 120 rows against the other half would take some hundred thousand steps.
    expect(verifyPolicy(policy, { cellBudget: 30_000 }).filter(ofPressure)).toEqual([])
  })

  it('may not press where no row answers without it', () => {
    const rows: readonly Row[] = [
      ['single', { hasFamily: false }, 'call'],
      ['family', { hasFamily: true }, 'wait'],
    ]
    const findings = verifyPolicy(policyOf({ treatmentTable: table(rows) }, { facts }))
    expect(findings.filter(({ code }) => code === 'protected-pressure')).toMatchObject([
      {
        severity: 'error',
        path: 'strategy.treatmentTable',
        rows: ['single'],
        sentence: {
          en:
            'Treatment "call" (pressure 2) for hasFamily = false, but none where hasFamily is unknown: a protected fact may not raise pressure. ' +
            'Ask nothing of it in that row, lower the pressure, or add a row for the unknown that presses as much.',
          'zh-CN':
            'hasFamily = false 时处理方式为“call”（施压 2），而 hasFamily 未知时为无：受保护的事实不得加重施压。' +
            '请在该行中去掉此条件、降低施压，或为未知情形添加施压相当的行。',
        },
      },
    ])
  })

  it('may not raise it through a segment and a stage either', () => {
    const classification: Policy['classification'] = {
      segmentations: [
        {
          id: 'household',
          label: label('household'),
          segments: [
            { id: 'family', label: label('family') },
            { id: 'other', label: label('other') },
          ],
          table: table([
            ['family', { hasFamily: true }, 'family'],
            ['other', {}, 'other'],
          ]),
        },
      ],
    }
    const stageTable = table([
      ['hard', { household: 'family' }, 'hard'],
      ['soft', {}, 'soft'],
    ])
    const treatmentTable = table([
      ['early', { daysPastDue: { to: 2 } }, 'wait'],
      ['visit', { stage: 'hard' }, 'visit'],
      ['call', {}, 'call'],
    ])
    const policy = policyOf({ stageTable, treatmentTable }, { facts, classification })
    expect(verifyPolicy(policy).filter(({ code }) => code === 'protected-pressure')).toMatchObject([
      {
        rows: ['visit', 'call'],
        example: { hasFamily: true, daysPastDue: 3 },
        sentence: {
          en: expect.stringContaining('"call" (pressure 2) where hasFamily is unknown'),
          'zh-CN': expect.stringContaining('而 hasFamily 未知时为“call”（施压 2）'),
        },
      },
    ])
    expect(errorOf(() => createArrears({ policy })).details).toMatchObject({
      issues: [
        {
          code: 'protected-pressure',
          path: 'strategy.treatmentTable',
          expected: 'no more pressure than where the fact is unknown',
          received: 'visit, call',
        },
      ],
    })
  })
})

describe('what no policy may call for', () => {
  const treatment = (id: string, measure = 'standard') => ({
    id,
    label: label(id),
    pressure: 2,
    channels: ['phone'] as const,
    measure,
  })
  const withTreatment = (id: string, measure?: string) =>
    policyOf({
      treatments: [treatment(id, measure)],
      treatmentTable: table([['all', {}, id]]),
      letters: [],
    })

  it.each<[string, Policy, string]>([
    ['a treatment', withTreatment('public-shaming'), 'strategy.treatments[0].id'],
    ['the measure of one', withTreatment('call', 'siege'), 'strategy.treatments[0].measure'],
    [
      'a letter',
      policyOf({ letters: [{ id: 'empty-legal-threat', label: label('x'), fromDay: 3 }] }),
      'strategy.letters[0].id',
    ],
    [
      'a stage',
      policyOf({
        stages: [{ id: 'threat', label: label('x') }],
        stageTable: table([['all', {}, 'threat']]),
        treatmentTable: table([['all', {}, 'call']]),
        treatments: [treatment('call')],
      }),
      'strategy.stages[0].id',
    ],
    [
      'one that the lender added to the list',
      { ...withTreatment('gossip'), contact: { prohibitedActs: [{ id: 'gossip', label: label('gossip') }] } },
      'strategy.treatments[0].id',
    ],
  ])('%s named by such an act', (_, policy, path) => {
    expect(verifyPolicy(policy).find(({ code }) => code === 'prohibited-act')).toMatchObject({
      severity: 'error',
      path,
      rows: [],
      example: null,
    })
    expect(errorOf(() => createArrears({ policy }))).toMatchObject({ code: 'invalid-policy' })
  })

  it('a treatment by a channel that comes to such an act', () => {
    const treatments = [{ ...treatment('call'), channels: ['phone', 'public-post'] as const }]
    const policy = policyOf({ treatments, treatmentTable: table([['all', {}, 'call']]), letters: [] })
    expect(verifyPolicy(policy).filter(({ code }) => code === 'prohibited-act')).toMatchObject([
      {
        severity: 'error',
        path: 'strategy.treatments[0].channels[1]',
        sentence: { en: expect.stringContaining('"disclosure" is a prohibited act') },
      },
    ])
    expect(errorOf(() => createArrears({ policy }))).toMatchObject({ code: 'invalid-policy' })
  })

  it('says which act it is', () => {
    expect(verifyPolicy(withTreatment('disclosure'))[0]?.sentence).toEqual({
      en: '"disclosure" is a prohibited act (telling others of the debt), which no policy may call for. Remove it; if it is something lawful, name it by what it is.',
      'zh-CN':
        '“disclosure”属于禁止行为（向他人泄露债务），任何政策均不得采用。请删除；若系合法做法，请以其本身命名。',
    })
  })

  it('is a closed list of twenty-eight acts, each named once in both languages', () => {
    expect(prohibitedActs).toHaveLength(28)
    expect(new Set(prohibitedActs.map(({ id }) => id)).size).toBe(28)
    for (const { label: name } of prohibitedActs) expect(name.en && name['zh-CN']).toBeTruthy()
  })
})

describe('what else is doubtful', () => {
  it.each<[string, Policy, unknown, string, string]>([
    [
      'a letter on days on which nobody is contacted',
      policyOf({ letters: [{ id: 'early', label: label('x'), fromDay: 1, toDay: 2 }] }),
      ['dead-letter', 'warning', 'strategy.letters[0]', '', null],
      'Letter "early" can never be due: on day 1–2 past due no treatment is reached that contacts the debtor. Move its window, or remove it.',
      '函件“early”永远不会到期：逾期第 1–2 天没有任何会联系债务人的处理方式。请调整其窗口，或删除该函件。',
    ],
    [
      'a letter without an end, where nobody is ever contacted',
      policyOf({
        treatments: [{ id: 'wait', label: label('wait'), pressure: 0, channels: [], measure: 'standard' }],
        treatmentTable: table([['all', {}, 'wait']]),
        letters: [{ id: 'late', label: label('x'), fromDay: 3 }],
      }),
      ['dead-letter', 'warning', 'strategy.letters[0]', '', null],
      'Letter "late" can never be due: from day 3 past due on no treatment is reached that contacts the debtor. Move its window, or remove it.',
      '函件“late”永远不会到期：自逾期第 3 天起没有任何会联系债务人的处理方式。请调整其窗口，或删除该函件。',
    ],
    [
      'a measure that nobody owns',
      policyOf({
        treatments: [
          { id: 'wait', label: label('wait'), pressure: 0, channels: [], measure: 'standard' },
          { id: 'call', label: label('call'), pressure: 2, channels: ['phone'], measure: 'waiver' },
          { id: 'visit', label: label('visit'), pressure: 5, channels: ['visit'], measure: 'standard' },
        ],
      }),
      ['unowned-measure', 'warning', 'strategy.treatments[1].measure', '', null],
      'Nobody owns the measure "waiver" of treatment "call": it always goes to the highest role. Name its owner among the measures of the authority.',
      '处理方式“call”的措施“waiver”没有权限人，只能由最高角色审批。请在权限表的措施中指明其权限人。',
    ],
    [
      'a consequence without a source',
      policyOf({
        stageTable: {
          id: 'stages',
          hitPolicy: 'first',
          rows: [
            { id: 'soft', when: { daysPastDue: { to: 60 } }, outcome: 'soft', source },
            { id: 'hard', when: {}, outcome: 'hard' },
          ],
        },
      }),
      ['no-source', 'warning', 'strategy.stageTable', 'hard', null],
      'No source for "hard", which decides what becomes of a debtor. Cite the law, the standard or the lender\'s own rule, on the row or on the table.',
      '"hard" 决定对债务人的处置，却没有出处。请在行或表上注明法律、标准或本机构的规定。',
    ],
    [
      'two consequences without a source',
      policyOf({
        stageTable: {
          id: 'stages',
          hitPolicy: 'first',
          rows: [
            { id: 'soft', when: { daysPastDue: { to: 60 } }, outcome: 'soft' },
            { id: 'hard', when: {}, outcome: 'hard' },
          ],
        },
      }),
      ['no-source', 'warning', 'strategy.stageTable', 'soft,hard', null],
      'No source for "soft", "hard", which decide what becomes of a debtor. Cite the law, the standard or the lender\'s own rule, on the row or on the table.',
      '"soft"、"hard" 决定对债务人的处置，却没有出处。请在行或表上注明法律、标准或本机构的规定。',
    ],
  ])('%s', (_, policy, expected, en, chinese) => {
    const findings = verifyPolicy(policy)
    expect(inShort(findings)).toEqual([expected])
    expect(findings[0]?.sentence).toEqual({ en, 'zh-CN': chinese })
    expect(() => createArrears({ policy })).not.toThrow()
  })

  it.each([
    ['ends on the day before contact begins', 1, 2, 1],
    ['ends on the day on which it begins', 1, 3, 0],
    ['has no end', 1, undefined, 0],
  ])('a letter whose window %s', (_, fromDay, toDay, count) => {
    const letter = { id: 'a', label: label('a'), fromDay, ...(toDay === undefined ? {} : { toDay }) }
    expect(verifyPolicy(policyOf({ letters: [letter] }))).toHaveLength(count)
  })

  it('says where it is not proved that every letter can be due, and nothing where there is none', () => {
    const told = (policy: Policy, cellBudget?: number) =>
      verifyPolicy(policy, cellBudget === undefined ? {} : { cellBudget })
        .filter(({ path }) => path === 'strategy.letters')
        .map((one) => [...inShort([one]).flat(), one.sentence])
    const apart = table(
      [
        ['call', { stage: 'soft' }, 'call'],
        ['visit', {}, 'visit'],
      ],
      { whenUnknown: 'no-match' },
    )
    expect(told(policyOf())).toEqual([])
    expect(told(policyOf({ treatmentTable: apart }))).toEqual([
      [
        'not-proved',
        'warning',
        'strategy.letters',
        '',
        null,
        {
          en: 'Not proved that every letter can be due: the tables treat unknown facts differently, are too long, or need more than 1000000 steps. Let them treat the unknown alike, or split them.',
          'zh-CN':
            '未能证明每封函件都可能到期：各表对未知事实的处理不一致、行数过多，或所需步数超过 1000000。请统一对未知的处理，或拆分各表。',
        },
      ],
    ])
    expect(told(policyOf(), 2).map(([code]) => code)).toEqual(['not-proved'])
    expect(told(policyOf({ letters: [] }), 2)).toEqual([])
  })

  it('tells every fault of the form as an error, where the document does not read', () => {
    const broken = { ...policyOf(), version: 1, id: '' } as unknown as Policy
    expect(verifyPolicy(broken)).toMatchObject([
      { code: 'wrong-type', severity: 'error', path: 'id', rows: [], example: null },
      { code: 'wrong-type', severity: 'error', path: 'version' },
    ])
  })

  it('says where it stopped proving', () => {
    const told = inShort(verifyPolicy(policyOf(), { cellBudget: 3 }))
    expect(told).toContainEqual(['not-proved', 'warning', 'strategy.treatmentTable', '', null])
  })
})

describe('a hostile policy ends in findings, or in a typed error', () => {
  const many = (count: number): readonly Row[] =>
    Array.from({ length: count }, (_, index) => [
      `r${index}`,
      { daysPastDue: { from: index, to: index + 7 }, pastDue: { from: String(index) } },
      index % 2 === 0 ? 'call' : 'visit',
    ])

  it('of 100,000 rows, told by one sentence', () => {
    const policy = policyOf({ treatmentTable: table(many(100_000)) })
    expect(verifyPolicy(policy)).toMatchObject([{ code: 'too-large', path: 'strategy.treatmentTable.rows' }])
    expect(errorOf(() => createArrears({ policy }))).toMatchObject({ code: 'invalid-policy' })
  })

  it('of as many rows as a table may have, and none the same', () => {
    const findings = verifyPolicy(policyOf({ treatmentTable: table(many(5_000)) }), { cellBudget: 100_000 })
    expect(findings.map(({ code }) => code)).toContain('not-proved')
  })

  it('of unique rows that all hold together', () => {
    const policy = policyOf({ treatmentTable: table(many(2_000), { hitPolicy: 'unique' }) })
    expect(errorOf(() => createArrears({ policy }))).toMatchObject({ code: 'invalid-policy' })
  })

  it.each<[string, unknown]>([
    ['deep nesting', JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`)],
    ['a string of a megabyte for a label', 'x'.repeat(1_048_576)],
    ['prototype keys', JSON.parse('{"__proto__":{"from":1},"constructor":true}')],
    [
      'a getter that throws',
      Object.defineProperty({}, 'daysPastDue', { enumerable: true, get: () => JSON.parse('{') }),
    ],
  ])('with %s for the conditions of a row', (_, when) => {
    const rows = [{ id: 'a', when, outcome: 'call' }] as unknown as StrategyPolicy['stageTable']['rows']
    const policy = policyOf({ treatmentTable: { ...table([]), rows } })
    expect(verifyPolicy(policy).every(({ severity }) => severity === 'error')).toBe(true)
    expect(errorOf(() => createArrears({ policy }))).toMatchObject({ code: 'invalid-policy' })
  })
})

describe('over random policies in which steps hang on steps', () => {
  // Halves lie between the whole bounds of the conditions.
  const counts = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]
  const cases: readonly Readonly<Record<string, FactValue>>[] = [true, false].flatMap((urgent) =>
    counts.flatMap((count) => ['x', 'y', 'z'].map((kind) => ({ urgent, count, kind }))),
  )

  it('finds exactly the gaps, the rows and the outcomes that deciding every case finds', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(policies, (policy) => {
        const arrears = createArrears({ policy })
        const decisions = cases.map((facts) => arrears.decide({ facts }, { asOf: '2026-03-31' }))
        const findings = arrears.verify()
        const own = (path: string, code: string) =>
          findings.filter((one) => one.path === path && one.code === code)
        const { strategy } = policy
        if (strategy === undefined) throw new Error('every random policy has a strategy')
        // What hangs on a step without an answer names every row that it might come to.
        const answered = new Set(
          decisions.flatMap(({ segments, stage, treatment, followUpDays }) => {
            const steps = [...segments.map(({ answer }) => answer), stage, treatment, followUpDays]
            const first = steps.findIndex(({ status }) => status !== 'decided')
            return steps
              .slice(0, first < 0 ? undefined : first)
              .flatMap((answer) =>
                answer.status === 'decided' ? answer.reasons.map(({ rule }) => rule) : [],
              )
          }),
        )
        for (const [path, one, question] of [
          ['strategy.stageTable', strategy.stageTable, 'stage'],
          ['strategy.treatmentTable', strategy.treatmentTable, 'treatment'],
        ] as const) {
          // Where an earlier step has no answer, the want of a row is its fault.
          const isGap = decisions.some(
            ({ segments, stage, [question]: asked }) =>
              asked.status === 'none' &&
              segments.every(({ answer }) => answer.status === 'decided') &&
              (question === 'stage' || stage.status === 'decided'),
          )
          if (isGap) expect([path, own(path, 'gap').length > 0]).toEqual([path, true])
          for (const { code, rows } of findings.filter((finding) => finding.path === path)) {
            seen.add(code)
            if (code === 'unreachable-row') {
              expect(answered.has(`${one.id}/${rows.join()}`)).toBe(false)
            }
          }
        }
        // Every gap that is told is one: its case, completed, has no row.
        for (const { example } of own('strategy.treatmentTable', 'gap')) {
          const { first: _, second: __, stage: ___, ...facts } = example ?? {}
          const known = Object.fromEntries(
            Object.entries({ urgent: true, count: 0, kind: 'x', ...facts }).filter(
              (entry): entry is [string, FactValue] => entry[1] !== null,
            ),
          )
          expect(arrears.decide({ facts: known }, { asOf: '2026-03-31' }).treatment.status).toBe('none')
        }
      }),
      { seed: 81, endOnFailure: true, numRuns: 150 },
    )
    expect([...seen]).toEqual(expect.arrayContaining(['gap', 'unreachable-row', 'unused-outcome']))
  })
})
