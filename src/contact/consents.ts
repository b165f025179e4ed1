import type { Consent, ConsentKind } from '../model'
import type { ContactManner } from './contact-request'
import { type DaysInForce, daysInForce } from './days-in-force'

/** When is a consent of this kind in force that is for this contact? Never where there is no kind. */
export function daysOfConsent(
  kind: ConsentKind | undefined,
  form: 'written' | undefined,
  manner: ContactManner,
  consents: readonly Consent[],
): readonly DaysInForce[] {
  return consents
    .filter(
      (consent) =>
        consent.kind === kind &&
        (form === undefined || consent.form === form) &&
        consent.channels?.includes(manner.channel) !== false &&
        (consent.addressId === undefined || consent.addressId === manner.addressId) &&
        (consent.actorId === undefined || consent.actorId === manner.actorId),
    )
    .map(daysInForce)
}
