import type { CivilDate } from '../foundations'
import type {
  AnnuityTerms,
  BulletTerms,
  CustomTerms,
  EqualPartsTerms,
  EqualPrincipalTerms,
  FlatTerms,
  InstallmentTerms,
  SharedTerms,
} from './terms'

/** Due days one by one, where they are not counted from the first. */
export interface OwnDays {
  readonly dueOn?: readonly CivilDate[]
}

/** Terms whose due days are known by their number and the first of them, or one by one. */
export type DatedTerms = SharedTerms & OwnDays

/** A plan agreed payment by payment, with the days of the payments as its due days. */
export type DatedCustomTerms = CustomTerms & DatedTerms

/** Terms of any method, whose due days are known. */
export type PlannedTerms =
  | (EqualPartsTerms & OwnDays)
  | (AnnuityTerms & OwnDays)
  | (EqualPrincipalTerms & OwnDays)
  | (FlatTerms & OwnDays)
  | (BulletTerms & OwnDays)
  | DatedCustomTerms

/** The terms with the number of their due days and the first of them. */
export function plannedTerms(terms: InstallmentTerms): PlannedTerms {
  if (terms.method === 'custom')
    return withOwnDays({ ...terms, dueOn: terms.payments.map(({ dueOn }) => dueOn) })
  return 'dueOn' in terms ? withOwnDays(terms) : terms
}

/** Of days of one's own, none is counted from another: the rule of months is of no account. */
export function withOwnDays<Terms extends { readonly dueOn: readonly CivilDate[] }>(
  terms: Terms,
): Terms & Pick<SharedTerms, 'count' | 'firstDueOn' | 'monthRule'> {
  const { dueOn } = terms
  return { ...terms, count: dueOn.length, firstDueOn: dueOn[0] as CivilDate, monthRule: 'corresponding-day' }
}
