import { isWeaker } from '../foundations'
import { closeBlock } from './close-block'
import { closeManner } from './close-manner'
import { closePreference } from './close-preference'
import { closePrerequisite } from './close-prerequisite'
import { closedAllDay, type DayCloser, wanting } from './closed-minutes'
import type { ContactFacts } from './contact-facts'
import type { ContactManner } from './contact-request'
import type { ContactRule } from './contact-rule'
import { type CountedContact, closeCap, closeGap } from './counted-contacts'
import type { SharedLaw } from './shared-law'
import { confidenceByDay } from './value-by-day'

/** What a rule may need to know beside itself. */
export interface RuleFacts {
  readonly manner: ContactManner
  readonly context: ContactFacts
  readonly history: readonly CountedContact[] | undefined
  readonly shared: SharedLaw
}

/**
 * When does a rule object to this contact? Where it rests on a weaker source than the caller accepts, for want of a surer
 * one at any time.
 *
 * @param wanted - The facts by which it might not restrain the contact at all, where they are not known.
 */
export function closeRule(rule: ContactRule, wanted: readonly string[], facts: RuleFacts): DayCloser {
  const { minimumConfidence } = facts.context
  const closedOn = closerOfKind(rule, facts)
  if (minimumConfidence === undefined || rule.effect === 'advise') {
    return wanted.length === 0 ? closedOn : (dayStart) => wanting(closedOn(dayStart), wanted)
  }
  const confidenceOn = confidenceByDay(rule.history)
  const weak = closedAllDay([confidenceGap(rule.id)])
  return (dayStart) => {
    const confidence = confidenceOn(dayStart)
    const isWeak = confidence !== undefined && isWeaker(confidence, minimumConfidence)
    return [...wanting(closedOn(dayStart), wanted), ...(isWeak ? weak : [])]
  }
}

/** How the want of a surer source of a rule is told. */
function confidenceGap(ruleId: string): string {
  return `${ruleId}:confidence`
}

/** What a further kind of rule adds is its case here. */
function closerOfKind(rule: ContactRule, { manner, context, history, shared }: RuleFacts): DayCloser {
  switch (rule.kind) {
    case 'window':
      return shared.closerOf(rule)
    case 'cap':
      return closeCap(rule, manner, history, context.unspecifiedPeriods === 'calendar', shared.limitOf(rule))
    case 'gap':
      return closeGap(rule, manner, history, shared.gapOf(rule))
    case 'prerequisite':
      return closePrerequisite(rule, manner, context, history)
    case 'block':
      return closeBlock(rule, manner, context.marks)
    case 'preference':
      return closePreference(rule, manner, context.preferences)
    case 'recipient':
    case 'content':
    case 'record':
      return closeManner(rule, manner)
  }
}
