import { type CivilDate, civilDate, listOf, oneOf, optional, record, type Shape, text } from '../foundations'

/**
 * The notices that a debtor must have been sent before certain contacts (通知): that the debt is being collected, with what
 * the law wants in it; and that it was assigned to another.
 */
export const noticeKinds = ['collection', 'assignment'] as const

/** One of {@link noticeKinds}. */
export type NoticeKind = (typeof noticeKinds)[number]

/** A notice that was sent to the debtor. One that came back, or that the debtor says never came, is left out. */
export interface Notice {
  readonly kind: NoticeKind
  readonly sentOn: CivilDate
  /** By whom, as contact records name the actor; absent: by whoever asks. */
  readonly actorId?: string
  /** The accounts that it was about; absent: all. */
  readonly accountIds?: readonly string[]
}

/** The form of a {@link Notice}. */
export const noticeShape: Shape<Notice> = /* @__PURE__ */ record<Notice>({
  kind: /* @__PURE__ */ oneOf(noticeKinds),
  sentOn: civilDate,
  actorId: /* @__PURE__ */ optional(text),
  accountIds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
})
