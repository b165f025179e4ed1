/**
 * What a contact is for (联系目的): to collect; to learn where the debtor is; to ask a third person to pass on a message; to
 * give a notice that law requires; to answer, verify or confirm what the debtor asked; to ask for a consent; to say that
 * efforts end, or that a remedy may be or will be used; to greet.
 */
export const contactPurposes = [
  'collection',
  'location',
  'message',
  'required-notice',
  'answer',
  'verification',
  'opt-out-confirmation',
  'consent-request',
  'end-of-efforts',
  'remedy-notice',
  'greeting',
] as const

/** One of {@link contactPurposes}. */
export type ContactPurpose = (typeof contactPurposes)[number]
