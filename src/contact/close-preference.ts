import { weekdays } from '../foundations'
import type { Preference } from '../model'
import { type ClosedMinutes, closed, closedAllDay, type DayCloser, neverCloses, open } from './closed-minutes'
import type { ContactManner } from './contact-request'
import type { PreferenceRule } from './contact-rule'
import { weekdayOf } from './day-classes'
import { daysInForce, isAnyInForce } from './days-in-force'
import { minutesIn, wholeDay } from './local-hours'
import { valueByDay } from './value-by-day'

const noPreferences = /* @__PURE__ */ closedAllDay(['preferences'])

/** When does a rule on what was asked object? In the hours that the person contacted asked to keep free. */
export function closePreference(
  rule: PreferenceRule,
  manner: ContactManner,
  preferences: readonly Preference[] | undefined,
): DayCloser {
  const asked = (preferences ?? []).flatMap((preference) => {
    const missing = matchPreference(preference, manner)
    if (missing === undefined) return []
    const { hours, weekdays: days = weekdays } = preference
    return [
      {
        inForce: [daysInForce(preference)],
        isOn: weekdays.map((weekday) => days.includes(weekday)),
        closed: closed(hours === undefined ? [wholeDay] : minutesIn(hours), missing),
      },
    ]
  })
  if (preferences !== undefined && asked.length === 0) return neverCloses
  const isInForceOn = valueByDay(rule.history)
  return (dayStart) => {
    if (isInForceOn(dayStart) === undefined) return open
    if (preferences === undefined) return noPreferences
    const weekday = weekdayOf(dayStart)
    return asked.flatMap(({ inForce, isOn, closed: minutes }): readonly ClosedMinutes[] =>
      isOn[weekday] === true && isAnyInForce(inForce, dayStart) ? minutes : open,
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
