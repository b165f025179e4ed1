import {
  addDays,
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  earlierOf,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  subtractMinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import type { LegalCase } from './legal-case'
import { type LegalFinding, legalFindingLabels as labels } from './legal-findings'
import type { LegalPath } from './legal-path'
import type { LegalReview, NextLegalStep } from './legal-review'
import type { Limitation } from './limitation-answer'

/** How a case stands on a day, whatever comes later. */
export interface LegalStanding extends Omit<LegalReview, 'changesOn'> {
  /** The first day on which limitation is near; `null` where its last day is not known. */
  readonly limitationNearOn: CivilDate | null
}

/** How does a parsed case stand on a day, given what limitation is then? */
export function judgeLegalCase(
  path: LegalPath,
  legalCase: LegalCase,
  limitation: Limitation | null,
  asOf: CivilDate,
): LegalStanding {
  const { step, costs, currency, expectedRecovery, keyDates, lastReviewedOn } = legalCase
  const digits = toMinorDigits(currency, 'currency')
  const spent = costs
    .filter(({ on }) => on <= asOf)
    .reduce<MinorUnits>((sum, { amount }) => addMinorUnits(sum, toMinorUnits(amount, currency, 'costs')), 0)
  const expected =
    expectedRecovery === undefined ? null : toMinorUnits(expectedRecovery, currency, 'expected')
  const ahead = path.steps.slice(path.steps.findIndex(({ id }) => id === step) + 1)
  const next = nextStepOf(path, legalCase, ahead)
  const undone = keyDates
    .filter(({ done }) => done !== true)
    .sort((left, right) => inOrder(left.on, right.on))
  const overdueKeyDates = undone.filter(({ on }) => on < asOf)
  const limitationNearOn =
    limitation === null || limitation.expiresOn === null
      ? null
      : addDays(limitation.expiresOn, -path.limitationLeadDays)
  const reviewOn = reviewDayOf(path, legalCase, limitationNearOn) ?? asOf
  const format = (units: MinorUnits): string => formatMinorUnits(units, digits)
  return {
    asOf,
    step: step ?? null,
    next,
    typicalDaysLeft: ahead.reduce<number | null>(
      (sum, { typicalDays }) => (sum === null || typicalDays === undefined ? null : sum + typicalDays),
      0,
    ),
    costs: format(spent),
    expectedNet: expected === null ? null : format(subtractMinorUnits(expected, spent)),
    overdueKeyDates,
    nextKeyDate: undone.find(({ on }) => on >= asOf) ?? null,
    limitation,
    daysToLimitation: limitation?.daysLeft ?? null,
    reviewOn,
    limitationNearOn,
    findings: [
      ...evidenceFindings(next),
      ...securityFindings(legalCase, next, ahead),
      ...overdueKeyDates.map(({ id, on }): LegalFinding => {
        return { code: 'key-date-passed', label: labels['key-date-passed'], values: { keyDate: id, on } }
      }),
      ...limitationFindings(limitation, limitationNearOn, asOf),
      ...costFindings(spent, expected, format),
      ...(reviewOn > asOf
        ? []
        : [
            {
              code: 'review-due' as const,
              label: labels['review-due'],
              values: { reviewOn, lastReviewedOn: lastReviewedOn ?? null },
            },
          ]),
    ],
  }
}

function nextStepOf(
  { evidence }: LegalPath,
  { evidenceHeld }: LegalCase,
  [step]: LegalPath['steps'],
): NextLegalStep | null {
  if (step === undefined) return null
  const { id, label, needs = [], owner, typicalDays } = step
  return {
    id,
    label,
    owner: owner ?? null,
    typicalDays: typicalDays ?? null,
    missingEvidence: evidence.filter(
      (one) => (one.required === true || needs.includes(one.id)) && !evidenceHeld.includes(one.id),
    ),
  }
}

/** The day on which a review falls due; `null` of a case that was never reviewed, which is due at once. */
function reviewDayOf(
  { reviewEveryDays }: LegalPath,
  { keyDates, lastReviewedOn }: LegalCase,
  limitationNearOn: CivilDate | null,
): CivilDate | null {
  if (lastReviewedOn === undefined) return null
  return [
    ...keyDates.flatMap(({ on, done }) => (done === true ? [] : [on])),
    ...(limitationNearOn === null ? [] : [limitationNearOn]),
  ]
    .filter((day) => day > lastReviewedOn)
    .reduce<CivilDate | null>(earlierOf, addDays(lastReviewedOn, reviewEveryDays))
}

function evidenceFindings(next: NextLegalStep | null): readonly LegalFinding[] {
  if (next === null || next.missingEvidence.length === 0) return []
  return [
    {
      code: 'evidence-missing',
      label: labels['evidence-missing'],
      values: { step: next.id, evidence: next.missingEvidence.map(({ id }) => id) },
    },
  ]
}

function securityFindings(
  { preservation }: LegalCase,
  next: NextLegalStep | null,
  [step]: LegalPath['steps'],
): readonly LegalFinding[] {
  const security = preservation?.security ?? 'unknown'
  if (security !== 'required' && (security !== 'unknown' || step?.mayNeedSecurity !== true)) return []
  return [
    {
      code: 'security-needed',
      label: labels['security-needed'],
      values: { step: next?.id ?? null, security },
    },
  ]
}

function limitationFindings(
  limitation: Limitation | null,
  nearOn: CivilDate | null,
  asOf: CivilDate,
): readonly LegalFinding[] {
  if (limitation === null) return []
  const { status, expiresOn, latestExpiresOn, missing } = limitation
  if (status === 'undetermined') {
    return [{ code: 'limitation-unknown', label: labels['limitation-unknown'], values: { missing } }]
  }
  const code = status === 'expired' ? 'limitation-expired' : 'limitation-near'
  const day = status === 'expired' ? latestExpiresOn : expiresOn
  const isTold = status === 'expired' || (nearOn !== null && asOf >= nearOn)
  return day === null || !isTold ? [] : [{ code, label: labels[code], values: { expiresOn: day } }]
}

function costFindings(
  spent: MinorUnits,
  expected: MinorUnits | null,
  format: (units: MinorUnits) => string,
): readonly LegalFinding[] {
  const costs = format(spent)
  if (expected === null) {
    return [
      {
        code: 'expected-recovery-unknown',
        label: labels['expected-recovery-unknown'],
        values: { costs },
      },
    ]
  }
  if (compareMinorUnits(spent, expected) <= 0) return []
  return [
    {
      code: 'costs-exceed-expected',
      label: labels['costs-exceed-expected'],
      values: { costs, expectedRecovery: format(expected) },
    },
  ]
}
