import type { Measure, MeasureDefinition } from '../measures'
import type { ContactTally } from './contact-tally'
import { divideTally } from './divide-tally'

/** What a contact rate is, by variant. */
export const contactRateDefinition: MeasureDefinition<'contact-rate', 'of-attempts' | 'per-review'> = {
  id: 'contact-rate',
  family: 'outreach',
  label: { en: 'Contact rate', 'zh-CN': '接通率' },
  question: { en: 'How many attempts reach a person?', 'zh-CN': '多少次拨打能接触到人？' },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Where there are no attempts, or no reviews, there is no value. Voicemail is not answered; a wrong number that a person answers is. Calls that come in are no attempts. Per review it may exceed 1.',
    'zh-CN':
      '无拨打或无处理次数时无值。语音信箱不算接通；有人接听的错号算接通。呼入不算拨打。按处理次数计可超过 1。',
  },
  source: {
    en: 'insideARM for answered / attempts; capacity models of collection departments for contacts per review.',
    'zh-CN': '接通 ÷ 拨打见 insideARM；每次处理的接触数见催收部门的产能模型。',
  },
  variants: {
    'of-attempts': {
      label: { en: 'Contact rate, of attempts', 'zh-CN': '接通率（占拨打）' },
      basis: 'count',
      formula: { en: 'attempts that a person answered / attempts', 'zh-CN': '有人接听的拨打次数 ÷ 拨打次数' },
      denominator: { en: 'attempts', 'zh-CN': '拨打次数' },
      usedBy: {
        en: 'Call centers and agencies, to judge numbers and hours.',
        'zh-CN': '呼叫中心和催收机构，用于评估号码与时段。',
      },
    },
    'per-review': {
      label: { en: 'Contacts per review', 'zh-CN': '每次处理的接触数' },
      basis: 'count',
      unit: 'ratio',
      formula: {
        en: 'people reached / reviews, a review being one time that a collector takes up an account',
        'zh-CN': '接触到的人次 ÷ 处理次数（催收员每处理一户计一次）',
      },
      denominator: { en: 'reviews', 'zh-CN': '处理次数' },
      usedBy: {
        en: 'Capacity models, to reckon how many collectors the work takes.',
        'zh-CN': '产能模型，用于测算所需催收人数。',
      },
    },
  },
}

/** What {@link contactRate} is reckoned from: a tally, of which `of-attempts` takes `answered` and `attempts`, `per-review` takes `peopleReached` and `reviews`. */
export interface ContactRateInput extends ContactTally {
  readonly variant: 'of-attempts' | 'per-review'
}

/**
 * How many attempts reach a person (接通率)?
 *
 * There is no default variant: they divide different things.
 *
 * - `of-attempts`: answered / attempts, in percent, 0 to 100.
 * - `per-review`: people reached / reviews, a bare quotient that may exceed 1.
 *
 * A voicemail is not answered. Without attempts, or reviews, there is no rate: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that the variant needs and that is absent,
 * one that is negative or exceeds what it is a part of, a period that ends before it starts.
 *
 * Sources: insideARM divides answered calls by attempts; capacity models reckon contacts per review.
 *
 * @example
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * contactRate({ variant: 'of-attempts', period, attempts: 200, answered: 50 }).value // => 25
 * contactRate({ variant: 'per-review', period, peopleReached: 30, reviews: 120 }).value // => 0.25
 * contactRate({ variant: 'of-attempts', period, attempts: 0, answered: 0 }).reason?.code // => 'zero-denominator'
 */
export function contactRate(input: ContactRateInput): Measure<'contact-rate', ContactRateInput['variant']> {
  return divideTally(
    contactRateDefinition,
    {
      'of-attempts': { part: 'answered', whole: 'attempts' },
      'per-review': { part: 'peopleReached', whole: 'reviews' },
    },
    input,
  )
}
