import type { Measure, MeasureDefinition } from '../measures'
import type { ContactTally } from './contact-tally'
import { divideTally } from './divide-tally'

/** What first-contact resolution is, by variant. */
export const firstContactResolutionDefinition: MeasureDefinition<
  'first-contact-resolution',
  'of-accounts-reached' | 'of-accounts-resolved'
> = {
  id: 'first-contact-resolution',
  family: 'outreach',
  label: { en: 'First-contact resolution', 'zh-CN': '首次接触解决率' },
  question: { en: 'How many accounts does one call resolve?', 'zh-CN': '多少账户一次通话即解决？' },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Without a denominator there is no value. Resolved is an account of which nothing is left to collect; a promise is not yet that. Accounts that paid without any call are resolved, and not by one call.',
    'zh-CN':
      '分母为零时无值。解决指该账户已无应催收款项，承诺不算解决。未经通话即还款的账户计入已解决，但不算一次通话解决。',
  },
  source: {
    en: 'Practice of call centers: accounts resolved by one call. By what they are divided is not agreed.',
    'zh-CN': '呼叫中心实务：一次通话解决的账户；除以何者并无定论。',
  },
  variants: {
    'of-accounts-reached': {
      label: {
        en: 'First-contact resolution, of accounts reached',
        'zh-CN': '首次接触解决率（占已接触账户）',
      },
      basis: 'count',
      formula: {
        en: 'accounts resolved by one call / accounts of which a right party was reached',
        'zh-CN': '一次通话解决的户数 ÷ 本人已接通的户数',
      },
      denominator: { en: 'accounts reached', 'zh-CN': '已接触户数' },
      usedBy: {
        en: 'Whoever asks what a first talk achieves.',
        'zh-CN': '关注首次通话成效者。',
      },
    },
    'of-accounts-resolved': {
      label: {
        en: 'First-contact resolution, of accounts resolved',
        'zh-CN': '首次接触解决率（占已解决账户）',
      },
      basis: 'count',
      formula: {
        en: 'accounts resolved by one call / accounts resolved',
        'zh-CN': '一次通话解决的户数 ÷ 已解决户数',
      },
      denominator: { en: 'accounts resolved', 'zh-CN': '已解决户数' },
      usedBy: {
        en: 'Whoever asks how much work a resolved account took.',
        'zh-CN': '关注每户解决所耗作业量者。',
      },
    },
  },
}

/** What {@link firstContactResolution} is reckoned from: a tally with `accountsResolvedByOneCall` and what the variant divides by. */
export interface FirstContactResolutionInput extends ContactTally {
  readonly variant: 'of-accounts-reached' | 'of-accounts-resolved'
}

/**
 * How many accounts does one call resolve (首次接触解决率)?
 *
 * In percent, 0 to 100. There is no default variant: by what is divided is not agreed.
 *
 * - `of-accounts-reached`: accounts resolved by one call / accounts of which a right party was reached.
 * - `of-accounts-resolved`: accounts resolved by one call / accounts resolved.
 *
 * Without a denominator there is no value: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that the variant needs and that is absent,
 * one that is negative or exceeds what it is a part of, a period that ends before it starts.
 *
 * Source: practice of call centers.
 *
 * @example
 * const accounts = { period: { from: '2026-03-01', to: '2026-03-31' }, accountsReached: 40, accountsResolved: 16, accountsResolvedByOneCall: 4 }
 * firstContactResolution({ ...accounts, variant: 'of-accounts-reached' }).value // => 10
 * firstContactResolution({ ...accounts, variant: 'of-accounts-resolved' }).value // => 25
 */
export function firstContactResolution(
  input: FirstContactResolutionInput,
): Measure<'first-contact-resolution', FirstContactResolutionInput['variant']> {
  return divideTally(
    firstContactResolutionDefinition,
    {
      'of-accounts-reached': { part: 'accountsResolvedByOneCall', whole: 'accountsReached' },
      'of-accounts-resolved': { part: 'accountsResolvedByOneCall', whole: 'accountsResolved' },
    },
    input,
  )
}
