import type { CivilDate } from '../foundations'
import { isInForce, type Mark, type MarkKind } from '../model'
import type { ContactManner } from './contact-request'

/**
 * Does the debtor, or a debt that the contact is about, have one of these statuses on this day? `undefined` where no marks
 * are known.
 */
export function hasStatus(
  kinds: readonly MarkKind[],
  marks: readonly Mark[] | undefined,
  { accountIds }: ContactManner,
  on: CivilDate,
): boolean | undefined {
  return marks?.some(
    (mark) =>
      kinds.includes(mark.kind) &&
      isInForce(mark, on) &&
      (mark.accountId === undefined || accountIds?.includes(mark.accountId) !== false),
  )
}
