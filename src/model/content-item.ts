/** What a contact can say that law asks for or forbids (联系内容要素). */
export const contentItems = [
  'creditor-identity',
  'caller-identity',
  'collector-disclosure',
  'debt-details',
  'validation-information',
  'opt-out',
  'telephone-number',
  'time-barred-notice',
  'debt-to-others',
  'threat-of-suit',
] as const

/** One of {@link contentItems}. */
export type ContentItem = (typeof contentItems)[number]
