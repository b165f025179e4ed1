import type { Measure, MeasureDefinition } from '../measures'
import type { ContactTally } from './contact-tally'
import { divideTally } from './divide-tally'

/** What contact intensity is. */
export const contactIntensityDefinition: MeasureDefinition<
  'contact-intensity',
  'contacts-per-queued-account'
> = {
  id: 'contact-intensity',
  family: 'outreach',
  label: { en: 'Contact intensity', 'zh-CN': '接触强度' },
  question: {
    en: 'How many contacts come of an account that was put in a queue?',
    'zh-CN': '每个入队账户产生多少次接触？',
  },
  unit: 'ratio',
  better: 'neither',
  edges: {
    en: 'Without queued accounts there is no value. A contact is a person reached, the right party or not; attempts that reach nobody are none. It may exceed 1.',
    'zh-CN': '无入队账户时无值。接触指接触到人，不论是否本人；未接触到人的拨打不计。可超过 1。',
  },
  source: {
    en: 'Practice of call centers: contacts / queued accounts.',
    'zh-CN': '呼叫中心实务：接触次数 ÷ 入队户数。',
  },
  variants: {
    'contacts-per-queued-account': {
      label: { en: 'Contacts per queued account', 'zh-CN': '入队户均接触次数' },
      basis: 'count',
      formula: { en: 'people reached / accounts queued', 'zh-CN': '接触到的人次 ÷ 入队户数' },
      denominator: { en: 'accounts queued', 'zh-CN': '入队户数' },
      usedBy: {
        en: 'Managers of call centers, who fill the queues.',
        'zh-CN': '呼叫中心管理者，负责安排队列。',
      },
    },
  },
}

/**
 * How many contacts come of an account that was put in a queue (接触强度)?
 *
 * A bare quotient, `peopleReached / accountsQueued`, that may exceed 1. Without queued accounts there is no value:
 * `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: a count that is needed and absent, one that is negative or
 * exceeds what it is a part of, a period that ends before it starts.
 *
 * Source: practice of call centers.
 *
 * @example
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * contactIntensity({ period, peopleReached: 30, accountsQueued: 120 }).value // => 0.25
 */
export function contactIntensity(
  input: ContactTally,
): Measure<'contact-intensity', 'contacts-per-queued-account'> {
  return divideTally(
    contactIntensityDefinition,
    { 'contacts-per-queued-account': { part: 'peopleReached', whole: 'accountsQueued' } },
    input,
  )
}
