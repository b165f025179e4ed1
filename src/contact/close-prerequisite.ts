import type { Notice } from '../model'
import { closedAllDay, type DayCloser, MILLISECONDS_PER_DAY, open } from './closed-minutes'
import { daysOfConsent } from './consents'
import type { ContactFacts } from './contact-facts'
import type { ContactManner } from './contact-request'
import type { PrerequisiteRule, PrerequisiteTerms } from './contact-rule'
import type { CountedContact } from './counted-contacts'
import { startOfDay } from './day-classes'
import { isAnyInForce } from './days-in-force'
import { daysOfStatus } from './statuses'
import { valueByDay } from './value-by-day'

const allDay = /* @__PURE__ */ closedAllDay()

/** Has it come before, by this day? The facts that are not known and by which it may have, where that is open. */
type Requirement = (dayStart: number, terms: PrerequisiteTerms) => boolean | readonly string[]

/** When does a rule on what must come before object? On each day on which it has not. */
export function closePrerequisite(
  rule: PrerequisiteRule,
  manner: ContactManner,
  facts: ContactFacts,
  history: readonly CountedContact[] | undefined,
): DayCloser {
  const termsOn = valueByDay(rule.history)
  const isMet = requirementOf(rule.requires, manner, facts, history)
  return (dayStart) => {
    const terms = termsOn(dayStart)
    const met = terms === undefined || isMet(dayStart, terms)
    return typeof met === 'object' ? closedAllDay(met) : met ? open : allDay
  }
}

function requirementOf(
  requires: PrerequisiteRule['requires'],
  manner: ContactManner,
  facts: ContactFacts,
  history: readonly CountedContact[] | undefined,
): Requirement {
  switch (requires.fact) {
    case 'notice': {
      const { notices } = facts
      if (notices === undefined) return () => ['notices']
      const own = notices.filter(({ kind, actorId }) => kind === requires.notice && isOwn(actorId, manner))
      return (dayStart, { waitDays }) => {
        const latest = dayStart - (waitDays === undefined ? 0 : (waitDays + 1) * MILLISECONDS_PER_DAY)
        return coversAccounts(
          own.filter(({ sentOn }) => startOfDay(sentOn) <= latest),
          manner,
        )
      }
    }
    case 'consent': {
      const { consents } = facts
      if (consents === undefined) return () => ['consents']
      const given = daysOfConsent(requires.consent, requires.form, manner, consents)
      return (dayStart) => isAnyInForce(given, dayStart)
    }
    case 'unreachable-debtor': {
      const statuses = requires.orStatuses ?? []
      const held = statuses.length === 0 ? [] : daysOfStatus(statuses, facts.marks, manner)
      const failed = history === undefined ? undefined : failuresInARow(history)
      return (dayStart, { failures = 1 }) => {
        if (failed !== undefined && failed >= failures) return true
        if (held !== undefined && isAnyInForce(held, dayStart)) return true
        const missing = [
          ...(failed === undefined ? ['history'] : []),
          ...(held === undefined ? ['marks'] : []),
        ]
        return missing.length > 0 ? missing : false
      }
    }
    case 'established-identity': {
      const { identityEstablished } = facts
      return () => identityEstablished ?? ['identityEstablished']
    }
  }
}

function isOwn(actorId: string | undefined, manner: ContactManner): boolean {
  return actorId === undefined || actorId === manner.actorId
}

/** Is there a notice for each account that the contact is about? Where it does not say, for all of them. */
function coversAccounts(notices: readonly Notice[], { accountIds }: ContactManner): boolean {
  if (accountIds === undefined) return notices.some(({ accountIds: about }) => about === undefined)
  return accountIds.every((id) => notices.some(({ accountIds: about }) => about?.includes(id) !== false))
}

/**
 * How many attempts to reach the debtor have failed since one last succeeded, or the debtor called or wrote? Without end where the last
 * one proved a number wrong.
 */
function failuresInARow(history: readonly CountedContact[]): number {
  const records = history
    .map(({ record }) => record)
    .filter(({ recipient = 'debtor' }) => recipient === 'debtor')
  let failures = 0
  for (const { direction, outcome } of records) {
    if (direction === 'inbound' || outcome === 'answered-by-debtor') failures = 0
    else failures = outcome === 'wrong-number' ? Number.POSITIVE_INFINITY : failures + 1
  }
  return failures
}
