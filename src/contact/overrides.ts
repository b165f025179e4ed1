import type { ConsentKind } from '../model'
import { daysOfConsent } from './consents'
import type { ContactFacts } from './contact-facts'
import type { ContactManner, ContactRequest } from './contact-request'
import type { ContactRule } from './contact-rule'
import { isAnyInForce } from './days-in-force'
import type { RuleOverride } from './rule-override'

/** The first ground of the request that the rule names, or that it is a reply; `null` where nothing lifts it. */
export function groundLifting(
  { unless }: ContactRule,
  request: ContactManner & Pick<Partial<ContactRequest>, 'grounds'>,
  facts: ContactFacts,
): RuleOverride | null {
  const grounds: readonly RuleOverride[] | undefined = request.grounds
  return (
    unless?.find((one) => (one === 'reply' ? isFirstReply(request, facts) : grounds?.includes(one))) ?? null
  )
}

/** Does it answer a contact of the debtor by the same channel that has not been answered yet? */
function isFirstReply({ inReplyTo, channel }: ContactManner, { history = [] }: ContactFacts): boolean {
  if (inReplyTo === undefined) return false
  const asked = history.some(
    (record) => record.id === inReplyTo && record.direction === 'inbound' && record.channel === channel,
  )
  return asked && !history.some((record) => record.direction === 'outbound' && record.inReplyTo === inReplyTo)
}

/** The consent that the rule names and that is in force on a day; {@link liftsNever} where none ever is. */
export function consentLifting(
  { unless }: ContactRule,
  manner: ContactManner,
  { consents }: ContactFacts,
): (dayStart: number) => RuleOverride | null {
  if (unless === undefined || consents === undefined || consents.length === 0) return liftsNever
  const given = unless.flatMap((override) => {
    const [kind, form] = consentOf(override)
    const days = daysOfConsent(kind, form, manner, consents)
    return days.length === 0 ? [] : [{ override, days }]
  })
  if (given.length === 0) return liftsNever
  return (dayStart) => given.find(({ days }) => isAnyInForce(days, dayStart))?.override ?? null
}

/** No consent lifts the rule on any day. */
export const liftsNever = (): null => null

/** The consent that lifts a rule; none where something else does. */
function consentOf(override: RuleOverride): readonly [ConsentKind | undefined, 'written' | undefined] {
  const [, written, kind] = /(written-)?consent:(.+)/.exec(override) ?? []
  return [kind as ConsentKind | undefined, written === undefined ? undefined : 'written']
}
