import type { Segmentation } from '../classification'
import { lifeCycle, overdueKind, risk } from './segmentations-of-arrears'
import { hardshipKind, incomePattern, specialGroup } from './segmentations-of-care'
import { earlyWarning, excusePattern, malice, promiseReliability } from './segmentations-of-conduct'
import { reachability, silenceCause } from './segmentations-of-contact'
import { creditRisk, customerValue, difficulty, relationship } from './segmentations-of-credit'
import { debtorSegment } from './segmentations-of-debtors'
import { customerType, debtorBehavior } from './segmentations-of-firms'
import { creditGrade } from './segmentations-of-grade'
import { importance, standing } from './segmentations-of-importance'
import { personality, style } from './segmentations-of-manner'
import { objection } from './segmentations-of-objections'
import { courtOutcome, ownPromises } from './segmentations-of-progress'
import { severityOfFirms, severityOfPersons } from './segmentations-of-severity'
import { creditLimit, creditTerms, limitUse, paymentCycle } from './segmentations-of-terms'
import { factors, intent, quadrant } from './segmentations-of-will-and-means'

/**
 * On which axes does the policy for trade between firms tell customers apart (企业客户分类维度)?
 *
 * Without why a person is silent, which private circumstances a person has and how a person's income comes in: they do
 * not apply to firms. Hardship does, where livelihoods hang on a small firm.
 */
export const segmentationsOfFirms: readonly Segmentation[] = [
  reachability,
  quadrant,
  risk,
  intent,
  factors,
  creditRisk,
  severityOfFirms,
  overdueKind,
  lifeCycle,
  importance,
  standing,
  relationship,
  customerType,
  debtorBehavior,
  customerValue,
  creditGrade,
  difficulty,
  personality,
  style,
  hardshipKind,
  objection,
  excusePattern,
  earlyWarning,
  promiseReliability,
  malice,
  paymentCycle,
  creditTerms,
  creditLimit,
  limitUse,
  courtOutcome,
  ownPromises,
  debtorSegment,
]

/**
 * On which axes does the policy for consumer loans tell customers apart (个人客户分类维度)?
 *
 * Without those that rate a firm: importance, standing, type, behavior, credit grade, and the terms and limit by it.
 */
export const segmentationsOfPersons: readonly Segmentation[] = [
  reachability,
  quadrant,
  risk,
  silenceCause,
  intent,
  factors,
  creditRisk,
  severityOfPersons,
  overdueKind,
  lifeCycle,
  relationship,
  customerValue,
  difficulty,
  personality,
  style,
  hardshipKind,
  specialGroup,
  incomePattern,
  objection,
  excusePattern,
  earlyWarning,
  promiseReliability,
  malice,
  courtOutcome,
  ownPromises,
  debtorSegment,
]
