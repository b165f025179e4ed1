import { describe, expect, it } from 'vitest'
import { createArrears, type Policy } from '../../src'
import { addDays } from '../../src/foundations'
import { consumerCardCn, consumerLendingCn, starter, tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'

describe.each<[string, Policy, number]>([
  ['tradeReceivables', tradeReceivables, 41],
  ['consumerLendingCn', consumerLendingCn, 41],
  ['consumerCardCn', consumerCardCn, 41],
  // 3 stages, 7 treatments, 2 letters, 2 roles, 3 measures, 2 tones, an offer, a guideline and 5 buckets.
  ['starter', starter, 26],
])('%s', (_, policy, leastLabels) => {
  it('compiles, from TypeScript and from JSON', () => {
    expect(() => createArrears({ policy })).not.toThrow()
    expect(() => createArrears({ policy: JSON.parse(JSON.stringify(policy)) })).not.toThrow()
  })

  it('cites every table, at the confidence that practice has', () => {
    const { classification, strategy, aging } = policy
    const tables = [
      ...(classification?.segmentations ?? []).map(({ table }) => table),
      strategy?.stageTable,
      strategy?.treatmentTable,
      strategy?.cadenceTable,
      aging.bucketTable,
    ]
    for (const table of tables) expect(table?.source?.confidence).toBe('secondary')
  })

  it('has every label in both languages', () => {
    const labels: unknown[] = []
    JSON.stringify(policy, (key, value: unknown) => {
      if (key === 'label') labels.push(value)
      return value
    })
    expect(labels.length).toBeGreaterThanOrEqual(leastLabels)
    for (const label of labels) {
      expect(label).toMatchObject({
        en: expect.stringMatching(/\w/),
        'zh-CN': expect.stringMatching(/[\u4e00-\u9fff]/),
      })
    }
  })
})

describe('the asset class floors', () => {
  const asOf = '2026-11-21'
  const arrearsOf = new Map(
    [tradeReceivables, consumerLendingCn, consumerCardCn].map((policy: Policy) => [
      policy,
      createArrears({ policy }),
    ]),
  )
  const floorOf = (policy: Policy, days: number) => {
    const due = { id: '1', dueOn: addDays(asOf, -days), amount: '1.00' }
    return arrearsOf.get(policy)?.ageAccount({ id: 'A', currency: 'CNY', dues: [due] }, { asOf })
      .assetClassFloor
  }

  // Written from the measure: overdue, more than 90, more than 270, more than 360 days.
  it('of consumerLendingCn are those of the measure, on every day from 0 to 400', () => {
    for (let days = 0; days <= 400; days++) {
      const expected =
        days > 360
          ? 'loss'
          : days > 270
            ? 'doubtful'
            : days > 90
              ? 'substandard'
              : days > 0
                ? 'special-mention'
                : 'normal'
      expect([days, floorOf(consumerLendingCn, days)]).toMatchObject([
        days,
        { id: expected, floors: 'five-classes-2023', source: { confidence: 'secondary' } },
      ])
    }
  })

  // Article 92: 1–90, 91–120, 121–180, over 180 days.
  it('of consumerCardCn are those of cards, on every day from 0 to 400', () => {
    for (let days = 0; days <= 400; days++) {
      const expected =
        days > 180
          ? 'loss'
          : days > 120
            ? 'doubtful'
            : days > 90
              ? 'substandard'
              : days > 0
                ? 'special-mention'
                : 'normal'
      expect([days, floorOf(consumerCardCn, days)]).toMatchObject([
        days,
        { id: expected, floors: 'cn-card-classes', source: { confidence: 'verified' } },
      ])
    }
  })

  it('are none of tradeReceivables', () => expect(floorOf(tradeReceivables, 400)).toBeNull())
})

// domain practice: exactly these limits, letters and intervals.
describe('the strategy of tradeReceivables', () => {
  const strategy = tradeReceivables.strategy
  it('has the letters and their windows', () => {
    expect(strategy?.letters.map(({ fromDay, toDay }) => [fromDay, toDay])).toEqual([
      [3, 7],
      [15, 20],
      [30, 45],
      [60, undefined],
    ])
  })
  it('has the limits of authority', () => {
    expect(strategy?.authority.roles.map(({ id, upTo }) => [id, upTo])).toEqual([
      ['collector', '100000.00'],
      ['supervisor', '500000.00'],
      ['director', '1000000.00'],
      ['general-manager', undefined],
    ])
  })
})

describe("a policy of one's own with a fault in its strategy", () => {
  const strategy = tradeReceivables.strategy
  if (strategy === undefined) throw new Error('the preset has a strategy')
  const { stageTable, treatmentTable, cadenceTable, letters, authority, stages, treatments } = strategy
  const [firstRow] = stageTable.rows
  if (firstRow === undefined) throw new Error('the preset has rows')
  const segmentations = tradeReceivables.classification?.segmentations ?? []

  it.each<[string, Partial<Policy>, string, string]>([
    [
      'a stage that does not exist',
      {
        strategy: {
          ...strategy,
          stageTable: { ...stageTable, rows: [{ ...firstRow, outcome: 'harassment' }] },
        },
      },
      'strategy.stageTable.rows[0].outcome',
      'unknown-reference',
    ],
    [
      'a fact that does not exist',
      {
        strategy: {
          ...strategy,
          stageTable: { ...stageTable, rows: [{ ...firstRow, when: { dpd: { to: 0 } } }] },
        },
      },
      'strategy.stageTable.rows[0].when.dpd',
      'unknown-reference',
    ],
    [
      'a stage id used twice',
      {
        strategy: {
          ...strategy,
          stages: [...stages, { id: 'soft', label: { en: 'again', 'zh-CN': '重复' } }],
        },
      },
      `strategy.stages[${stages.length}].id`,
      'duplicate-id',
    ],
    [
      'a treatment that does not exist',
      {
        strategy: {
          ...strategy,
          treatmentTable: { ...treatmentTable, rows: [{ id: 'x', when: {}, outcome: 'shout' }] },
        },
      },
      'strategy.treatmentTable.rows[0].outcome',
      'unknown-reference',
    ],
    [
      'a treatment id used twice',
      { strategy: { ...strategy, treatments: [...treatments, ...treatments.slice(0, 1)] } },
      `strategy.treatments[${treatments.length}].id`,
      'duplicate-id',
    ],
    [
      'an interval of no days',
      {
        strategy: {
          ...strategy,
          cadenceTable: { ...cadenceTable, rows: [{ id: 'x', when: {}, outcome: 0 }] },
        },
      },
      'strategy.cadenceTable.rows[0].outcome',
      'not-positive',
    ],
    [
      'a letter whose window ends before it begins',
      {
        strategy: {
          ...strategy,
          letters: [{ id: 'a', label: { en: 'a', 'zh-CN': '甲' }, fromDay: 7, toDay: 3 }],
        },
      },
      'strategy.letters[0].toDay',
      'empty-range',
    ],
    [
      'letters out of order',
      { strategy: { ...strategy, letters: [...letters].reverse().slice(0, 2) } },
      'strategy.letters[1].fromDay',
      'empty-range',
    ],
    [
      'nobody in authority',
      { strategy: { ...strategy, authority: { ...authority, roles: [], measures: [] } } },
      'strategy.authority.roles',
      'missing',
    ],
    [
      'limits out of order',
      {
        strategy: {
          ...strategy,
          authority: {
            ...authority,
            roles: [
              { id: 'collector', label: { en: 'a', 'zh-CN': '甲' }, upTo: '2.00' },
              { id: 'supervisor', label: { en: 'b', 'zh-CN': '乙' }, upTo: '1.00' },
              ...authority.roles.slice(2),
            ],
          },
        },
      },
      'strategy.authority.roles[1].upTo',
      'limit-order',
    ],
    [
      'a limit that the currency cannot have',
      {
        strategy: {
          ...strategy,
          authority: {
            ...authority,
            roles: [
              { id: 'collector', label: { en: 'a', 'zh-CN': '甲' }, upTo: '2.005' },
              ...authority.roles.slice(1),
            ],
          },
        },
      },
      'strategy.authority.roles[0].upTo',
      'too-precise',
    ],
    [
      'a role without a limit in the middle',
      {
        strategy: {
          ...strategy,
          authority: {
            ...authority,
            roles: [{ id: 'collector', label: { en: 'a', 'zh-CN': '甲' } }, ...authority.roles.slice(1)],
          },
        },
      },
      'strategy.authority.roles[0].upTo',
      'missing',
    ],
    [
      'a measure owned by nobody',
      {
        strategy: {
          ...strategy,
          authority: {
            ...authority,
            measures: [{ id: 'x', label: { en: 'x', 'zh-CN': '甲' }, owner: 'nobody' }],
          },
        },
      },
      'strategy.authority.measures[0].owner',
      'unknown-reference',
    ],
    [
      'a segment that does not exist',
      {
        classification: {
          segmentations: segmentations.map((one, index) =>
            index === 2 ? { ...one, segments: one.segments.slice(1) } : one,
          ),
        },
      },
      'classification.segmentations[2].table.rows[0].outcome',
      'unknown-reference',
    ],
    [
      'a fact declared twice',
      {
        facts: [
          ...(tradeReceivables.facts ?? []),
          { id: 'willing', label: { en: 'w', 'zh-CN': '愿' }, type: 'boolean' },
        ],
      },
      `facts[${tradeReceivables.facts?.length}].id`,
      'duplicate-id',
    ],
    [
      'a fact under the id of one of the library, which would then be filled by nobody',
      { facts: [{ id: 'daysPastDue', label: { en: 'd', 'zh-CN': '天' }, type: 'boolean' }] },
      'facts[0].id',
      'duplicate-id',
    ],
    [
      'a fact under the id of an answer',
      { facts: [{ id: 'stage', label: { en: 's', 'zh-CN': '段' }, type: 'boolean' }] },
      'facts[0].id',
      'duplicate-id',
    ],
    [
      'a segmentation under the id of a fact of the library',
      {
        classification: {
          segmentations: segmentations.map((one, at) => (at === 0 ? { ...one, id: 'bucket' } : one)),
        },
      },
      'classification.segmentations[0].id',
      'duplicate-id',
    ],
    ...['stage', 'treatment', 'followUpDays', 'letter', 'approver'].map(
      (id): [string, object, string, string] => [
        `a segmentation under the id of the question ${id}`,
        {
          classification: {
            segmentations: segmentations.map((one, at) => (at === 0 ? { ...one, id } : one)),
          },
        },
        'classification.segmentations[0].id',
        'duplicate-id',
      ],
    ),
    [
      'a segmentation under the id of a declared fact',
      {
        classification: {
          segmentations: segmentations.map((one, at) => (at === 0 ? { ...one, id: 'willing' } : one)),
        },
      },
      'classification.segmentations[0].id',
      'duplicate-id',
    ],
  ])('is refused for %s', (_, change, path, code) => {
    const error = errorOf(() => createArrears({ policy: { ...tradeReceivables, ...change } }))
    expect(error.code).toBe('invalid-policy')
    expect(error.details).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path, code })]),
    })
  })

  it('is refused when its top role has a limit: someone must decide the largest amount', () => {
    const roles = authority.roles.map((role, index) => (index === 3 ? { ...role, upTo: '9000000.00' } : role))
    const policy = { ...tradeReceivables, strategy: { ...strategy, authority: { ...authority, roles } } }
    expect(errorOf(() => createArrears({ policy })).message).toBe(
      'strategy.authority.roles[3].upTo: expected no limit on the last role, received 9000000.00. Someone must be able to decide the largest amount.',
    )
  })
})
