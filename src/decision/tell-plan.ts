import { joinItems, type Label, type Locale, labelIn } from '../foundations'
import { channelLabels } from '../model'
import type { StrategyPolicy } from '../strategy'
import type { Answer } from './decision'
import type { AllowedOffer, StrategyPlan } from './strategy-plan'
import { tellAnswer } from './tell-answer'
import type { FactWords } from './tell-facts'

type Question = Exclude<keyof StrategyPlan, 'guidelines' | 'mayHold'>

const questions: Readonly<Record<Question, Label>> = {
  channels: { en: 'Channels, in order', 'zh-CN': '联系渠道（依次）' },
  tone: { en: 'Tone', 'zh-CN': '语气' },
  callGoal: { en: 'Goal of the call', 'zh-CN': '通话目标' },
  playbook: { en: 'Playbook', 'zh-CN': '话术' },
  offers: { en: 'May be offered', 'zh-CN': '可提供方案' },
  measures: { en: 'Measures', 'zh-CN': '附加措施' },
  withheld: { en: 'Not offered and not taken', 'zh-CN': '不得提供或采取' },
  reviewOn: { en: 'Looked at again by', 'zh-CN': '最迟复核日' },
  urgency: { en: 'Urgency, in points', 'zh-CN': '紧迫度（分）' },
}

const nothing: Label = { en: 'none', 'zh-CN': '无' }

const leave: Readonly<Record<Locale, (offer: string, role: string) => string>> = {
  en: (offer, role) => `${offer} (by leave of the ${role})`,
  'zh-CN': (offer, role) => `${offer}（须${role}批准）`,
}

/** How does a plan read? One text per answer, in its order; of what neither treatment nor guideline speaks, none. */
export function tellPlan(
  facts: FactWords,
  policy: StrategyPolicy,
  plan: StrategyPlan,
  locale: Locale,
): readonly string[] {
  const none = labelIn(nothing, locale)
  const labelOf =
    (known: readonly { readonly id: string; readonly label: Label }[] = []) =>
    (id: string): string => {
      const found = known.find((one) => one.id === id)
      return found === undefined ? id : labelIn(found.label, locale)
    }
  const listed =
    (show: (id: string) => string) =>
    (ids: readonly string[]): string =>
      ids.length === 0 ? none : joinItems(ids.map(show), locale)
  const { tones, callGoals, playbook, offers, authority } = policy
  const [offerLabel, measureLabel, roleLabel] = [
    labelOf(offers),
    labelOf(authority.measures),
    labelOf(authority.roles),
  ]
  const showOffers = (allowed: readonly AllowedOffer[]): string => {
    const shown = allowed.map(({ offer, approver }) =>
      approver === null ? offerLabel(offer) : leave[locale](offerLabel(offer), roleLabel(approver)),
    )
    return shown.length === 0 ? none : joinItems(shown, locale)
  }
  const tell = <Value>(
    question: Question,
    answer: Answer<Value>,
    show: (value: Value) => string,
  ): readonly string[] =>
    answer.status === 'none'
      ? []
      : [tellAnswer(facts, labelIn(questions[question], locale), answer, show, locale)]
  return [
    ...tell('channels', plan.channels, (ids) =>
      ids.length === 0
        ? none
        : joinItems(
            ids.map((id) => channelLabels[id][locale]),
            locale,
          ),
    ),
    ...tell('tone', plan.tone, labelOf(tones)),
    ...tell('callGoal', plan.callGoal, labelOf(callGoals)),
    ...tell('playbook', plan.playbook, listed(labelOf(playbook))),
    ...tell('offers', plan.offers, showOffers),
    ...tell('measures', plan.measures, listed(measureLabel)),
    ...tell('withheld', plan.withheld, listed(labelOf([...(offers ?? []), ...authority.measures]))),
    ...tell('reviewOn', plan.reviewOn, String),
    ...tell('urgency', plan.urgency, String),
  ]
}
