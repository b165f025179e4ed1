import { describe, expect, it } from 'vitest'
import { createArrears, extendPolicy, type Policy, verifyPolicy } from '../../src'
import type { Label, Locale } from '../../src/foundations'
import { consumerCardCn, consumerLendingCn, tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'
import {
  type ClassificationDemand,
  ofEither,
  ofFacts,
  ofFirms,
  ofPersons,
  ofScore,
} from './classification-checklist'

const locales: readonly Locale[] = ['en', 'zh-CN']
const axesOf = (policy: Policy) => policy.classification?.segmentations ?? []
const shipped: readonly (readonly [string, Policy])[] = [
  ['tradeReceivables', tradeReceivables],
  ['consumerLendingCn', consumerLendingCn],
  ['consumerCardCn', consumerCardCn],
]

/** All that the policy says of a segment: its label, and the notes of the rows that lead to it. */
function saidOf(policy: Policy, { axis, segment }: ClassificationDemand): readonly Label[] {
  const found = axesOf(policy).find(({ id }) => id === axis)
  const label = found?.segments.find(({ id }) => id === segment)?.label
  if (found === undefined || label === undefined) throw new Error(`There is no segment ${axis}: ${segment}.`)
  const notes = found.table.rows.flatMap(({ outcome, note }) => (outcome === segment && note ? [note] : []))
  expect(found.table.rows.map(({ outcome }) => outcome)).toContain(segment)
  return [label, ...notes]
}

describe.each<[string, Policy, readonly ClassificationDemand[]]>([
  ['tradeReceivables', tradeReceivables, [...ofEither, ...ofFirms]],
  ['consumerLendingCn', consumerLendingCn, [...ofEither, ...ofPersons]],
  ['consumerCardCn', consumerCardCn, [...ofEither, ...ofPersons]],
])('what the page says is an axis, a segment and a row of %s, in both languages', (_, policy, demands) => {
  it.each(demands.map((demand) => [demand.page, demand] as const))('%s', (__, demand) => {
    for (const locale of locales) {
      const said = saidOf(policy, demand)
        .map((label) => label[locale])
        .join('\n')
      for (const word of demand[locale]) expect(said).toContain(word)
    }
  })

  it.each(ofFacts)('%s', (__, fact, value, chinese) => {
    const values = policy.facts?.find(({ id }) => id === fact)?.values
    expect(values?.find(({ id }) => id === value)?.label['zh-CN']).toContain(chinese)
  })

  it('and no sign or excuse beside those of the page', () => {
    for (const fact of ['warningSign', 'excuse']) {
      const values = policy.facts?.find(({ id }) => id === fact)?.values?.map(({ id }) => id)
      expect(values).toEqual(ofFacts.flatMap(([, of, value]) => (of === fact ? [value] : [])))
    }
  })

  it('and every segment that the page names and no other is one, but for what is not known', () => {
    const demanded = new Set(demands.map(({ axis, segment }) => `${axis}: ${segment}`))
    const beside = axesOf(policy)
      .flatMap(({ id, segments }) => segments.map((segment) => `${id}: ${segment.id}`))
      .filter((one) => !demanded.has(one) && !one.endsWith(': not-known'))
    const own = ['hardshipKind: other', 'hardshipKind: none', 'malice: none', 'excusePattern: none']
    const counted = ['earlyWarning: none', 'earlyWarning: some']
    const promises = ['promiseReliability: reliable', 'promiseReliability: none-yet']
    const ofAge = ['risk: low', 'risk: medium', 'risk: high', 'risk: very-high', 'severity: not-past-due']
    const rest = ['reachability: untried', 'importance: ordinary', 'specialGroup: none']
    const named = new Set([...own, ...counted, ...promises, ...ofAge, ...rest])
    expect(beside.filter((one) => !named.has(one))).toEqual([])
  })
})

it('the score of a firm looks at what the page lists, from three sides', () => {
  const score = tradeReceivables.derivedFacts?.find(({ id }) => id === 'creditScore')
  if (score?.kind !== 'score') throw new Error('The policy has no score.')
  expect(score.factors.map(({ of, group }) => [group, of])).toEqual(
    ofScore.map(([group, , fact]) => [group, fact]),
  )
  const best = score.factors.map(({ bands }) => Math.max(...bands.map(({ points }) => points)))
  expect(best.reduce((sum, points) => sum + points, 0)).toBe(100)
})

describe.each(shipped)('%s', (_, policy) => {
  it('has nothing about it that is doubtful', () => expect(verifyPolicy(policy)).toEqual([]))

  it('answers what nothing is known of plainly, and leaves what turns on days or safety open', () => {
    const { segments } = createArrears<string>({ policy }).decide({ facts: {} }, { asOf: '2026-06-10' })
    const open = segments.filter(({ answer }) => answer.status !== 'decided').map(({ id }) => id)
    expect(open).toEqual(['reachability', 'quadrant', 'risk', 'lifeCycle'])
    for (const { id, answer } of segments)
      if (!open.includes(id)) expect([id, answer.value]).toEqual([id, 'not-known'])
  })

  it('ends every axis of its own with a row for the unknown, cites it, and notes each row in both languages', () => {
    for (const { id, segments, table } of axesOf(policy)) {
      expect(table.source).toMatchObject({
        title: { en: /./, 'zh-CN': /[\u4e00-\u9fff]/ },
        confidence: 'secondary',
      })
      if (['reachability', 'quadrant', 'risk', 'lifeCycle'].includes(id)) continue
      expect([id, table.whenUnknown, segments.at(-1)?.id]).toEqual([id, 'no-match', 'not-known'])
      expect(table.rows.at(-1)).toMatchObject({ id: 'not-known', when: {}, outcome: 'not-known' })
      for (const { note } of table.rows) {
        expect([id, note]).toEqual([
          id,
          { en: expect.stringMatching(/\.$/), 'zh-CN': expect.stringMatching(/[\u4e00-\u9fff].*。$/) },
        ])
      }
    }
  })

  it('lets no stage, treatment or interval hang on an axis that is an opinion or protected', () => {
    const { stageTable, treatmentTable, cadenceTable } = policy.strategy ?? {}
    const read = [stageTable, treatmentTable, cadenceTable].flatMap((table) =>
      (table?.rows ?? []).flatMap(({ when }) => Object.keys(when)),
    )
    const limited = ['personality', 'style', 'debtorBehavior', 'specialGroup', 'incomePattern', 'factors']
    expect(read.filter((id) => limited.includes(id))).toEqual([])
  })

  it('protects family, age, health and occupation, and calls what somebody observed an opinion', () => {
    const facts = policy.facts ?? []
    const ofPersonsAlone = policy !== tradeReceivables
    expect(facts.flatMap(({ id, isProtected }) => (isProtected ? [id] : []))).toEqual(
      ofPersonsAlone ? ['familyStable', 'specialCircumstances', 'incomeKind'] : ['familyStable'],
    )
    expect(facts.flatMap(({ id, isOpinion }) => (isOpinion ? [id] : []))).toEqual(
      ofPersonsAlone ? ['temperNoted', 'styleNoted'] : ['temperNoted', 'styleNoted', 'behaviorNoted'],
    )
  })
})

const asOf = '2026-06-10'
const deciders = new Map(shipped.map(([, policy]) => [policy, createArrears<string>({ policy })]))
const segmentOf = (
  policy: Policy,
  axis: string,
  facts: Readonly<Record<string, string | number | boolean>>,
) =>
  deciders
    .get(policy)
    ?.decide({ facts, currency: 'CNY' }, { asOf })
    .segments.find(({ id }) => id === axis)?.answer.value

describe('at the limits: just below, on and above', () => {
  it.each<[string, string, readonly (readonly [number, string])[]]>([
    [
      'lifeCycle',
      'daysPastDue',
      [
        [0, 'gestation'],
        [1, 'growth'],
        [29, 'growth'],
        [30, 'growth'],
        [31, 'maturity'],
        [89, 'maturity'],
        [90, 'maturity'],
        [91, 'decline'],
      ],
    ],
    [
      'relationship',
      'daysAsCustomer',
      [
        [729, 'new'],
        [730, 'long-standing'],
        [731, 'long-standing'],
      ],
    ],
    [
      'earlyWarning',
      'warningSigns',
      [
        [0, 'none'],
        [1, 'some'],
        [2, 'strong'],
        [3, 'strong'],
      ],
    ],
    [
      'earlyWarning',
      'defaultProbability',
      [
        [0.199, 'not-known'],
        [0.2, 'strong'],
        [0.201, 'strong'],
      ],
    ],
    [
      'excusePattern',
      'sameExcuse',
      [
        [1, 'not-known'],
        [2, 'repeated'],
        [3, 'repeated'],
      ],
    ],
    [
      'excusePattern',
      'excusesGiven',
      [
        [2, 'not-known'],
        [3, 'repeated'],
        [4, 'repeated'],
      ],
    ],
  ])('%s by %s', (axis, fact, steps) => {
    for (const policy of [tradeReceivables, consumerLendingCn]) {
      expect(steps.map(([value]) => [value, segmentOf(policy, axis, { [fact]: value })])).toEqual(steps)
    }
  })

  it.each<[string, Policy, readonly (readonly [number, string, string])[]]>([
    [
      'a firm',
      tradeReceivables,
      [
        [0, '900000.00', 'not-past-due'],
        [1, '100000.00', 'light'],
        [30, '99999.99', 'light'],
        [30, '100000.00', 'light'],
        [30, '100000.01', 'medium'],
        [31, '1.00', 'medium'],
        [90, '500000.00', 'medium'],
        [91, '499999.99', 'medium'],
        [91, '500000.00', 'heavy'],
        [91, '500000.01', 'heavy'],
      ],
    ],
    [
      'a person',
      consumerLendingCn,
      [
        [0, '90000.00', 'not-past-due'],
        [1, '10000.00', 'light'],
        [30, '9999.99', 'light'],
        [30, '10000.00', 'light'],
        [30, '10000.01', 'medium'],
        [31, '1.00', 'medium'],
        [90, '50000.00', 'medium'],
        [91, '49999.99', 'medium'],
        [91, '50000.00', 'heavy'],
        [91, '50000.01', 'heavy'],
      ],
    ],
  ])('severity of %s by days and amount together', (_, policy, steps) => {
    expect(
      steps.map(([days, due]) => [
        days,
        due,
        segmentOf(policy, 'severity', { daysPastDue: days, pastDue: due }),
      ]),
    ).toEqual(steps)
  })

  it('severity is not known where the amount could change it and is unknown', () => {
    const of = (daysPastDue: number) => segmentOf(tradeReceivables, 'severity', { daysPastDue })
    expect([30, 31, 90, 91].map(of)).toEqual(['not-known', 'medium', 'medium', 'not-known'])
  })

  it('importance by the amount', () => {
    const of = (pastDue: string) => segmentOf(tradeReceivables, 'importance', { pastDue, largeEffect: false })
    expect(['499999.99', '500000.00', '500000.01'].map(of)).toEqual(['ordinary', 'important', 'important'])
  })

  it('the grade by the points, ten to a grade', () => {
    const grades = ['d', 'c', 'cc', 'ccc', 'b', 'bb', 'bbb', 'a', 'aa', 'aaa', 'aaa']
    for (let points = 0; points <= 100; points++) {
      expect([points, segmentOf(tradeReceivables, 'creditGrade', { creditScore: points })]).toEqual([
        points,
        grades[Math.floor(points / 10)],
      ])
    }
  })

  it('term and limit by every grade in every trade', () => {
    const high = {
      prompt: ['net-30', 'two-months'],
      usual: ['net-60', 'three-months'],
      slow: ['net-90', 'four-months'],
    }
    const middle = {
      prompt: ['net-15', 'half-month'],
      usual: ['net-30', 'one-month'],
      slow: ['net-60', 'two-months'],
    }
    const same = (terms: string, limit: string) => ({
      prompt: [terms, limit],
      usual: [terms, limit],
      slow: [terms, limit],
    })
    const secured = same('secured-15', 'half-month')
    const prepaid = same('prepayment', 'none')
    const grades = [prepaid, prepaid, secured, secured, middle, middle, middle, high, high, high, high]
    const days = { prompt: [0, 29, 30], usual: [31, 59, 60], slow: [61, 365] } as const
    for (const cycle of ['prompt', 'usual', 'slow'] as const) {
      for (const tradeTermDays of days[cycle]) {
        for (let creditScore = 0; creditScore <= 100; creditScore++) {
          const facts = { creditScore, tradeTermDays }
          const found = ['creditTerms', 'creditLimit'].map((axis) => segmentOf(tradeReceivables, axis, facts))
          expect([facts, found]).toEqual([facts, grades[Math.floor(creditScore / 10)]?.[cycle]])
        }
      }
    }
  })

  it('no term hangs on the trade where the grade is low, and none is told without both where it is not', () => {
    const of = (creditScore: number) =>
      ['paymentCycle', 'creditTerms', 'creditLimit'].map((axis) =>
        segmentOf(tradeReceivables, axis, { creditScore }),
      )
    expect([19, 39, 40, 90].map(of)).toEqual([
      ['not-known', 'prepayment', 'none'],
      ['not-known', 'secured-15', 'half-month'],
      ['not-known', 'not-known', 'not-known'],
      ['not-known', 'not-known', 'not-known'],
    ])
  })

  it('use of the limit: the alarm from four fifths, over only beyond all of it', () => {
    const of = (limitUsedShare: number) => segmentOf(tradeReceivables, 'limitUse', { limitUsedShare })
    expect([0, 0.79, 0.8, 0.99, 1, 1.01, 3].map(of)).toEqual([
      'within',
      'within',
      'near',
      'near',
      'near',
      'over',
      'over',
    ])
  })

  it.each<[number, number, number | undefined, string]>([
    [0, 0, undefined, 'none-yet'],
    [0, 0, 100, 'reliable'],
    [1, 0, 79.9, 'mixed'],
    [1, 0, 80, 'reliable'],
    [1, 0, 80.1, 'reliable'],
    [1, 1, 80, 'mixed'],
    [1, 1, 0, 'mixed'],
    [2, 1, 49.9, 'unreliable'],
    [2, 1, 50, 'mixed'],
    [2, 2, 90, 'unreliable'],
    [3, 3, 90, 'unreliable'],
  ])(
    'promises: %d broken, %d in a row, %s %% kept: %s',
    (brokenPromises, brokenPromisesInARow, kept, expected) => {
      const facts = {
        brokenPromises,
        brokenPromisesInARow,
        ...(kept === undefined ? {} : { keptPromisesPercent: kept }),
      }
      expect(segmentOf(consumerLendingCn, 'promiseReliability', facts)).toBe(expected)
    },
  )
})

it('family may lift and never lower', () => {
  const rank = ['not-known', 'weak', 'mixed', 'strong']
  for (const capacity of ['able', 'temporarily-unable', 'unable']) {
    for (const willing of [true, false]) {
      for (const incomeStable of [true, false]) {
        const of = (family: object) =>
          rank.indexOf(
            String(segmentOf(consumerLendingCn, 'factors', { capacity, willing, incomeStable, ...family })),
          )
        expect(of({ familyStable: false })).toBe(of({}))
        expect(of({ familyStable: true })).toBeGreaterThanOrEqual(of({}))
      }
    }
  }
})

describe('a policy that presses by what is private is refused, with the reason', () => {
  const { strategy } = consumerLendingCn
  it.each<[string, string, string, Policy['facts']]>([
    ['an age band', 'specialCircumstances', 'elderly', undefined],
    ['an occupation', 'incomeKind', 'small-business', undefined],
    [
      'a family status',
      'familyStatus',
      'single',
      [
        {
          id: 'familyStatus',
          label: { en: 'family status', 'zh-CN': '婚姻家庭状况' },
          type: 'label',
          isProtected: true,
          values: [
            { id: 'single', label: { en: 'single', 'zh-CN': '单身' } },
            { id: 'married', label: { en: 'married', 'zh-CN': '已婚' } },
          ],
        },
      ],
    ],
  ])('%s', (_, fact, value, facts) => {
    // Of whatever rows there are, the first that answers in the soft stage.
    const soft = strategy?.treatmentTable.rows.find(({ when }) => when['stage'] === 'soft')?.id ?? ''
    const row = { id: 'pressed', when: { stage: 'soft', [fact]: value }, outcome: 'formal-demand' }
    const changed = extendPolicy(consumerLendingCn, {
      version: 'pressing',
      ...(facts === undefined ? {} : { facts: { add: facts } }),
      strategy: { treatmentTable: { rows: { addBefore: { [soft]: [row] } } } },
    })
    const found = verifyPolicy(changed).filter(({ code }) => code === 'protected-pressure')
    expect(found).toMatchObject([
      { severity: 'error', path: 'strategy.treatmentTable', example: { [fact]: value } },
    ])
    expect(found[0]?.rows[0]).toBe('pressed')
    expect(found[0]?.sentence.en).toMatch(/^Treatment "formal-demand" \(pressure \d\) for /)
    expect(found[0]?.sentence.en).toContain(
      `where ${fact} is unknown: a protected fact may not raise pressure. Ask nothing of it in that row, lower the pressure, or add a row for the unknown that presses as much.`,
    )
    expect(found[0]?.sentence['zh-CN']).toContain('受保护的事实不得加重施压。')
    expect(errorOf(() => createArrears({ policy: changed })).code).toBe('invalid-policy')
  })
})
