import {
  type ContactReason,
  consentKindLabels,
  contactPurposeLabels,
  contactReasonLabels,
  contentItemLabels,
  dayClassLabels,
  type HoursOfDays,
  noticeKindLabels,
  periodLabel,
  prerequisiteLabels,
  prohibitedActs,
  recipientLabels,
  ruleEffectLabels,
  ruleOverrideLabels,
} from '../contact'
import type { Label, Locale } from '../foundations'
import { markLabels } from '../policy'
import { tellSource } from './tell-answer'

interface Words {
  readonly reason: (effect: string, code: string, rule: string) => string
  readonly hours: (sense: 'allows' | 'forbids', hours: string, times: string) => string
  readonly limit: (most: number, period: string, counted: number) => string
  readonly gap: (days: number, last: string) => string
  readonly prerequisite: (what: string) => string
  readonly wait: (days: number) => string
  readonly failures: (count: number) => string
  readonly recipient: (who: string, purpose: string) => string
  readonly listed: (what: string) => string
  readonly lifted: (by: string) => string
  readonly end: string
  readonly list: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    reason: (effect, code, rule) => ` Rule ${rule}: ${effect}, ${code}`,
    hours: (sense, hours, times) =>
      ` (${sense === 'allows' ? 'allowed' : 'closed'} ${hours}; local time ${times}).`,
    limit: (most, period, counted) => ` (${counted} of at most ${most} in ${period}).`,
    gap: (days, last) => ` (last on ${last}; ${days} days must pass).`,
    prerequisite: (what) => ` (${what}).`,
    wait: (days) => `, and ${days} days after it`,
    failures: (count) => `, after ${count} failed attempts`,
    recipient: (who, purpose) => ` (${who}, ${purpose}).`,
    listed: (what) => ` (${what}).`,
    lifted: (by) => ` Lifted: ${by}.`,
    end: '.',
    list: ', ',
  },
  'zh-CN': {
    reason: (effect, code, rule) => `规则 ${rule}：${effect}，${code}`,
    hours: (sense, hours, times) =>
      `（${sense === 'allows' ? '允许' : '禁止'}时段 ${hours}；当地时间 ${times}）。`,
    limit: (most, period, counted) => `（${period}内最多 ${most} 次，已有 ${counted} 次）。`,
    gap: (days, last) => `（上次为 ${last}，须间隔 ${days} 日）。`,
    prerequisite: (what) => `（${what}）。`,
    wait: (days) => `，且须满 ${days} 日`,
    failures: (count) => `（连续 ${count} 次未果）`,
    recipient: (who, purpose) => `（${who}，${purpose}）。`,
    listed: (what) => `（${what}）。`,
    lifted: (by) => `不适用：${by}。`,
    end: '。',
    list: '、',
  },
}

/** How does it read why a rule stands in the way of contact: the rule, what it asks, what it saw, its source? */
export function tellContactReason(reason: ContactReason, locale: Locale): string {
  const say = words[locale]
  const { effect, code, ruleId, liftedBy, citation } = reason
  return [
    say.reason(ruleEffectLabels[effect][locale], contactReasonLabels[code][locale], ruleId),
    tellThreshold(reason, locale),
    liftedBy === null ? '' : say.lifted(ruleOverrideLabels[liftedBy][locale]),
    tellSource(citation, locale),
  ].join('')
}

function tellThreshold(reason: ContactReason, locale: Locale): string {
  const say = words[locale]
  const list = <Name extends string>(labels: Readonly<Record<Name, Label>>, names: readonly Name[]): string =>
    names.map((name) => labels[name][locale]).join(say.list)
  switch (reason.code) {
    case 'outside-hours': {
      const { facts, threshold } = reason
      const hours = threshold.hours.map((part) => tellHours(part, locale)).join(say.list)
      return say.hours(threshold.sense, hours, facts.localTimes.map(minuteOf).join(say.list))
    }
    case 'too-many-contacts': {
      const { facts, threshold } = reason
      return say.limit(threshold.most, periodLabel(threshold.period)[locale], facts.counted)
    }
    case 'too-soon':
      return say.gap(reason.threshold.days, reason.facts.lastContactOn)
    case 'prerequisite-missing': {
      const { facts, threshold } = reason
      const what = prerequisiteLabels[facts.requires][locale]
      const { [facts.of ?? '']: of } = { ...consentKindLabels, ...noticeKindLabels } as Readonly<
        Record<string, Label>
      >
      return say.prerequisite(
        [
          of === undefined ? what : `${what}: ${of[locale]}`,
          threshold.waitDays === undefined ? '' : say.wait(threshold.waitDays),
          threshold.failures === undefined ? '' : say.failures(threshold.failures),
        ].join(''),
      )
    }
    case 'wrong-recipient': {
      const { recipient, purpose } = reason.facts
      return say.recipient(recipientLabels[recipient][locale], contactPurposeLabels[purpose][locale])
    }
    case 'status-forbids':
      return say.listed(list(markLabels, reason.facts.statuses))
    case 'wrong-content':
      return say.listed(list(contentItemLabels, reason.facts.contents))
    case 'prohibited-act': {
      const act = prohibitedActs.find(({ id }) => id === reason.facts.act)
      return say.listed(act === undefined ? reason.facts.act : act.label[locale])
    }
    case 'against-preference':
    case 'not-recorded':
      return say.end
  }
}

function tellHours({ from, to, on }: HoursOfDays, locale: Locale): string {
  const hours = `${from}–${to}`
  return on === undefined ? hours : `${on.map((day) => dayClassLabels[day][locale]).join('/')} ${hours}`
}

/** An instant or a local time, to the minute. */
export function minuteOf(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ')
}
