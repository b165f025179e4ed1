import type { CivilDate } from '../foundations'
import { type Consent, type ConsentKind, isInForce } from '../model'
import type { ContactManner } from './contact-request'

/** Is a consent of this kind in force on this day that is for this contact? */
export function hasConsent(
  kind: ConsentKind,
  form: 'written' | undefined,
  manner: ContactManner,
  consents: readonly Consent[],
  on: CivilDate,
): boolean {
  return consents.some(
    (consent) =>
      consent.kind === kind &&
      (form === undefined || consent.form === form) &&
      isInForce(consent, on) &&
      consent.channels?.includes(manner.channel) !== false &&
      (consent.addressId === undefined || consent.addressId === manner.addressId) &&
      (consent.actorId === undefined || consent.actorId === manner.actorId),
  )
}
