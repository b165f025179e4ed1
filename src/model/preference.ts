import {
  type CivilDate,
  civilDate,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  type Weekday,
  weekdays,
} from '../foundations'
import { type Channel, type ContactPlace, channels, contactPlaces } from './contact-record'
import { hoursIssues, hoursShape, type LocalHours } from './local-hours'

/** What a debtor asked not to be contacted at or by (债务人的联系偏好): hours, channels, places, numbers or addresses. */
export interface Preference {
  /** First day on which it holds. */
  readonly from: CivilDate
  /** Last day on which it holds; absent while it stands. */
  readonly until?: CivilDate
  /** The days of the week it is for, by the debtor's clock; absent: every day. */
  readonly weekdays?: readonly Weekday[]
  /** The hours of those days that the debtor asked to keep free; absent: the whole day. */
  readonly hours?: readonly LocalHours[]
  /** The channels it is for; absent: every one. */
  readonly channels?: readonly Channel[]
  /** The places it is for; absent: every one. */
  readonly places?: readonly ContactPlace[]
  /** The numbers or addresses it is for, as contact records name them; absent: every one. */
  readonly addressIds?: readonly string[]
  /** The person who asked, as contact records name people; absent: the debtor. */
  readonly personId?: string
}

/** The form of a {@link Preference}. */
export const preferenceShape: Shape<Preference> = /* @__PURE__ */ record<Preference>({
  from: civilDate,
  until: /* @__PURE__ */ optional(civilDate),
  weekdays: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(weekdays))),
  hours: /* @__PURE__ */ optional(hoursShape),
  channels: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels))),
  places: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(contactPlaces))),
  addressIds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  personId: /* @__PURE__ */ optional(text),
})

/** What is wrong with a well-formed preference across its fields? Every fault. */
export function preferenceIssues({ hours = [] }: Preference, path: string): readonly Issue[] {
  return hoursIssues(hours, joinPath(path, 'hours'))
}
