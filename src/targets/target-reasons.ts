import type { Label } from '../foundations'
import type { TargetJudgment, TargetStatus, TrendKind } from './judge-target'
import { directionLabels } from './target'

/**
 * Why is a target judged as it is? The codes are public: they are never renamed.
 *
 * - `keeps-target`, `within-warning`, `misses-target`: where the latest value lies.
 * - `too-few-periods`: it misses the target, but not yet often enough in a row.
 * - `interrupted`: a period without a value ended the row.
 * - `no-value`: with the reason that the measure gives.
 * - `since`: from when on.
 * - `improving`, `worsening`, `steady`, `trend-unknown`: which way it goes.
 */
export interface TargetReason {
  readonly code:
    | 'keeps-target'
    | 'within-warning'
    | 'misses-target'
    | 'too-few-periods'
    | 'interrupted'
    | 'no-value'
    | 'since'
    | 'improving'
    | 'worsening'
    | 'steady'
    | 'trend-unknown'
  readonly label: Label
}

type JudgedFacts = Pick<
  TargetJudgment,
  'target' | 'latest' | 'status' | 'since' | 'periods' | 'missedPeriods' | 'trend'
>

/** Every reason of a judgment, in the order in which one tells them. */
export function targetReasons(facts: JudgedFacts, isInterrupted: boolean): readonly TargetReason[] {
  return [
    ...valueReasons(facts),
    ...(isInterrupted ? [INTERRUPTED] : []),
    sinceReason(facts),
    trendReason(facts),
  ]
}

function valueReasons({ target, latest, status, missedPeriods }: JudgedFacts): readonly TargetReason[] {
  if (latest.value === null) {
    const { en, 'zh-CN': chinese } = latest.reason.label
    return [{ code: 'no-value', label: { en: `not judged: ${en}`, 'zh-CN': `无法判断：${chinese}` } }]
  }
  const goal = goalOf(target.value, target.direction)
  if (missedPeriods > 0) {
    const misses: TargetReason = {
      code: 'misses-target',
      label: {
        en: `misses the target of ${goal.en}, in ${missedPeriods} ${periodsText(missedPeriods)} in a row`,
        'zh-CN': `未达目标（${goal['zh-CN']}），已连续 ${missedPeriods} 期`,
      },
    }
    return status === 'missed' ? [misses] : [misses, tooFewPeriods(target.consecutivePeriods)]
  }
  if (status === 'on-target' || target.warningAt === undefined) {
    const label = { en: `keeps the target of ${goal.en}`, 'zh-CN': `达到目标（${goal['zh-CN']}）` }
    return [{ code: 'keeps-target', label }]
  }
  const warning = goalOf(target.warningAt, target.direction)
  return [
    {
      code: 'within-warning',
      label: {
        en: `keeps the target of ${goal.en}, but not the warning of ${warning.en}`,
        'zh-CN': `达到目标（${goal['zh-CN']}），但未达预警线（${warning['zh-CN']}）`,
      },
    },
  ]
}

function goalOf(value: string | number, direction: JudgedFacts['target']['direction']): Label {
  const { en, 'zh-CN': chinese } = directionLabels[direction]
  return { en: `${en} ${value}`, 'zh-CN': `${chinese} ${value}` }
}

function tooFewPeriods(needed: number): TargetReason {
  return {
    code: 'too-few-periods',
    label: {
      en: `counts as missed from ${needed} periods in a row on`,
      'zh-CN': `连续 ${needed} 期起方计为未达标`,
    },
  }
}

const INTERRUPTED: TargetReason = {
  code: 'interrupted',
  label: {
    en: 'the row starts after a period without a value, which is not counted as missed',
    'zh-CN': '之前一期无值，不计为未达标，连续期数自其后起算',
  },
}

const statusLabels: Readonly<Record<TargetStatus, Label>> = {
  'on-target': { en: 'on target', 'zh-CN': '达标' },
  'at-risk': { en: 'at risk', 'zh-CN': '有风险' },
  missed: { en: 'missed', 'zh-CN': '未达标' },
  'no-value': { en: 'without a value', 'zh-CN': '无值' },
}

function sinceReason({ status, since, periods }: JudgedFacts): TargetReason {
  const told = statusLabels[status]
  return {
    code: 'since',
    label: {
      en: `${told.en} since ${since}, for ${periods} ${periodsText(periods)}`,
      'zh-CN': `自 ${since} 起${told['zh-CN']}，已 ${periods} 期`,
    },
  }
}

const trendLabels: Readonly<Record<Exclude<TrendKind, 'unknown'>, Label>> = {
  improving: { en: 'improving', 'zh-CN': '好转' },
  worsening: { en: 'worsening', 'zh-CN': '恶化' },
  steady: { en: 'steady', 'zh-CN': '持平' },
}

function trendReason({ trend: { kind, periods } }: JudgedFacts): TargetReason {
  if (kind === 'unknown') {
    const label = {
      en: 'no trend: it takes a value in each of the latest two periods',
      'zh-CN': '无法判断趋势：最近两期均须有值',
    }
    return { code: 'trend-unknown', label }
  }
  const { en, 'zh-CN': chinese } = trendLabels[kind]
  return {
    code: kind,
    label: {
      en: `${en} for ${periods} ${periodsText(periods)}`,
      'zh-CN': `已连续 ${periods} 期${chinese}`,
    },
  }
}

function periodsText(periods: number): string {
  return periods === 1 ? 'period' : 'periods'
}
