import { describe, expect, it } from 'vitest'
import { createArrears, type Policy } from '../../src'
import { isNearPayDay } from '../../src/contact'
import type { Label, Locale } from '../../src/foundations'
import { consumerLendingCn, tradeReceivables } from '../../src/policies'
import type { StrategyPolicy } from '../../src/strategy'
import {
  approverByAmount,
  approverByOffer,
  channelUse,
  effects,
  effectsOfFirms,
  followUpByDay,
  letterWindows,
  nearPayDays,
  ofEither,
  ofFirms,
  ofPersons,
  type StrategyDemand,
  type StrategyList,
  stageByDay,
  wholeLists,
  workOrder,
} from './strategy-checklist'

interface Said {
  readonly id: string
  readonly label?: Label
  readonly note?: Label
}

const locales: readonly Locale[] = ['en', 'zh-CN']

function strategyOf(policy: Policy): StrategyPolicy {
  if (policy.strategy === undefined) throw new Error(`${policy.id} has no strategy.`)
  return policy.strategy
}

function listOf(strategy: StrategyPolicy, list: StrategyList): readonly Said[] {
  const lists: Readonly<Record<StrategyList, readonly Said[] | undefined>> = {
    stages: strategy.stages,
    stageRows: strategy.stageTable.rows,
    treatmentRows: strategy.treatmentTable.rows,
    cadenceRows: strategy.cadenceTable.rows,
    guidelines: strategy.guidelines,
    offers: strategy.offers,
    measures: strategy.authority.measures,
    roles: strategy.authority.roles,
    letterContents: strategy.letterContents,
    legalSteps: strategy.legalPath?.steps,
    evidence: strategy.legalPath?.evidence,
    assets: strategy.legalPath?.assets,
    contactFields: strategy.recordKeeping?.contactFields,
  }
  return lists[list] ?? []
}

const calm = {
  bankrupt: false,
  deceased: false,
  represented: false,
  ceaseRequested: false,
  identityDoubted: false,
  vulnerable: false,
  inHardship: false,
  disputed: false,
  agreementInForce: false,
  promisePending: false,
  capacity: 'able',
  willing: true,
  softEffortFailed: false,
  debtorAnswered: true,
  pastDue: '20000.00',
}

describe.each<[string, Policy, readonly StrategyDemand[], typeof effects]>([
  ['tradeReceivables', tradeReceivables, [...ofEither, ...ofFirms], [...effects, ...effectsOfFirms]],
  ['consumerLendingCn', consumerLendingCn, [...ofEither, ...ofPersons], effects],
])('what the page says of a strategy is in %s', (_, policy, demands, does) => {
  const strategy = strategyOf(policy)
  const arrears = createArrears<string>({ policy })
  const decide = (facts: Readonly<Record<string, string | number | boolean>>) =>
    arrears.decide({ facts: { ...calm, ...facts }, currency: 'CNY' }, { asOf: '2026-06-10' })

  it.each(demands.map((demand) => [demand.page, demand] as const))('%s', (__, demand) => {
    const entry = listOf(strategy, demand.list).find(({ id }) => id === demand.id)
    if (entry === undefined) throw new Error(`There is no ${demand.id} among ${demand.list}.`)
    for (const locale of locales) {
      const said = [entry.label, entry.note].map((label) => label?.[locale] ?? '').join('\n')
      for (const word of demand[locale]) expect(said).toContain(word)
    }
  })

  it.each(wholeLists)('and nothing beside it among the %s', (list) => {
    const demanded = new Set(demands.flatMap((demand) => (demand.list === list ? [demand.id] : [])))
    expect(listOf(strategy, list).flatMap(({ id }) => (demanded.has(id) ? [] : [id]))).toEqual([])
  })

  it.each(does)('%s', (__, guideline, field, what) => {
    const found = strategy.guidelines?.find(({ id }) => id === guideline)
    expect(found?.[field]).toEqual(expect.arrayContaining([...what]))
  })

  it.each(stageByDay)(
    'day %d, soft collection failed: %s: stage %s',
    (daysPastDue, softEffortFailed, stage) => {
      expect(decide({ daysPastDue, softEffortFailed }).stage.value).toBe(stage)
    },
  )

  it.each(followUpByDay)('day %d: followed up every %s days', (daysPastDue, interval) => {
    expect(decide({ daysPastDue }).followUpDays.value).toBe(interval)
  })

  it('a small debt of the unwilling more often, from day 8 to day 30', () => {
    const of = (daysPastDue: number, cause: string, pastDue = '800.00') =>
      decide({ daysPastDue, pastDue, cause, willing: false }).followUpDays.value
    const days = [7, 8, 30, 31]
    expect(days.map((day) => of(day, 'wilful-delay'))).toEqual([7, 2, 2, 2])
    expect(days.map((day) => of(day, 'wilful-refusal'))).toEqual([7, 2, 2, 2])
    expect(of(8, 'wilful-delay', '100000.01')).toBe(3)
    expect(of(8, 'temporary')).toBe(3)
  })

  it('the letters, each with all that a letter contains', () => {
    expect(strategy.letters.map(({ id, fromDay, toDay, tone }) => [id, fromDay, toDay, tone])).toEqual(
      letterWindows,
    )
    const contents = strategy.letterContents?.map(({ id }) => id)
    for (const letter of strategy.letters) expect([letter.id, letter.contents]).toEqual([letter.id, contents])
  })

  it('the tone of a letter rises with its number', () => {
    const ranks = strategy.letters.map(({ tone }) => strategy.tones?.findIndex(({ id }) => id === tone) ?? -1)
    expect(ranks).toEqual([...ranks].sort((left, right) => left - right))
    expect(ranks).not.toContain(-1)
  })

  it.each(approverByAmount)('%s is approved by the %s', (pastDue, role) => {
    expect(decide({ daysPastDue: 10, pastDue }).approver.value).toBe(role)
  })

  it.each(approverByOffer)('%s on 20,000 is approved by the %s', (offer, role) => {
    const measure = strategy.offers?.find(({ id }) => id === offer)?.measure
    expect(strategy.authority.measures.find(({ id }) => id === measure)?.owner).toBe(role)
  })

  it.each(channelUse)('%s', (__, channel, used, never) => {
    const using = strategy.treatments.flatMap(({ id, channels }) =>
      channels.some((one) => one === channel) ? [id] : [],
    )
    expect(using).toEqual(expect.arrayContaining([...used]))
    expect(using.filter((id) => never.includes(id))).toEqual([])
  })

  // Section 5: heavy arrears, and other means without effect; both, or nobody goes there.
  it.each<[string, string, boolean, number, boolean]>([
    ['heavy, and other means without effect', '600000.00', true, 91, true],
    ['heavy, and nothing else was tried', '600000.00', false, 91, false],
    ['other means without effect, and not heavy', '20000.00', true, 91, false],
    ['long enough, a day before it is heavy', '600000.00', true, 90, false],
  ])('a visit: %s', (__, pastDue, softEffortFailed, daysPastDue, isVisited) => {
    const { plan } = decide({ daysPastDue, pastDue, softEffortFailed })
    expect(plan?.channels.value?.includes('visit')).toBe(isVisited)
  })

  // Section 9: another school offers instalments, extension or a new rate to the unwilling; not the default.
  it.each(['wilful-delay', 'wilful-refusal'])('no concession to the unwilling: %s', (cause) => {
    const withheld = decide({ daysPastDue: 45, cause, willing: false }).plan?.withheld.value
    expect(withheld).toEqual(expect.arrayContaining(['installments', 'extension', 'lower-overdue-rate']))
  })

  // Section 11.1, blanket refusal: no extension or plan for anyone, whatever the hardship.
  it.each(['wilful-delay', 'wilful-refusal'])('a deferral and a plan to those in hardship: %s', (cause) => {
    for (const marked of [false, true]) {
      const { plan } = decide({
        daysPastDue: 45,
        cause,
        willing: false,
        inHardship: true,
        wilfulDefault: marked,
      })
      const offered = plan?.offers.value?.map(({ offer }) => offer)
      expect(offered).toEqual(expect.arrayContaining(['deferral', 'installments', 'interest-relief']))
    }
  })

  it('the work order', () => {
    expect(strategy.urgency?.map(({ of }) => of)).toEqual(workOrder)
  })

  it('one reminder of a promise half an hour before', () => {
    expect(policy.commitments?.promises?.reminderMinutesBefore).toBe(30)
  })

  it('records kept for five years after the contract ends', () => {
    expect(strategy.recordKeeping?.rules).toMatchObject([
      { keep: { count: 5, unit: 'years' }, from: 'contract-end' },
    ])
  })

  it.each(nearPayDays)('the days near a pay-day in %s', (month, days) => {
    const { payDays } = policy.contact ?? {}
    if (payDays === undefined) throw new Error('The policy has no pay-days.')
    const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
    const all = Array.from({ length: last }, (___, at) => at + 1)
    const near = all.filter((day) => isNearPayDay(payDays, `${month}-${String(day).padStart(2, '0')}`))
    expect(near).toEqual(days)
    expect(payDays.source).toMatchObject({ confidence: 'secondary' })
  })

  it('every objection, personality and style has a guideline that lays its entry of the playbook ready', () => {
    const kinds = ['objection', 'personality', 'style', ...(policy === tradeReceivables ? ['behavior'] : [])]
    const entries = strategy.playbook?.filter(({ kind }) => kinds.includes(kind)) ?? []
    expect(entries.length).toBe(policy === tradeReceivables ? 28 : 24)
    for (const { id } of entries) {
      const found = strategy.guidelines?.find((guideline) => guideline.id === id)
      expect([id, found?.playbook]).toEqual([id, [id]])
    }
  })

  it('no guideline by an opinion does more than tone, goal and playbook', () => {
    for (const guideline of strategy.guidelines ?? []) {
      const read = Object.keys(guideline.when)
      if (!['personality', 'style', 'debtorBehavior'].some((axis) => read.includes(axis))) continue
      const { id, label, precedence, when, note, source, tone, callGoal, playbook, ...rest } = guideline
      expect([id, precedence, rest]).toEqual([id, 'preference', {}])
    }
  })
})

it('the best hours between firms', () => {
  expect(tradeReceivables.contact?.bestHours).toMatchObject({
    hours: [
      { from: '09:30', to: '11:30' },
      { from: '14:00', to: '16:30' },
    ],
    source: { confidence: 'secondary' },
  })
  expect(consumerLendingCn.contact?.bestHours).toBeUndefined()
})
