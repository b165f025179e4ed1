import type { Policy } from '../../src'
import { smallPolicy, tableOf } from '../trials/small-policy'

const label = (text: string) => ({ en: text, 'zh-CN': text })
const listed = (...ids: readonly string[]) => ids.map((id) => ({ id, label: label(id) }))

const small = smallPolicy()
if (small.strategy === undefined) throw new Error('the small policy has a strategy')
const { strategy } = small
type Strategy = NonNullable<Policy['strategy']>

/** One guideline that holds in a case like this. */
export function guideline(
  id: string,
  precedence: NonNullable<Strategy['guidelines']>[number]['precedence'],
  when: NonNullable<Strategy['guidelines']>[number]['when'],
  says: Partial<NonNullable<Strategy['guidelines']>[number]> = {},
): NonNullable<Strategy['guidelines']>[number] {
  return { id, label: label(id), precedence, when, ...says }
}

/**
 * The small policy with what says how: treatment `call` by phone, SMS and letter in the tone `plain`; a tone, goals, offers
 * and measures, the measure `waiver` owned by the head; opinions on the temper, codes of excuses, a protected age band.
 */
export function guidedPolicy(more: Partial<Strategy> = {}): Policy {
  return {
    ...small,
    facts: [
      ...(small.facts ?? []),
      {
        id: 'temper',
        label: label('temper'),
        type: 'label',
        values: listed('hostile', 'calm'),
        isOpinion: true,
      },
      { id: 'excuse', label: label('excuse'), type: 'label', values: listed('system', 'travel') },
      { id: 'agreed', label: label('agreed'), type: 'boolean', holdsForDays: 30 },
      {
        id: 'ageBand',
        label: label('age band'),
        type: 'label',
        values: listed('young', 'old'),
        isProtected: true,
      },
    ],
    derivedFacts: [
      { id: 'excuses', label: label('excuses'), kind: 'times-observed', of: 'excuse' },
      {
        id: 'recentSystem',
        label: label('recent'),
        kind: 'times-observed',
        of: 'excuse',
        values: ['system'],
        withinDays: 10,
      },
      { id: 'sameExcuse', label: label('same excuse'), kind: 'most-repeated', of: 'excuse' },
      { id: 'excuseAgain', label: label('again'), kind: 'repeated-after-disproof', of: 'excuse' },
    ],
    strategy: {
      ...strategy,
      treatmentTable: tableOf<string>(
        'treatments',
        ['wait', { stage: 'early' }, 'wait'],
        ['call', {}, 'call'],
      ),
      treatments: [
        { id: 'wait', label: label('wait'), pressure: 0, channels: [], measure: 'standard' },
        {
          id: 'call',
          label: label('call'),
          pressure: 2,
          channels: ['phone', 'sms', 'letter'],
          measure: 'standard',
          tone: 'plain',
          callGoal: 'date',
          offers: ['plan'],
          reviewWithinDays: 14,
        },
      ],
      authority: {
        ...strategy.authority,
        roles: [
          { id: 'clerk', label: label('clerk'), upTo: '1000.00' },
          { id: 'chief', label: label('chief'), upTo: '5000.00' },
          { id: 'head', label: label('head') },
        ],
        measures: [
          { id: 'standard', label: label('standard'), owner: 'clerk' },
          { id: 'waiver', label: label('waiver'), owner: 'head' },
          { id: 'hold', label: label('credit hold'), owner: 'chief' },
        ],
      },
      tones: listed('kind', 'plain', 'firm'),
      callGoals: listed('date', 'cause'),
      offers: [
        { id: 'plan', label: label('plan'), measure: 'standard' },
        { id: 'discount', label: label('discount'), measure: 'waiver' },
      ],
      playbook: [
        { id: 'p-hostile', kind: 'personality', label: label('hostile'), steps: [label('let speak')] },
        { id: 'p-calm', kind: 'personality', label: label('calm'), steps: [label('facts')] },
      ],
      ...more,
    },
  }
}
