import type { Measure, MeasureDefinition } from '../measures'
import type { ContactTally } from './contact-tally'
import { divideTally } from './divide-tally'

/** What right-party contacts per hour are. */
export const rightPartyContactsPerHourDefinition: MeasureDefinition<
  'right-party-contacts-per-hour',
  'per-agent-hour'
> = {
  id: 'right-party-contacts-per-hour',
  family: 'outreach',
  label: { en: 'Right-party contacts per hour', 'zh-CN': '每小时本人接通次数' },
  question: {
    en: 'How many right parties does a collector reach in an hour?',
    'zh-CN': '催收员每小时接触到多少次债务人本人？',
  },
  unit: 'per-hour',
  better: 'higher',
  edges: {
    en: 'Without hours there is no value. What hours count, breaks and after-call work among them or not, the caller decides and must keep to. 8 to 10 an hour is called manageable for debts that were charged off; that is a claim in circulation and no constant here.',
    'zh-CN':
      '无工时时无值。工时是否含休息和话后处理由调用方确定并保持一致。流传的说法称核销后债务每小时 8 至 10 次可应付，本库不以其为常数。',
  },
  source: {
    en: 'Practice of call centers: right-party contacts / agent hours.',
    'zh-CN': '呼叫中心实务：本人接通次数 ÷ 坐席工时。',
  },
  variants: {
    'per-agent-hour': {
      label: { en: 'Right-party contacts per agent hour', 'zh-CN': '每坐席小时本人接通次数' },
      basis: 'count',
      formula: { en: 'right-party contacts / agent hours', 'zh-CN': '本人接通次数 ÷ 坐席工时' },
      denominator: { en: 'agent hours', 'zh-CN': '坐席工时' },
      usedBy: { en: 'Team leaders and plans of staff.', 'zh-CN': '班组长和人力排班。' },
    },
  },
}

/**
 * How many right parties does a collector reach in an hour (每小时本人接通次数)?
 *
 * Per hour: `rightPartyContacts / agentHours`, the hours being an exact decimal string. Without hours there is no value:
 * `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: a figure that is needed and absent, hours that are no decimal
 * string, a count that is negative or exceeds what it is a part of, a period that ends before it starts.
 *
 * Source: practice of call centers.
 *
 * @example
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * rightPartyContactsPerHour({ period, rightPartyContacts: 30, agentHours: '7.5' }).value // => 4
 */
export function rightPartyContactsPerHour(
  input: ContactTally,
): Measure<'right-party-contacts-per-hour', 'per-agent-hour'> {
  return divideTally(
    rightPartyContactsPerHourDefinition,
    { 'per-agent-hour': { part: 'rightPartyContacts', whole: 'agentHours' } },
    input,
  )
}
