import {
  citationShape,
  civilDate,
  type DatedValue,
  dayCount,
  deferred,
  isTrue,
  labelShape,
  leaf,
  listOf,
  nullable,
  oneOf,
  optional,
  record,
  type Shape,
  showValue,
  text,
  variant,
  weekdays,
} from '../foundations'
import {
  channels,
  clockTime,
  consentKinds,
  contactActors,
  contactOutcomes,
  contactPlaces,
  contactPurposes,
  contentItems,
  markKinds,
  noticeKinds,
  recipients,
} from '../model'
import type {
  BlockRule,
  CapRule,
  ConsentRequirement,
  ContactGap,
  ContactLimit,
  ContactRule,
  ContentRule,
  CountedContacts,
  CountedPeriod,
  GapRule,
  HoursOfDays,
  IdentityRequirement,
  NoticeRequirement,
  PreferenceRule,
  PrerequisiteRule,
  PrerequisiteTerms,
  RecipientRule,
  RecordRule,
  Retention,
  UnreachableRequirement,
  WindowRule,
} from './contact-rule'
import { ruleOverrides } from './rule-override'
import { ruleScopeShape } from './rule-scope'

// Leaves are built once; rules are built when a pack is first checked, as few programs check any.
const atLeastOne: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => dayCount.accepts(value) && value !== 0,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a whole number of at least 1', 'zh-CN': '不小于 1 的整数' },
    received: showValue(value),
    remedy: { en: 'Pass an integer such as 7.', 'zh-CN': '请传入整数，例如 7。' },
  }),
)

/** The form of a {@link ContactRule}; whether its fields agree is told by `ruleIssues`. */
export const contactRuleShape: Shape<ContactRule> = /* @__PURE__ */ deferred(() =>
  variant<ContactRule>('kind', {
    window: windowShape(),
    cap: record<CapRule>({ ...common(limitShape()), kind: oneOf(['cap']), counts: countsShape() }),
    gap: record<GapRule>({ ...common(gapShape()), kind: oneOf(['gap']), counts: countsShape() }),
    prerequisite: prerequisiteShape(),
    recipient: recipientShape(),
    block: record<BlockRule>({
      ...common(inForce()),
      kind: oneOf(['block']),
      statuses: listOf(oneOf(markKinds)),
    }),
    preference: record<PreferenceRule>({ ...common(inForce()), kind: oneOf(['preference']) }),
    content: contentShape(),
    record: recordShape(),
  }),
)

/** The fields of every kind of rule, with the form of its values. */
function common<Value>(value: Shape<Value>) {
  return {
    id: text,
    label: labelShape,
    effect: oneOf(['deny', 'presume-violation', 'advise']),
    scope: ruleScopeShape,
    unless: optional(listOf(oneOf(ruleOverrides))),
    history: listOf(
      record<DatedValue<Value>>({ from: civilDate, value: nullable(value), citation: citationShape }),
    ),
  } as const
}

function inForce(): Shape<'in-force'> {
  return oneOf(['in-force'])
}

function windowShape(): Shape<WindowRule> {
  const hours = record<HoursOfDays>({
    from: clockTime,
    to: clockTime,
    on: optional(listOf(oneOf([...weekdays, 'holiday', 'business-day', 'non-business-day']))),
  })
  return record<WindowRule>({
    ...common(listOf(hours)),
    kind: oneOf(['window']),
    sense: oneOf(['allows', 'forbids']),
    calendar: optional(text),
    zone: optional(text),
  })
}

function limitShape(): Shape<ContactLimit> {
  return record<ContactLimit>({
    most: dayCount,
    period: record<CountedPeriod>({
      days: optional(atLeastOne),
      calendar: optional(oneOf(['week', 'month'])),
      unspecified: optional(oneOf(['week', 'month'])),
    }),
  })
}

function gapShape(): Shape<ContactGap> {
  return record<ContactGap>({ days: atLeastOne, firstDay: oneOf(['same', 'next']) })
}

function countsShape(): Shape<CountedContacts> {
  return record<CountedContacts>({
    channels: listOf(oneOf(channels)),
    outcomes: listOf(oneOf(contactOutcomes)),
    directions: listOf(oneOf(['outbound', 'inbound'])),
    actors: listOf(oneOf(contactActors)),
    recipients: optional(listOf(oneOf(recipients))),
    places: optional(listOf(oneOf(contactPlaces))),
    pooled: optional(oneOf(['all', 'actor'])),
    per: optional(listOf(oneOf(['person', 'account', 'address', 'principal', 'place']))),
    except: optional(listOf(oneOf(['with-consent', 'reply']))),
    distinct: optional(oneOf(['channel'])),
  })
}

function prerequisiteShape(): Shape<PrerequisiteRule> {
  return record<PrerequisiteRule>({
    ...common(record<PrerequisiteTerms>({ waitDays: optional(dayCount), failures: optional(atLeastOne) })),
    kind: oneOf(['prerequisite']),
    requires: variant<PrerequisiteRule['requires']>('fact', {
      notice: record<NoticeRequirement>({ fact: oneOf(['notice']), notice: oneOf(noticeKinds) }),
      consent: record<ConsentRequirement>({
        fact: oneOf(['consent']),
        consent: oneOf(consentKinds),
        form: optional(oneOf(['written'])),
      }),
      'unreachable-debtor': record<UnreachableRequirement>({
        fact: oneOf(['unreachable-debtor']),
        orStatuses: optional(listOf(oneOf(markKinds))),
      }),
      'established-identity': record<IdentityRequirement>({ fact: oneOf(['established-identity']) }),
    }),
  })
}

function recipientShape(): Shape<RecipientRule> {
  return record<RecipientRule>({
    ...common(inForce()),
    kind: oneOf(['recipient']),
    allows: listOf(oneOf(recipients)),
    limits: optional(
      record<NonNullable<RecipientRule['limits']>>({
        recipients: listOf(oneOf(recipients)),
        purposes: listOf(oneOf(contactPurposes)),
      }),
    ),
  })
}

function contentShape(): Shape<ContentRule> {
  return record<ContentRule>({
    ...common(inForce()),
    kind: oneOf(['content']),
    must: optional(listOf(oneOf(contentItems))),
    mustNot: optional(listOf(oneOf(contentItems))),
  })
}

function recordShape(): Shape<RecordRule> {
  return record<RecordRule>({
    ...common(
      record<Retention>({
        keep: optional(
          record<NonNullable<Retention['keep']>>({ count: atLeastOne, unit: oneOf(['months', 'years']) }),
        ),
        from: optional(oneOf(['contact', 'last-activity', 'settlement'])),
      }),
    ),
    kind: oneOf(['record']),
    mustRecord: optional(isTrue),
  })
}
