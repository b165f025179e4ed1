import { inspect, type Parsed, readField } from '../foundations'
import { withOwnDays } from './planned-terms'
import type { AnnuityTerms, InstallmentTerms } from './terms'
import {
  annuityIssues,
  customIssues,
  interestIssues,
  ownIssues,
  repayingIssues,
  sharedIssues,
} from './terms-issues'
import {
  annuityShapes,
  bulletShapes,
  customShape,
  equalPartsShapes,
  equalPrincipalShapes,
  flatShapes,
  methodlessShape,
} from './terms-shapes'

/** Are these terms that a plan can be made of? If so, the same object, typed; else every fault. */
export function inspectTerms(terms: unknown): Parsed<InstallmentTerms> {
  const method = readField(terms, 'method')
  if (readField(terms, 'dueOn') !== undefined && method !== 'custom') return inspectOwnDays(method, terms)
  switch (method) {
    case 'equal-parts':
      return inspect(equalPartsShapes.byMonths, terms, sharedIssues)
    case 'annuity':
      return inspectAnnuity(terms)
    case 'equal-principal':
      return inspect(equalPrincipalShapes.byMonths, terms, repayingIssues)
    case 'flat':
      return inspect(flatShapes.byMonths, terms, interestIssues)
    case 'bullet':
      return inspect(bulletShapes.byMonths, terms, interestIssues)
    case 'custom':
      return inspect(customShape, terms, customIssues)
    default:
      return inspectMethodless(terms)
  }
}

/** As {@link inspectTerms}, of an annuity by months. */
export function inspectAnnuity(terms: unknown): Parsed<AnnuityTerms> {
  return inspect(annuityShapes.byMonths, terms, annuityIssues)
}

function inspectOwnDays(method: unknown, terms: unknown): Parsed<InstallmentTerms> {
  switch (method) {
    case 'equal-parts':
      return inspect(equalPartsShapes.onOwnDays, terms, (form) =>
        ownIssues(form, () => sharedIssues(withOwnDays(form))),
      )
    case 'annuity':
      return inspect(annuityShapes.onOwnDays, terms, (form) =>
        ownIssues(form, () => annuityIssues(withOwnDays(form))),
      )
    case 'equal-principal':
      return inspect(equalPrincipalShapes.onOwnDays, terms, (form) =>
        ownIssues(form, () => repayingIssues(withOwnDays(form))),
      )
    case 'flat':
      return inspect(flatShapes.onOwnDays, terms, (form) =>
        ownIssues(form, () => interestIssues(withOwnDays(form))),
      )
    case 'bullet':
      return inspect(bulletShapes.onOwnDays, terms, (form) =>
        ownIssues(form, () => interestIssues(withOwnDays(form))),
      )
    default:
      return inspectMethodless(terms)
  }
}

/** Of terms without a method that there is, only what is wrong. */
function inspectMethodless(terms: unknown): Parsed<never> {
  return inspect(methodlessShape, terms, () => []) as Parsed<never>
}
