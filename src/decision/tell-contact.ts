import { type ContactTimes, gapLabel, verdictLabels } from '../contact'
import type { Locale } from '../foundations'
import { channelLabels } from '../model'
import { minuteOf as minute, tellContactReason } from './tell-contact-reason'

interface Words {
  readonly times: (channel: string, times: string) => string
  readonly never: (channel: string) => string
  readonly uncertain: (channel: string, gaps: string) => string
  readonly verdict: (status: string) => string
  readonly blamed: (status: string, gaps: string) => string
  readonly next: (instant: string) => string
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
    list: ', ',
  },
  'zh-CN': {
    times: (channel, times) => `当日以${channel}联系：${times}（UTC）。`,
    never: (channel) => `当日以${channel}联系：任何时间均不允许。`,
    uncertain: (channel, gaps) => `当日以${channel}联系：尚不能确定是否允许，缺少${gaps}。`,
    verdict: (status) => `所问时刻：${status}。`,
    blamed: (status, gaps) => `所问时刻：${status}，缺少${gaps}。`,
    next: (instant) => `自 ${instant}（UTC）起允许。`,
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
    ...reasons.map((reason) => tellContactReason(reason, locale)),
    status === 'allowed' || nextAllowedAt === null ? '' : say.next(minute(nextAllowedAt)),
  ].join('')
}
