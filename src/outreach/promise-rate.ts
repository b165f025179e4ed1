import type { Measure, MeasureDefinition } from '../measures'
import type { ContactTally } from './contact-tally'
import { divideTally } from './divide-tally'

/** What a promise rate is, by variant. */
export const promiseRateDefinition: MeasureDefinition<
  'promise-rate',
  'of-right-party-contacts' | 'of-contacts' | 'of-calls'
> = {
  id: 'promise-rate',
  family: 'outreach',
  label: { en: 'Promise-to-pay rate (PTP)', 'zh-CN': '承诺还款率（PTP）' },
  question: { en: 'How many contacts end in a promise?', 'zh-CN': '多少次接触得到还款承诺？' },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Without a denominator there is no value. Promises of one account for one day count once. Promises given otherwise than in the contacts that are counted, such as on calls that came in, can lift it above 100: it is told as it is. A promise is not yet money: read it beside the kept rate.',
    'zh-CN':
      '分母为零时无值。同一账户同一到期日的承诺只计一次。在所计接触之外作出的承诺（例如来电时）可使其超过 100，如实列示。承诺尚非回款，应与承诺兑现率一并阅读。',
  },
  source: {
    en: 'Practice of collection departments for promises / contacts; Oracle Advanced Collections for calls that result in a promise.',
    'zh-CN': '承诺 ÷ 接触见催收实务；得到承诺的通话占比见 Oracle Advanced Collections。',
  },
  variants: {
    'of-right-party-contacts': {
      label: { en: 'Promise rate, of right-party contacts', 'zh-CN': '承诺率（占本人接通）' },
      basis: 'count',
      formula: { en: 'promises / right-party contacts', 'zh-CN': '承诺笔数 ÷ 本人接通次数' },
      denominator: { en: 'right-party contacts', 'zh-CN': '本人接通次数' },
      usedBy: {
        en: 'Most departments: only the right party can promise.',
        'zh-CN': '多数催收部门；只有本人可以承诺。',
      },
    },
    'of-contacts': {
      label: { en: 'Promise rate, of contacts', 'zh-CN': '承诺率（占接触）' },
      basis: 'count',
      formula: { en: 'promises / people reached', 'zh-CN': '承诺笔数 ÷ 接触到的人次' },
      denominator: { en: 'people reached', 'zh-CN': '接触到的人次' },
      usedBy: {
        en: 'Departments that do not tell right parties from others.',
        'zh-CN': '不区分本人与他人的机构。',
      },
    },
    'of-calls': {
      label: { en: 'Promise rate, of calls', 'zh-CN': '承诺率（占拨打）' },
      basis: 'count',
      formula: { en: 'calls that ended in a promise / attempts', 'zh-CN': '得到承诺的拨打次数 ÷ 拨打次数' },
      denominator: { en: 'attempts', 'zh-CN': '拨打次数' },
      usedBy: {
        en: 'Oracle Advanced Collections. A call with two promises counts once.',
        'zh-CN': 'Oracle Advanced Collections；一次通话两笔承诺只计一次。',
      },
    },
  },
}

/** What {@link promiseRate} is reckoned from: a tally with `promises`, or for `of-calls` with `callsWithPromise`, and what the variant divides by. */
export interface PromiseRateInput extends ContactTally {
  readonly variant: 'of-right-party-contacts' | 'of-contacts' | 'of-calls'
}

/**
 * How many contacts end in a promise (承诺还款率)?
 *
 * In percent. There is no default variant: they divide by different things.
 *
 * - `of-right-party-contacts`: promises / right-party contacts.
 * - `of-contacts`: promises / people reached.
 * - `of-calls`: calls that ended in a promise / attempts, 0 to 100.
 *
 * The first two exceed 100 where promises were given otherwise than in the contacts counted. Without a denominator there
 * is no rate: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that the variant needs and that is absent,
 * one that is negative or exceeds what it is a part of, a period that ends before it starts.
 *
 * Sources: practice of collection departments; Oracle Advanced Collections for `of-calls`.
 *
 * @example
 * const calls = { period: { from: '2026-03-01', to: '2026-03-31' }, attempts: 200, peopleReached: 50, rightPartyContacts: 40 }
 * promiseRate({ ...calls, variant: 'of-right-party-contacts', promises: 10 }).value // => 25
 * promiseRate({ ...calls, variant: 'of-contacts', promises: 10 }).value // => 20
 * promiseRate({ ...calls, variant: 'of-calls', callsWithPromise: 9 }).value // => 4.5
 */
export function promiseRate(input: PromiseRateInput): Measure<'promise-rate', PromiseRateInput['variant']> {
  return divideTally(
    promiseRateDefinition,
    {
      'of-right-party-contacts': { part: 'promises', whole: 'rightPartyContacts' },
      'of-contacts': { part: 'promises', whole: 'peopleReached' },
      'of-calls': { part: 'callsWithPromise', whole: 'attempts' },
    },
    input,
  )
}
