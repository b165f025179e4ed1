import {
  dayCount,
  describeFault,
  type Fault,
  type Issue,
  isTrue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import { unlistedIdIssue, unlistedIdIssues } from './listed-ids'

/** A step of the legal path, such as preservation or judgment (法律程序步骤). */
export interface LegalStep {
  readonly id: string
  readonly label: Label
  /** How many days it usually takes. */
  readonly typicalDays?: number
  /** Ids of the evidence that it takes beside what is required of every case. */
  readonly needs?: readonly string[]
  /** Id of the role of the authority that answers for it. */
  readonly owner?: string
  /** Whether the creditor may have to give security for it (担保), as for preservation. */
  readonly mayNeedSecurity?: true
  readonly note?: Label
}

/** A kind of evidence (证据). */
export interface LegalEvidence {
  readonly id: string
  readonly label: Label
  /** Whether every case needs it, from its first step on. */
  readonly required?: true
  readonly note?: Label
}

/** A kind of asset that a judgment can be enforced against (财产种类). */
export interface AssetKind {
  readonly id: string
  readonly label: Label
  /** Such as that its value needs an expert. */
  readonly note?: Label
}

/** How a lender takes a debt to court: a section of its policy (法律途径). */
export interface LegalPath {
  /** In the order in which they are taken. */
  readonly steps: readonly LegalStep[]
  readonly evidence: readonly LegalEvidence[]
  readonly assets?: readonly AssetKind[]
  /** From 1; so many days after a review the case is reviewed again. */
  readonly reviewEveryDays: number
  /** So many days before the limitation period expires it is called near; 0 is on its last day. */
  readonly limitationLeadDays: number
}

/** The form of a {@link LegalPath}. */
export const legalPathShape: Shape<LegalPath> = /* @__PURE__ */ record<LegalPath>({
  steps: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<LegalStep>({
      id: text,
      label: labelShape,
      typicalDays: /* @__PURE__ */ optional(dayCount),
      needs: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
      owner: /* @__PURE__ */ optional(text),
      mayNeedSecurity: /* @__PURE__ */ optional(isTrue),
      note: /* @__PURE__ */ optional(labelShape),
    }),
  ),
  evidence: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<LegalEvidence>({
      id: text,
      label: labelShape,
      required: /* @__PURE__ */ optional(isTrue),
      note: /* @__PURE__ */ optional(labelShape),
    }),
  ),
  assets: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ record<AssetKind>({
        id: text,
        label: labelShape,
        note: /* @__PURE__ */ optional(labelShape),
      }),
    ),
  ),
  reviewEveryDays: dayCount,
  limitationLeadDays: dayCount,
})

/**
 * What is wrong with a well-formed legal path? Every fault.
 *
 * @param roleIds - Of the authority of the policy; `null` where the path is read without one.
 */
export function legalPathIssues(
  { steps, evidence, assets = [], reviewEveryDays }: LegalPath,
  roleIds: readonly string[] | null,
  path: string,
): readonly Issue[] {
  const stepsPath = joinPath(path, 'steps')
  return [
    ...(steps.length === 0 ? [describeFault(noSteps, stepsPath)] : []),
    ...duplicateIdIssues(steps, stepsPath),
    ...steps.flatMap(({ needs = [], owner }, index) => {
      const stepPath = joinPath(stepsPath, index)
      return [
        ...unlistedIdIssues(needs, evidence, joinPath(stepPath, 'needs')),
        ...(owner === undefined || roleIds === null
          ? []
          : unlistedIdIssue(owner, roleIds, joinPath(stepPath, 'owner'))),
      ]
    }),
    ...duplicateIdIssues(evidence, joinPath(path, 'evidence')),
    ...duplicateIdIssues(assets, joinPath(path, 'assets')),
    ...(reviewEveryDays >= 1 ? [] : [describeFault(noInterval, joinPath(path, 'reviewEveryDays'))]),
  ]
}

const noSteps: Fault = {
  code: 'missing',
  expected: { en: 'at least one step', 'zh-CN': '至少一个步骤' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: { en: 'Leave the path out where there is none.', 'zh-CN': '若没有法律途径，请省略本节。' },
}

const noInterval: Fault = {
  code: 'not-positive',
  expected: { en: 'at least 1 day', 'zh-CN': '至少 1 天' },
  received: { en: '0', 'zh-CN': '0' },
  remedy: { en: 'Write 1 for daily.', 'zh-CN': '每天写 1。' },
}
