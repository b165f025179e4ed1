import type { Locale } from '../foundations'
import type { ExpectedOffer } from '../policy'
import type { ReceivedOffer } from './offers-mismatches'

interface Words {
  readonly reasons: (codes: string) => string
  readonly noReason: string
  readonly approver: (role: string) => string
  readonly mayPromise: (may: boolean | null) => string
  readonly monthlyPayment: (amount: string | null) => string
  readonly payable: (amount: string | null) => string
  readonly sentences: (sentences: readonly string[]) => string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    reasons: (codes) => ` (${codes})`,
    noReason: 'no reason',
    approver: (role) => `, approved by ${role}`,
    mayPromise: (may) =>
      may === null
        ? ', asked by nobody in particular'
        : `, which whoever asks ${may ? 'may' : 'may not'} promise`,
    monthlyPayment: (amount) => (amount === null ? ', nothing a month' : `, ${amount} a month`),
    payable: (amount) => (amount === null ? ', nothing to pay' : `, ${amount} to pay in all`),
    sentences: (sentences) => `: ${sentences.join(' ')}`,
  },
  'zh-CN': {
    reasons: (codes) => `（${codes}）`,
    noReason: '无理由',
    approver: (role) => `，由 ${role} 批准`,
    mayPromise: (may) =>
      may === null ? '，未指明由谁提出' : `，提出者${may ? '可自行承诺' : '不得自行承诺'}`,
    monthlyPayment: (amount) => (amount === null ? '，无月供' : `，每月 ${amount}`),
    payable: (amount) => (amount === null ? '，无应付金额' : `，共付 ${amount}`),
    sentences: (sentences) => `：${sentences.join('')}`,
  },
}

/**
 * How do the expected and the received offer read? Of what was received as much as was expected, and why it is so.
 *
 * Statuses, codes and roles as the example writes them, as it is what may have to be edited.
 */
export function describeOffer(
  expected: ExpectedOffer,
  received: ReceivedOffer,
  locale: Locale,
): { readonly expected: string; readonly received: string } {
  const { sentences, ...found } = received
  const asked = Object.entries(found).filter(([name]) => name === 'status' || name in expected)
  const why = sentences.length === 0 ? '' : words[locale].sentences(sentences.map((one) => one[locale]))
  return {
    expected: tellOffer(expected, locale),
    received: tellOffer({ status: found.status, ...Object.fromEntries(asked) }, locale) + why,
  }
}

function tellOffer(
  { status, reasons, approver, mayPromise, monthlyPayment, payable }: ExpectedOffer,
  locale: Locale,
): string {
  const say = words[locale]
  const textOf = (amount: string | number | null): string | null => (amount === null ? null : String(amount))
  return [
    status,
    reasons === undefined ? '' : say.reasons(reasons.join(', ') || say.noReason),
    approver === undefined ? '' : say.approver(approver),
    mayPromise === undefined ? '' : say.mayPromise(mayPromise),
    monthlyPayment === undefined ? '' : say.monthlyPayment(textOf(monthlyPayment)),
    payable === undefined ? '' : say.payable(textOf(payable)),
  ].join('')
}
