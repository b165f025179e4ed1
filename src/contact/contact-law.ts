import {
  type BusinessCalendar,
  businessCalendarIssues,
  businessCalendarShape,
  type FieldShapes,
  type Issue,
  inspect,
  joinPath,
  leaf,
  listOf,
  optional,
  readField,
  record,
  type Shape,
  showValue,
  valueOrThrow,
  type ZoneData,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import type { Pack } from './pack'
import { packIssues, packShape } from './pack-shape'
import { type ProhibitedAct, prohibitedActShape } from './prohibited-acts'
import { type SharedLaw, sharedLaw } from './shared-law'

/** By whose law, and by which clocks, contact is judged. */
export interface ContactLaw {
  /** The packs that the caller has chosen; those whose place is the debtor's, or holds it, apply. */
  readonly packs: readonly Pack[]
  /** Absent: no local time is known. */
  readonly zones?: ZoneData
  /** The calendars of holidays and business days that rules name by their ids. */
  readonly calendars?: readonly BusinessCalendar[]
  /** Acts that the lender prohibits beside those of the library. */
  readonly prohibitedActs?: readonly ProhibitedAct[]
}

/** Law that was checked. */
export interface CheckedLaw extends ContactLaw {
  readonly shared: SharedLaw
}

const zoneData: Shape<ZoneData> = /* @__PURE__ */ leaf<ZoneData>(
  (value) =>
    typeof readField(value, 'offsetMinutesAt') === 'function' &&
    typeof readField(value, 'version') === 'string',
  (value) => ({
    code: 'wrong-type',
    expected: { en: 'zone data', 'zh-CN': '时区数据' },
    received: showValue(value),
    remedy: {
      en: 'Pass hostZones(), fixedZones(...), or leave it out.',
      'zh-CN': '请传入 hostZones()、fixedZones(...)，或省略。',
    },
  }),
)

/** The forms of the fields of a {@link ContactLaw}. */
export const lawFields: FieldShapes<ContactLaw> = {
  packs: /* @__PURE__ */ listOf(packShape),
  zones: /* @__PURE__ */ optional(zoneData),
  calendars: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(businessCalendarShape)),
  prohibitedActs: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(prohibitedActShape)),
}

const lawShape: Shape<ContactLaw> = /* @__PURE__ */ record<ContactLaw>(lawFields)

/** What is wrong with well-formed law across its fields? Every fault. */
export function lawIssues(
  { packs, calendars = [], prohibitedActs = [] }: ContactLaw,
  path: string,
): readonly Issue[] {
  return [
    ...packIssues(packs, joinPath(path, 'packs')),
    ...duplicateIdIssues(calendars, joinPath(path, 'calendars')),
    ...calendars.flatMap((calendar, index) =>
      businessCalendarIssues(calendar, joinPath(joinPath(path, 'calendars'), index)),
    ),
    ...duplicateIdIssues(prohibitedActs, joinPath(path, 'prohibitedActs')),
  ]
}

/** The law, checked once for any number of questions; throws `invalid-input` with every fault. */
export function expectLaw(law: unknown): CheckedLaw {
  const checked = valueOrThrow(inspect(lawShape, law, (one) => lawIssues(one, '')))
  // A copy: what the caller changes in a pack afterwards must not change answers by half.
  const { packs, calendars, prohibitedActs } = checked
  const copy: ContactLaw = JSON.parse(JSON.stringify({ packs, calendars, prohibitedActs }))
  return { ...checked, ...copy, shared: sharedLaw(copy.calendars, checked.zones) }
}
