import {
  type CivilDate,
  describeFault,
  type Fault,
  type Issue,
  inputError,
  joinPath,
  listOf,
  optional,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { type AccountEvent, type Due, duplicateIdIssues } from '../model'
import { isIssued, isPaid } from './allocate'
import { type AllocationOrder, allocationOrderIssues, allocationOrderShape } from './allocation-order'
import type { Applying } from './apply-event'
import type { Pause } from './books'
import { type CompiledOrder, compileOrder } from './compile-order'

/**
 * Another order for some money: by the kind of transaction and by the class of the account, both at once.
 *
 * The transaction of a payment is its own `transaction`, or else `payment`; of a transfer `transfer-in`; of money
 * that was held `held`. The classes are those of the account just before the money goes.
 */
export interface AllocationRule {
  /** Public and never renamed. */
  readonly id: string
  /** The kinds of transaction that it is for; absent: all. */
  readonly transactions?: readonly string[]
  /** The classes that it is for, by the ids of buckets and asset classes; absent: all. */
  readonly classes?: readonly string[]
  readonly order: AllocationOrder
}

/** An {@link AllocationRule} made ready. */
export interface CompiledRule {
  readonly rule: AllocationRule
  readonly order: CompiledOrder
}

/** The classes of an account whose oldest unpaid due fell or falls due on a day; `null` where nothing is owed. */
export type ClassesOn = (
  oldestUnpaidDueOn: CivilDate | null,
  day: CivilDate,
  pauses: readonly Pause[],
) => readonly string[]

/** The form of an {@link AllocationRule}. */
export const allocationRuleShape: Shape<AllocationRule> = /* @__PURE__ */ record<AllocationRule>({
  id: text,
  transactions: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  classes: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  order: allocationOrderShape,
})

/**
 * What is wrong with well-formed rules? Every fault.
 *
 * @param knownClasses - The classes that there are; absent where that is not known.
 */
export function allocationRuleIssues(
  rules: readonly AllocationRule[],
  knownClasses: readonly string[] | undefined,
  path: string,
): readonly Issue[] {
  return [
    ...duplicateIdIssues(rules, path),
    ...rules.flatMap(({ transactions, classes, order }, index) => {
      const own = joinPath(path, index)
      return [
        ...(transactions?.length === 0 ? [describeFault(emptyList, joinPath(own, 'transactions'))] : []),
        ...(classes?.length === 0 ? [describeFault(emptyList, joinPath(own, 'classes'))] : []),
        ...(classes ?? []).flatMap((one, place) =>
          knownClasses === undefined || knownClasses.includes(one)
            ? []
            : [describeFault(noSuchClass(one, knownClasses), joinPath(joinPath(own, 'classes'), place))],
        ),
        ...allocationOrderIssues(order, joinPath(own, 'order')),
      ]
    }),
  ]
}

/** The rules of a sound policy, ready. */
export function compileRules(rules: readonly AllocationRule[]): readonly CompiledRule[] {
  return rules.map((rule) => ({ rule, order: compileOrder(rule.order) }))
}

/** What finds the order for money that goes: the first rule that fits, or else the order of the policy. */
export function orderFinder(
  {
    allocationOrder,
    rules,
  }: { readonly allocationOrder: CompiledOrder; readonly rules: readonly CompiledRule[] },
  classesOn: ClassesOn | undefined,
): Applying['orderFor'] {
  if (rules.length === 0) return () => allocationOrder
  if (classesOn === undefined && rules.some(({ rule }) => rule.classes !== undefined)) throw noClasses()
  return (books, day, event) => {
    const transaction = transactionOf(event)
    // Asked once, and only where a rule needs it.
    let classes: readonly string[] | undefined
    const isIn = (wanted: readonly string[]): boolean => {
      classes ??= classesOn?.(oldestUnpaidDueOn(books, day), day, books.pauses) ?? []
      return classes.some((one) => wanted.includes(one))
    }
    const found = rules.find(
      ({ rule }) =>
        (rule.transactions === undefined || rule.transactions.includes(transaction)) &&
        (rule.classes === undefined || isIn(rule.classes)),
    )
    return found?.order ?? allocationOrder
  }
}

function transactionOf(event: AccountEvent | null): string {
  if (event === null) return 'held'
  return event.kind === 'payment' ? (event.transaction ?? 'payment') : event.kind
}

function oldestUnpaidDueOn(
  { dues, queue, parts }: Parameters<Applying['orderFor']>[0],
  day: CivilDate,
): CivilDate | null {
  const oldest = queue.find((place) => isIssued(dues[place] as Due, day) && !isPaid(parts, place))
  return oldest === undefined ? null : (dues[oldest] as Due).dueOn
}

function noSuchClass(received: string, known: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: `one of ${known.join(', ')}`, 'zh-CN': `${known.join('、')} 之一` },
    received: verbatim(JSON.stringify(received)),
    remedy: {
      en: 'Name a bucket or an asset class of the policy.',
      'zh-CN': '请指明政策中的区间或资产等级。',
    },
  }
}

const emptyList: Fault = {
  code: 'missing',
  expected: { en: 'at least one', 'zh-CN': '至少一项' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: { en: 'Leave it out where the rule is for all.', 'zh-CN': '适用于全部时请省略。' },
}

function noClasses(): Error {
  return inputError(
    {
      code: 'missing',
      expected: { en: 'the classes that the rules of the ledger ask for', 'zh-CN': '账务规则所需的分类' },
      received: { en: 'nothing', 'zh-CN': '空缺' },
      remedy: {
        en: 'Ask through createArrears, whose policy says how an account is classed.',
        'zh-CN': '请通过 createArrears 查询，其政策说明了如何分类。',
      },
    },
    'ledger',
  )
}
