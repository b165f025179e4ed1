import type { Pack } from '../contact'
import { contactsPerMonth, contactsPerWeek } from './australia-frequency'
import { holidays, telephoneHours, visitHours, wishes, workplaceHours } from './australia-hours'

/**
 * Australia (澳大利亚): the guideline of the competition and the securities commission on debt collection (RG 96). Not legal
 * advice.
 *
 * It is guidance and no statute: against its hours and numbers a violation is presumed, and what it calls recommended is
 * advice. It is of April 2021, the day not seen: from the first day after that month. Holidays go by the calendar
 * `au-national`.
 *
 * Nothing is `complete`. Left out: the debtor's own working hours, where they are known, for contact at work; that
 * wishes may be overridden once fair attempts to keep them failed; that a thread may count once; the limit on visits,
 * of which no number was seen, and that they are a last resort; attempts, which may harass at any number; that
 * switchboards at work are to be avoided.
 */
export const australia: Pack = {
  id: 'au',
  place: 'AU',
  version: '2026.1',
  title: { en: 'Australia: debt collection guideline', 'zh-CN': '澳大利亚：债务催收指引' },
  coverage: {
    window: 'partial',
    cap: 'partial',
    gap: 'not-researched',
    prerequisite: 'not-researched',
    recipient: 'not-researched',
    block: 'not-researched',
    preference: 'partial',
    content: 'not-researched',
    record: 'not-researched',
  },
  rules: [telephoneHours, holidays, visitHours, workplaceHours, wishes, contactsPerWeek, contactsPerMonth],
}
