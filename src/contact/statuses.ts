import type { Mark, MarkKind } from '../model'
import type { ContactManner } from './contact-request'
import { type DaysInForce, daysInForce } from './days-in-force'

/**
 * When does the debtor, or a debt that the contact is about, have one of these statuses? `undefined` where no marks are known.
 */
export function daysOfStatus(
  kinds: readonly MarkKind[],
  marks: readonly Mark[] | undefined,
  { accountIds }: ContactManner,
): readonly DaysInForce[] | undefined {
  return marks
    ?.filter(
      ({ kind, accountId }) =>
        kinds.includes(kind) && (accountId === undefined || accountIds?.includes(accountId) !== false),
    )
    .map(daysInForce)
}
