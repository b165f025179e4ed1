import {
  type ContactReason,
  type ContactTimes,
  contactReasonLabels,
  gapLabel,
  type LocalHours,
  ruleEffectLabels,
  ruleOverrideLabels,
  verdictLabels,
} from '../contact'
import type { Locale } from '../foundations'
import { channelLabels } from '../model'
import { tellSource } from './tell-answer'

interface Words {
  readonly times: (channel: string, times: string) => string
  readonly never: (channel: string) => string
  readonly uncertain: (channel: string, gaps: string) => string
  readonly verdict: (status: string) => string
  readonly blamed: (status: string, gaps: string) => string
  readonly next: (instant: string) => string
  readonly reason: (effect: string, code: string, rule: string) => string
  readonly hours: (sense: 'allows' | 'forbids', hours: string, times: string) => string
  readonly limit: (most: number, days: number, counted: number) => string
  readonly lifted: (by: string) => string
  readonly list: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    times: (channel, times) => `Contact by ${channel} on this day: ${times} (UTC).`,
    never: (channel) => `Contact by ${channel} on this day: not allowed at any time.`,
    uncertain: (channel, gaps) =>
      `Contact by ${channel} on this day: not known whether it is allowed, for want of ${gaps}.`,
    verdict: (status) => ` At the instant asked: ${status}.`,
    blamed: (status, gaps) => ` At the instant asked: ${status}, for want of ${gaps}.`,
    next: (instant) => ` Allowed from ${instant} (UTC).`,
    reason: (effect, code, rule) => ` Rule ${rule}: ${effect}, ${code}`,
    hours: (sense, hours, times) =>
      ` (${sense === 'allows' ? 'allowed' : 'closed'} ${hours}; local time ${times}).`,
    limit: (most, days, counted) =>
      ` (${counted} of at most ${most} in ${days === 1 ? '1 day' : `${days} days`}).`,
    lifted: (by) => ` Lifted: ${by}.`,
    list: ', ',
  },
  'zh-CN': {
    times: (channel, times) => `当日以${channel}联系：${times}（UTC）。`,
    never: (channel) => `当日以${channel}联系：任何时间均不允许。`,
    uncertain: (channel, gaps) => `当日以${channel}联系：尚不能确定是否允许，缺少${gaps}。`,
    verdict: (status) => `所问时刻：${status}。`,
    blamed: (status, gaps) => `所问时刻：${status}，缺少${gaps}。`,
    next: (instant) => `自 ${instant}（UTC）起允许。`,
    reason: (effect, code, rule) => `规则 ${rule}：${effect}，${code}`,
    hours: (sense, hours, times) =>
      `（${sense === 'allows' ? '允许' : '禁止'}时段 ${hours}；当地时间 ${times}）。`,
    limit: (most, days, counted) => `（${days} 日内最多 ${most} 次，已有 ${counted} 次）。`,
    lifted: (by) => `不适用：${by}。`,
    list: '、',
  },
}

/**
 * How does it read when a debtor may be contacted by one channel, and whether at the instant asked, where one was?
 *
 * Where the permitted time has best hours, those; instants in UTC, to the minute, as zones are not repeated; the local
 * time that a rule saw by the debtor's clock.
 */
export function tellContact(times: ContactTimes, locale: Locale): string {
  const say = words[locale]
  const { channel, intervals, bestIntervals, missing, uncovered, verdict } = times
  const name = channelLabels[channel][locale]
  const listGaps = (gaps: readonly string[]): string =>
    gaps.map((gap) => gapLabel(gap)[locale]).join(say.list)
  const gaps = [...missing, ...uncovered]
  const shown = bestIntervals.length > 0 ? bestIntervals : intervals
  const day =
    gaps.length > 0
      ? say.uncertain(name, listGaps(gaps))
      : shown.length === 0
        ? say.never(name)
        : say.times(name, shown.map(({ start, end }) => `${minute(start)} – ${minute(end)}`).join(say.list))
  if (verdict === null) return day
  const { status, reasons, nextAllowedAt } = verdict
  const answer = verdictLabels[status][locale]
  const open = [...verdict.missing, ...verdict.uncovered]
  return [
    day,
    status === 'undetermined' ? say.blamed(answer, listGaps(open)) : say.verdict(answer),
    ...reasons.map((reason) => tellReason(reason, locale)),
    status === 'allowed' || nextAllowedAt === null ? '' : say.next(minute(nextAllowedAt)),
  ].join('')
}

function tellReason(reason: ContactReason, locale: Locale): string {
  const say = words[locale]
  const { effect, code, ruleId, liftedBy, citation } = reason
  return [
    say.reason(ruleEffectLabels[effect][locale], contactReasonLabels[code][locale], ruleId),
    tellThreshold(reason, say),
    liftedBy === null ? '' : say.lifted(ruleOverrideLabels[liftedBy][locale]),
    tellSource(citation, locale),
  ].join('')
}

function tellThreshold(reason: ContactReason, say: Words): string {
  switch (reason.code) {
    case 'outside-hours': {
      const { facts, threshold } = reason
      const hours = threshold.hours.map(({ from, to }: LocalHours) => `${from}–${to}`).join(say.list)
      return say.hours(threshold.sense, hours, facts.localTimes.map(minute).join(say.list))
    }
    case 'too-many-contacts': {
      const { facts, threshold } = reason
      return say.limit(threshold.most, threshold.days, facts.counted)
    }
  }
}

function minute(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ')
}
