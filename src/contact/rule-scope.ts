import { dayCount, listOf, oneOf, optional, record, type Shape, text } from '../foundations'
import {
  type Channel,
  type ContactActor,
  type ContactPlace,
  type ContactPurpose,
  channels,
  contactActors,
  contactPlaces,
  contactPurposes,
  type DebtKind,
  type Debtor,
  debtKinds,
  debtorKinds,
  type Institution,
  institutions,
  type Recipient,
  recipients,
} from '../model'

/** Who began a contact: the collector, unless it answers one that the debtor made. */
export const initiators = ['collector', 'debtor'] as const

/** Which contacts a rule restrains (规则适用范围). A facet left out restrains any; all that are named must hold. */
export interface RuleScope {
  readonly channels?: readonly Channel[]
  readonly actors?: readonly ContactActor[]
  readonly institutions?: readonly Institution[]
  readonly debtKinds?: readonly DebtKind[]
  readonly debtors?: readonly NonNullable<Debtor['kind']>[]
  /** Parts of the place of the pack, by region code; their own parts included. */
  readonly regions?: readonly string[]
  readonly recipients?: readonly Recipient[]
  readonly places?: readonly ContactPlace[]
  readonly purposes?: readonly ContactPurpose[]
  /** What it does not restrain, whatever the other facets say. */
  readonly exceptPurposes?: readonly ContactPurpose[]
  readonly initiators?: readonly (typeof initiators)[number][]
  /** Days past due, both ends included. */
  readonly daysPastDue?: { readonly from?: number; readonly to?: number }
}

/** The form of a {@link RuleScope}. */
export const ruleScopeShape: Shape<RuleScope> = /* @__PURE__ */ record<RuleScope>({
  channels: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels))),
  actors: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(contactActors))),
  institutions: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(institutions))),
  debtKinds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(debtKinds))),
  debtors: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(debtorKinds))),
  regions: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  recipients: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(recipients))),
  places: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(contactPlaces))),
  purposes: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(contactPurposes))),
  exceptPurposes: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(contactPurposes))),
  initiators: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(initiators))),
  daysPastDue: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<NonNullable<RuleScope['daysPastDue']>>({
      from: /* @__PURE__ */ optional(dayCount),
      to: /* @__PURE__ */ optional(dayCount),
    }),
  ),
})

/** What of a contact decides which rules restrain it; `undefined` for what is not known. */
export interface ScopedContact {
  readonly channel: Channel
  readonly actor: ContactActor
  readonly recipient: Recipient
  readonly purpose: ContactPurpose
  readonly initiator: (typeof initiators)[number]
  readonly place: ContactPlace | undefined
  readonly institution: Institution | undefined
  readonly debtKinds: readonly DebtKind[] | undefined
  readonly debtor: NonNullable<Debtor['kind']> | undefined
  readonly region: string | undefined
  readonly daysPastDue: number | undefined
}

/**
 * Does a rule of this scope restrain this contact? The facts by which it might not, where they are not known; none where it
 * certainly does; `undefined` where it certainly does not.
 */
export function matchScope(scope: RuleScope, contact: ScopedContact): readonly string[] | undefined {
  const { purpose, daysPastDue, region } = contact
  if (scope.exceptPurposes?.includes(purpose) === true) return undefined
  const { from = 0, to = Number.POSITIVE_INFINITY } = scope.daysPastDue ?? {}
  const facets: readonly (readonly [string, boolean | undefined])[] = [
    ['channel', admits(scope.channels, contact.channel)],
    ['actor', admits(scope.actors, contact.actor)],
    ['recipient', admits(scope.recipients, contact.recipient)],
    ['purpose', admits(scope.purposes, purpose)],
    ['initiator', admits(scope.initiators, contact.initiator)],
    ['request.place', admits(scope.places, contact.place)],
    ['institution', admits(scope.institutions, contact.institution)],
    ['debtKinds', admitsAny(scope.debtKinds, contact.debtKinds)],
    ['debtor.kind', admits(scope.debtors, contact.debtor)],
    [
      'debtor.place',
      scope.regions === undefined ? true : region === undefined ? undefined : liesIn(scope.regions, region),
    ],
    [
      'daysPastDue',
      scope.daysPastDue === undefined
        ? true
        : daysPastDue === undefined
          ? undefined
          : from <= daysPastDue && daysPastDue <= to,
    ],
  ]
  if (facets.some(([, holds]) => holds === false)) return undefined
  return facets.flatMap(([fact, holds]) => (holds === undefined ? [fact] : []))
}

/** Whether a facet holds; `undefined` where it is asked for and not known. */
function admits<Value>(wanted: readonly Value[] | undefined, value: Value | undefined): boolean | undefined {
  if (wanted === undefined) return true
  return value === undefined ? undefined : wanted.includes(value)
}

/** Whether a facet of which there may be several holds for any of them. */
function admitsAny<Value>(
  wanted: readonly Value[] | undefined,
  values: readonly Value[] | undefined,
): boolean | undefined {
  if (wanted === undefined) return true
  return values?.some((value) => wanted.includes(value))
}

/** Does a region lie in one of these, or is it one of them? */
export function liesIn(regions: readonly string[], region: string): boolean {
  return regions.some((one) => region === one || region.startsWith(`${one}-`))
}
