import { describe, expect, it } from 'vitest'
import type { Label, Locale } from '../../src/foundations'
import { callGoals, callPlan } from '../../src/policies/call-plan'
import { playbookBehaviors } from '../../src/policies/playbook-behaviors'
import { playbookConduct } from '../../src/policies/playbook-conduct'
import { playbookEmotions } from '../../src/policies/playbook-emotions'
import { playbookMotives } from '../../src/policies/playbook-motives'
import { playbookObjections } from '../../src/policies/playbook-objections'
import { playbookPersonalities } from '../../src/policies/playbook-personalities'
import { playbookRefusals } from '../../src/policies/playbook-refusals'
import { playbookStyles } from '../../src/policies/playbook-styles'
import {
  callGoalShape,
  callPlanShape,
  type PlaybookEntry,
  playbookEntryShape,
  playbookIssues,
  playbookKinds,
} from '../../src/strategy'
import { findProhibitedPhrases } from '../support/prohibited-phrases'
import {
  behaviors,
  callPlanDemands,
  conduct,
  emotions,
  motives,
  objections,
  personalities,
  refusals,
  styles,
} from './playbook-checklist'

const entries: readonly PlaybookEntry[] = [
  ...playbookObjections,
  ...playbookRefusals,
  ...playbookEmotions,
  ...playbookPersonalities,
  ...playbookStyles,
  ...playbookBehaviors,
  ...playbookMotives,
  ...playbookConduct,
]
const locales: readonly Locale[] = ['en', 'zh-CN']
const demands = [
  ...objections,
  ...refusals,
  ...emotions,
  ...personalities,
  ...styles,
  ...behaviors,
  ...motives,
  ...conduct,
]

/** The first of these words that the texts do not say after the words before it; `null` when they say all in order. */
function firstUnsaid(texts: readonly string[], words: readonly string[]): string | null {
  const said = texts.join('\n')
  let from = 0
  for (const word of words) {
    const at = said.indexOf(word, from)
    if (at < 0) return word
    from = at + word.length
  }
  return null
}

const textsOf = (labels: readonly Label[], locale: Locale): readonly string[] =>
  labels.map((label) => label[locale])

describe('what the page says is in the playbook, in its order and in both languages', () => {
  it.each(demands.map((demand) => [demand.id, demand.page, demand] as const))('%s: %s', (id, _, demand) => {
    const entry = entries.find((one) => one.id === id)
    if (entry === undefined) throw new Error(`The playbook has no ${id}.`)
    const { label, signs = [], steps, avoid = [] } = entry
    expect(entry.kind).toBe(demand.kind)
    for (const locale of locales) {
      expect(firstUnsaid(textsOf([label, ...signs, ...steps], locale), demand[locale])).toBeNull()
      for (const word of demand.avoid?.[locale] ?? []) {
        expect(textsOf(avoid, locale).join('\n')).toContain(word)
      }
    }
  })

  it('and nothing else is', () => {
    expect(entries.map(({ id }) => id)).toEqual([...new Set(demands.map(({ id }) => id))])
  })

  // Ten objections, five emotions, seven personalities and seven styles, four behaviors, five motives, six means.
  it.each([
    ['objection', 10],
    ['refusal', 8],
    ['emotion', 5],
    ['personality', 7],
    ['style', 7],
    ['behavior', 4],
    ['motive', 5],
    ['disagreement', 4],
    ['abuse', 1],
    ['persuasion', 6],
  ])('as many of the kind %s as the page has', (kind, count) => {
    expect(entries.filter((entry) => entry.kind === kind)).toHaveLength(count)
  })
})

describe('the call plan', () => {
  it.each(['before', 'open', 'middle', 'close', 'after'] as const)('%s', (phase) => {
    for (const locale of locales) {
      expect(firstUnsaid(textsOf(callPlan[phase], locale), callPlanDemands[phase][locale])).toBeNull()
    }
  })

  it('has one goal for each call: a date, a plan, and what leads to them', () => {
    expect(callGoals.map(({ id }) => id)).toEqual([
      'payment-date',
      'payment-plan',
      'part-payment',
      'true-cause',
      'affordability',
      'dispute-facts',
      'payment-proof',
      'right-person',
    ])
  })
})

describe('the form', () => {
  it('is that of the policy, and an id is used once', () => {
    for (const entry of entries)
      expect([entry.id, playbookEntryShape.accepts(entry)]).toEqual([entry.id, true])
    expect(callPlanShape.accepts(callPlan)).toBe(true)
    for (const goal of callGoals) expect(callGoalShape.accepts(goal)).toBe(true)
    expect(playbookIssues(entries, 'playbook')).toEqual([])
    expect(new Set(callGoals.map(({ id }) => id)).size).toBe(callGoals.length)
    expect(JSON.parse(JSON.stringify([entries, callPlan, callGoals]))).toEqual([entries, callPlan, callGoals])
  })

  it('every kind has an entry, and an id begins with its kind', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(playbookKinds))
    for (const { id, kind } of entries) expect(id).toMatch(new RegExp(`^${kind}-[a-z-]+$`))
  })

  it('every text is in both languages, each in its own', () => {
    const found: Label[] = []
    JSON.stringify([entries, callPlan, callGoals], (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'en' in value && 'zh-CN' in value) {
        found.push({ en: String(value.en), 'zh-CN': String(value['zh-CN']) })
      }
      return value
    })
    expect(found.length).toBeGreaterThan(250)
    for (const label of found) {
      // The four words of diagnosis are given in Chinese beside the English.
      expect(label.en.replace(/ \([望闻问切]\)/, '')).toMatch(/^[\x20-\x7e]+$/)
      expect(label['zh-CN']).toMatch(/[\u4e00-\u9fff]/)
      expect(label['zh-CN']).not.toMatch(/[A-Za-z,;:!?()"]/)
    }
  })

  it('steps are sentences, and labels, signs and what to avoid are not', () => {
    for (const { id, label, signs = [], steps, avoid = [] } of entries) {
      for (const step of steps) {
        expect([id, step]).toEqual([
          id,
          { en: expect.stringMatching(/^[A-Z].*\.$/), 'zh-CN': expect.stringMatching(/。$/) },
        ])
      }
      for (const phrase of [label, ...signs, ...avoid]) {
        expect([id, phrase]).toEqual([
          id,
          { en: expect.stringMatching(/[^.]$/), 'zh-CN': expect.stringMatching(/[^。]$/) },
        ])
      }
    }
  })

  it('every entry cites practice, at the confidence that practice has', () => {
    for (const { id, source } of entries) {
      expect([id, source]).toEqual([
        id,
        {
          title: {
            en: expect.stringMatching(/^Collections practice: /),
            'zh-CN': expect.stringMatching(/^催收实务：/),
          },
          confidence: 'secondary',
        },
      ])
    }
  })
})

it('nothing calls for a prohibited act', () => {
  expect(findProhibitedPhrases({ entries, callPlan, callGoals })).toEqual([])
})

it('what is prohibited is named only where it is to be avoided', () => {
  const acts = entries.flatMap(({ id, avoid = [] }) =>
    [...new Set(findProhibitedPhrases(avoid).map(({ act }) => act))].map((act) => `${id}: ${act}`),
  )
  expect(acts).toEqual(
    expect.arrayContaining([
      'abuse-by-debtor: threat',
      'refusal-silent-after-promise: disclosure',
      'emotion-shame: vulnerability-leverage',
      'emotion-helplessness: blanket-refusal',
      'objection-short-of-cash: push-new-borrowing',
      'behavior-delays-with-money: forced-hold',
    ]),
  )
})
