import type { CivilDate, Label } from '../foundations'
import type { Preservation } from './legal-case'

/** What a review of a legal case found, with the values that it rests on (案件复核发现). */
export type LegalFinding =
  | {
      readonly code: 'evidence-missing'
      readonly label: Label
      /** The next step, and the ids of the evidence that it lacks, in the order of the path. */
      readonly values: { readonly step: string; readonly evidence: readonly string[] }
    }
  | {
      readonly code: 'security-needed'
      readonly label: Label
      /** `unknown`: the next step may need it, and the case does not say. */
      readonly values: { readonly step: string | null; readonly security: 'required' | 'unknown' }
    }
  | {
      readonly code: 'key-date-passed'
      readonly label: Label
      readonly values: { readonly keyDate: string; readonly on: CivilDate }
    }
  | {
      readonly code: 'limitation-near' | 'limitation-expired'
      readonly label: Label
      /** The last day of the period: the earliest by which to act; of an expired one the latest. */
      readonly values: { readonly expiresOn: CivilDate }
    }
  | {
      readonly code: 'limitation-unknown'
      readonly label: Label
      /** What of the claim is lacking. */
      readonly values: { readonly missing: readonly string[] }
    }
  | {
      readonly code: 'costs-exceed-expected'
      readonly label: Label
      readonly values: { readonly costs: string; readonly expectedRecovery: string }
    }
  | {
      readonly code: 'expected-recovery-unknown'
      readonly label: Label
      readonly values: { readonly costs: string }
    }
  | {
      readonly code: 'review-due'
      readonly label: Label
      /** The day on which it fell due, and the last review, `null` where there was none. */
      readonly values: { readonly reviewOn: CivilDate; readonly lastReviewedOn: CivilDate | null }
    }

/** How is each finding called (复核发现)? */
export const legalFindingLabels: Readonly<Record<LegalFinding['code'], Label>> = {
  'evidence-missing': { en: 'evidence for the next step is missing', 'zh-CN': '下一步骤所需证据不全' },
  'security-needed': { en: 'security may have to be given', 'zh-CN': '可能需要提供担保' },
  'key-date-passed': { en: 'a key date has passed undone', 'zh-CN': '关键日期已过而未办' },
  'limitation-near': { en: 'the limitation period expires soon', 'zh-CN': '诉讼时效即将届满' },
  'limitation-expired': { en: 'the limitation period has expired', 'zh-CN': '诉讼时效已届满' },
  'limitation-unknown': {
    en: 'it is not known whether the limitation period has expired',
    'zh-CN': '尚不能确定诉讼时效是否届满',
  },
  'costs-exceed-expected': {
    en: 'the costs exceed what the case is expected to bring in',
    'zh-CN': '费用已超过预期回收',
  },
  'expected-recovery-unknown': {
    en: 'what the case is expected to bring in is not known',
    'zh-CN': '预期回收未知',
  },
  'review-due': { en: 'the case is to be reviewed', 'zh-CN': '案件应予复核' },
}

/** How does it stand with the security that a creditor gives (担保情况)? */
export const securityLabels: Readonly<Record<NonNullable<Preservation['security']> | 'unknown', Label>> = {
  required: { en: 'required', 'zh-CN': '须提供' },
  given: { en: 'given', 'zh-CN': '已提供' },
  'not-required': { en: 'not required', 'zh-CN': '无须提供' },
  unknown: { en: 'not known', 'zh-CN': '未知' },
}
