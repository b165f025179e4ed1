import {
  type Citation,
  citationShape,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import type { ComponentName } from '../model'

/** How a due stands on the day of a payment: its due date has passed, is that day, or is still to come. */
export type AllocationTiming = 'past-due' | 'due' | 'in-advance'

/** What is paid: one component of the dues of one timing, such as `past-due-interest`. */
export type AllocationStep = `${AllocationTiming}-${ComponentName}`

/**
 * What puts one due before another of the same timing?
 *
 * - `designated`: the debtor named it when paying; it comes before all others, due or not.
 * - `least-secured`: the smaller `security`; absent is none.
 * - `heaviest`: the larger `burden`; absent is the least.
 * - `earliest`: the earlier due date.
 */
export type DuePriority = 'designated' | 'least-secured' | 'heaviest' | 'earliest'

/**
 * In which order does a payment go to what is owed (还款冲抵顺序)?
 *
 * What no step names is never paid; a due that states one amount and no components is principal.
 */
export interface AllocationOrder {
  /** Public and never renamed. */
  readonly id: string
  readonly label?: Label
  /** First to last. */
  readonly steps: readonly AllocationStep[]
  /**
   * `vertical`: each step over all dues, the oldest first, before the next step. `horizontal`: due by due, the
   * oldest first, each paid by all steps of its timing before the next due.
   */
  readonly direction: 'horizontal' | 'vertical'
  /** Which future due takes what is left, by the steps in advance: the `next`, the `last`, or none (`hold`). */
  readonly excess: 'next' | 'last' | 'hold'
  /** Which due of one timing comes first, by the first of these that tells them apart; absent: the earliest. */
  readonly among?: readonly DuePriority[]
  /** What dues share that nothing tells apart: in proportion to what is open; absent: the smaller id first. */
  readonly ties?: 'pro-rata'
  readonly source?: Citation
}

const allocationSteps: readonly AllocationStep[] = [
  'past-due-cost',
  'past-due-fee',
  'past-due-penalty',
  'past-due-interest',
  'past-due-principal',
  'due-cost',
  'due-fee',
  'due-penalty',
  'due-interest',
  'due-principal',
  'in-advance-cost',
  'in-advance-fee',
  'in-advance-penalty',
  'in-advance-interest',
  'in-advance-principal',
]

/** The order of those who name none: the oldest due first, in advance too, components in the order of the law. */
export const oldestDueFirst: AllocationOrder = {
  id: 'oldest-due-first',
  steps: allocationSteps,
  direction: 'horizontal',
  excess: 'next',
}

/** The form of an {@link AllocationOrder}. */
export const allocationOrderShape: Shape<AllocationOrder> = /* @__PURE__ */ record<AllocationOrder>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  steps: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(allocationSteps)),
  direction: /* @__PURE__ */ oneOf(['horizontal', 'vertical']),
  excess: /* @__PURE__ */ oneOf(['next', 'last', 'hold']),
  among: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(['designated', 'least-secured', 'heaviest', 'earliest'])),
  ),
  ties: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['pro-rata'])),
  source: /* @__PURE__ */ optional(citationShape),
})

/** What is wrong with a well-formed order across its fields? Every fault. */
export function allocationOrderIssues({ steps, excess }: AllocationOrder, path: string): readonly Issue[] {
  const stepsPath = joinPath(path, 'steps')
  const hasAdvance = steps.some((step) => step.startsWith('in-advance'))
  return [
    ...steps.flatMap((step, index) =>
      steps.indexOf(step) === index ? [] : [describeFault(repeated(step), joinPath(stepsPath, index))],
    ),
    ...(hasAdvance === (excess === 'hold')
      ? [describeFault(contradicted(hasAdvance, excess), joinPath(path, 'excess'))]
      : []),
  ]
}

function repeated(step: AllocationStep): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: 'each step once', 'zh-CN': '每一步只出现一次' },
    received: verbatim(step),
    remedy: { en: 'Keep its first place.', 'zh-CN': '请保留其首次出现的位置。' },
  }
}

function contradicted(hasAdvance: boolean, excess: string): Fault {
  return {
    code: 'unknown-reference',
    expected: hasAdvance
      ? { en: 'next or last, as there are steps in advance', 'zh-CN': 'next 或 last，因为列有提前还款的步骤' }
      : { en: 'hold, as there is no step in advance', 'zh-CN': 'hold，因为没有提前还款的步骤' },
    received: verbatim(excess),
    remedy: {
      en: 'Say with both which future dues are paid, or with both that none is.',
      'zh-CN': '两处须一致：或都说明提前偿还哪些款项，或都说明不提前偿还。',
    },
  }
}
