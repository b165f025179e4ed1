import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  formatMinorUnits,
  type Label,
  type MinorUnits,
  type UnitRounding,
} from '../foundations'
import { type ComponentName, type ComponentUnits, componentNames } from '../model'
import { componentLabels } from './component-parts'
import { mostOfShare, shareOfPercent, shareWithout } from './percent-of'
import type { SettlementLimits } from './settlement-terms'

/**
 * Why is a settlement refused?
 *
 * - `above-most-percent`, `below-least-principal`, `below-least-payable`: it goes beyond a limit of the terms.
 * - `waived-above-owed`: more is given up of a component than is owed of it.
 * - `in-kind-above-left`: things are taken at more than is left after what is given up.
 * - `after-last-day`: it is paid when the offer does not stand any more.
 */
export type SettlementReasonCode =
  | 'above-most-percent'
  | 'below-least-principal'
  | 'below-least-payable'
  | 'waived-above-owed'
  | 'in-kind-above-left'
  | 'after-last-day'

/** One thing for which a settlement is refused. */
export interface SettlementReason {
  readonly code: SettlementReasonCode
  /** What it is about; `null` where it is about the whole. */
  readonly component: ComponentName | null
  /** The amount or the day that bounds it, and that of this settlement. */
  readonly limit: string
  readonly value: string
  readonly sentence: Label
}

/** What was asked for, held against what may be given. */
export interface AskedSettlement {
  readonly owed: ComponentUnits
  /** As asked for, though it were more than is owed. */
  readonly asked: ComponentUnits
  /** What is left of everything after what is given up, and for how much of it things are taken. */
  readonly left: MinorUnits
  readonly inKind: MinorUnits
  readonly payable: MinorUnits
  readonly validUntil: CivilDate
  readonly paidOn: CivilDate
}

/** Every reason for which a settlement is refused; none where it may be made. */
export function settlementReasons(
  settlement: AskedSettlement,
  limits: SettlementLimits,
  leastPayable: MinorUnits,
  rounding: UnitRounding,
  minorDigits: number,
): readonly SettlementReason[] {
  const { owed, asked, left, inKind, payable, validUntil, paidOn } = settlement
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const reasons: SettlementReason[] = []
  const add = (
    code: SettlementReasonCode,
    component: ComponentName | null,
    limit: string,
    value: string,
    sentence: Label,
  ): void => {
    reasons.push({ code, component, limit, value, sentence })
  }
  if (paidOn > validUntil) {
    add('after-last-day', null, validUntil, paidOn, {
      en: `It settles when it is paid by ${validUntil}; this would be paid on ${paidOn}.`,
      'zh-CN': `须于 ${validUntil} 或之前付清方可结清；本次付款日为 ${paidOn}。`,
    })
  }
  for (const name of componentNames) {
    const [most, value] = [owed[name], asked[name]]
    if (compareMinorUnits(value, most) > 0) addAboveOwed(name, format(most), format(value))
    const percent = limits.mostPercent?.[name]
    if (percent !== undefined) addAbovePercent(name, percent)
  }
  if (limits.leastPrincipalPercent !== undefined) addBelowPrincipal(limits.leastPrincipalPercent)
  if (compareMinorUnits(inKind, left) > 0) {
    add('in-kind-above-left', null, format(left), format(inKind), {
      en: `After what is given up ${format(left)} is left; things would be taken for ${format(inKind)}.`,
      'zh-CN': `减免后余额为 ${format(left)}；抵债物作价 ${format(inKind)}，超出余额。`,
    })
  }
  if (compareMinorUnits(payable, leastPayable) < 0) {
    add('below-least-payable', null, format(leastPayable), format(payable), {
      en: `At least ${format(leastPayable)} is to be paid in money; this leaves ${format(payable)} to pay.`,
      'zh-CN': `至少须以货币支付 ${format(leastPayable)}；本方案仅余 ${format(payable)} 待付。`,
    })
  }
  return reasons

  function addAboveOwed(name: ComponentName, most: string, value: string): void {
    add('waived-above-owed', name, most, value, {
      en: `Of the ${componentLabels[name].en} ${most} is owed; giving up ${value} is more than that.`,
      'zh-CN': `所欠${componentLabels[name]['zh-CN']}为 ${most}；要求减免 ${value}，超出所欠。`,
    })
  }

  function addAbovePercent(name: ComponentName, percent: string | number): void {
    const most = mostOfShare(owed[name], shareOfPercent(percent), rounding)
    if (compareMinorUnits(asked[name], most) <= 0) return
    const [limit, value] = [format(most), format(asked[name])]
    add('above-most-percent', name, limit, value, {
      en: `At most ${percent} % of the ${componentLabels[name].en} may be given up, ${limit}; ${value} was asked for.`,
      'zh-CN': `${componentLabels[name]['zh-CN']}最多可减免 ${percent}%，即 ${limit}；本次要求减免 ${value}。`,
    })
  }

  function addBelowPrincipal(percent: string | number): void {
    const most = mostOfShare(owed.principal, shareWithout(percent), rounding)
    if (compareMinorUnits(asked.principal, most) <= 0) return
    const limit = format(addMinorUnits(owed.principal, -most))
    const kept = addMinorUnits(owed.principal, -asked.principal)
    const value = format(kept < 0 ? 0 : kept)
    add('below-least-principal', 'principal', limit, value, {
      en: `At least ${percent} % of the principal is kept, ${limit}; this keeps ${value}.`,
      'zh-CN': `本金至少保留 ${percent}%，即 ${limit}；本方案仅保留 ${value}。`,
    })
  }
}
