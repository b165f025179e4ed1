import type { Citation } from '../foundations'
import type { ContactManner } from './contact-request'
import { type ProhibitedAct, prohibitedActs } from './prohibited-acts'
import type { ProhibitedContact } from './verdict'

/** The prohibited act that using a channel comes to: what tells everybody tells others of the debt, whatever is told. */
export const actOfChannel: Readonly<Partial<Record<ContactManner['channel'], string>>> = {
  'public-post': 'disclosure',
}

/** Which prohibited acts would this contact come to? One reason for each; nothing lifts them. */
export function prohibitionsOf(
  { channel, acts }: ContactManner,
  own: readonly ProhibitedAct[] = [],
): readonly ProhibitedContact[] {
  const { [channel]: ofChannel } = actOfChannel
  return [...prohibitedActs, ...own].flatMap(({ id, source = everywhere }) =>
    id === ofChannel || acts?.includes(id) === true
      ? [
          {
            code: 'prohibited-act',
            ruleId: `prohibited-acts.${id}`,
            packId: 'prohibited-acts',
            effect: 'deny',
            liftedBy: null,
            citation: source,
            confidence: source.confidence,
            clearsAt: null,
            facts: { act: id },
            threshold: null,
          },
        ]
      : [],
  )
}

const everywhere: Citation = {
  title: { en: 'Collections practice: acts prohibited everywhere', 'zh-CN': '催收实务：普遍禁止的行为' },
  confidence: 'secondary',
}
