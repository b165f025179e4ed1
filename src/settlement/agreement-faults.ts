import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  formatMinorUnits,
  type Label,
  type MinorUnits,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import type { AgreementContents } from './agreement-contents'

/**
 * What is wrong with the installments of an agreement?
 *
 * - `no-installment`: there is none. `amount-not-positive`: one is of nothing.
 * - `due-before-agreed`, `dates-not-rising`: one falls due before the agreement, or not after the one before it.
 * - `sum-differs`: they do not add up to what is to be paid. `term-too-long`: the last falls due too late.
 */
export type AgreementFaultCode =
  | 'no-installment'
  | 'amount-not-positive'
  | 'due-before-agreed'
  | 'dates-not-rising'
  | 'sum-differs'
  | 'term-too-long'

/** One thing that is wrong with the installments of an agreement. */
export interface AgreementFault {
  readonly code: AgreementFaultCode
  /** Which installment, from 0; `null` where it is about all of them. */
  readonly installment: number | null
  /** The amount or the day that it goes by, and what the agreement has. */
  readonly expected: string
  readonly found: string
  readonly sentence: Label
}

/** What is to be paid in all: the balance, less what is given up and with what is added; `null` where it is not known. */
export function totalToPay({
  currency,
  balance,
  waived = 0,
  added = 0,
}: AgreementContents): MinorUnits | null {
  if (balance === undefined) return null
  const [owed, less, more] = [balance, waived, added].map((value) =>
    toMinorUnits(value, currency, 'contents'),
  )
  return addMinorUnits(addMinorUnits(owed ?? 0, -(less ?? 0)), more ?? 0)
}

/** Every fault of the installments that an agreement states; none where it states none. */
export function agreementFaults(
  contents: AgreementContents,
  lastDay: CivilDate | null,
): readonly AgreementFault[] {
  const { currency, agreedOn, installments } = contents
  if (installments === undefined) return []
  const minorDigits = toMinorDigits(currency, 'currency')
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const faults: AgreementFault[] = []
  const add = (
    code: AgreementFaultCode,
    installment: number | null,
    expected: string,
    found: string,
    sentence: Label,
  ): void => {
    faults.push({ code, installment, expected, found, sentence })
  }
  const units = installments.map(({ amount }) => toMinorUnits(amount, currency, 'contents.installments'))
  if (installments.length === 0) {
    add('no-installment', null, '1', '0', {
      en: 'It names no installment: not even one that pays everything.',
      'zh-CN': '未列明任何一期还款（一次付清亦须列为一期）。',
    })
  }
  installments.forEach(({ dueOn }, index) => {
    const [place, amount] = [index + 1, units[index] ?? 0]
    const before = installments[index - 1]?.dueOn
    if (amount <= 0) {
      add('amount-not-positive', index, format(1), format(amount), {
        en: `Installment ${place} is of ${format(amount)}; each is of more than zero.`,
        'zh-CN': `第 ${place} 期金额为 ${format(amount)}；每期须大于零。`,
      })
    }
    if (dueOn < agreedOn) {
      add('due-before-agreed', index, agreedOn, dueOn, {
        en: `Installment ${place} falls due on ${dueOn}, before the agreement of ${agreedOn}.`,
        'zh-CN': `第 ${place} 期到期日 ${dueOn} 早于协议日 ${agreedOn}。`,
      })
    }
    if (before !== undefined && dueOn <= before) {
      add('dates-not-rising', index, before, dueOn, {
        en: `Installment ${place} falls due on ${dueOn}, not after the one before it of ${before}.`,
        'zh-CN': `第 ${place} 期到期日 ${dueOn} 未晚于上一期 ${before}。`,
      })
    }
    if (lastDay !== null && dueOn > lastDay) {
      add('term-too-long', index, lastDay, dueOn, {
        en: `Installment ${place} falls due on ${dueOn}, after ${lastDay}, the last day of the longest term.`,
        'zh-CN': `第 ${place} 期到期日 ${dueOn} 超过最长期限的末日 ${lastDay}。`,
      })
    }
  })
  const total = totalToPay(contents)
  const sum = sumMinorUnits(units)
  if (total !== null && compareMinorUnits(sum, total) !== 0) {
    add('sum-differs', null, format(total), format(sum), {
      en: `The installments add up to ${format(sum)}; ${format(total)} is to be paid.`,
      'zh-CN': `各期合计 ${format(sum)}，应付 ${format(total)}。`,
    })
  }
  return faults
}
