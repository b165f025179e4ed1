import { isInForce, type Preference } from '../model'
import { type ClosedMinutes, closed, closedAllDay, type DayCloser, open } from './closed-minutes'
import type { ContactManner } from './contact-request'
import type { PreferenceRule } from './contact-rule'
import { dayOfStart, weekdayOnly } from './day-classes'
import { minutesIn, wholeDay } from './local-hours'
import { valueByDay } from './value-by-day'

const noPreferences = /* @__PURE__ */ closedAllDay(['preferences'])

/** When does a rule on what was asked object? In the hours that the person contacted asked to keep free. */
export function closePreference(
  rule: PreferenceRule,
  manner: ContactManner,
  preferences: readonly Preference[] | undefined,
): DayCloser {
  const isInForceOn = valueByDay(rule.history)
  const asked = (preferences ?? []).flatMap((preference) => {
    const missing = matchPreference(preference, manner)
    if (missing === undefined) return []
    const { hours } = preference
    return [{ preference, closed: closed(hours === undefined ? [wholeDay] : minutesIn(hours), missing) }]
  })
  return (dayStart) => {
    if (isInForceOn(dayStart) === undefined) return open
    if (preferences === undefined) return noPreferences
    if (asked.length === 0) return open
    const on = dayOfStart(dayStart)
    const [weekday] = weekdayOnly(dayStart)
    return asked.flatMap(({ preference, closed: minutes }): readonly ClosedMinutes[] =>
      isInForce(preference, on) && preference.weekdays?.some((one) => one === weekday) !== false
        ? minutes
        : [],
    )
  }
}

/** Is a preference about this contact? The facts by which it might not be; `undefined` where it is not. */
function matchPreference(
  { personId, channels, places, addressIds }: Preference,
  manner: ContactManner,
): readonly string[] | undefined {
  const isOwn =
    personId === undefined ? (manner.recipient ?? 'debtor') === 'debtor' : personId === manner.personId
  if (!isOwn || channels?.includes(manner.channel) === false) return undefined
  if (places !== undefined && manner.place !== undefined && !places.includes(manner.place)) return undefined
  if (addressIds !== undefined && manner.addressId !== undefined && !addressIds.includes(manner.addressId))
    return undefined
  return [
    ...(places !== undefined && manner.place === undefined ? ['request.place'] : []),
    ...(addressIds !== undefined && manner.addressId === undefined ? ['request.addressId'] : []),
  ]
}
