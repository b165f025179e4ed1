import {
  type DatedHistory,
  datedValuesOf,
  dayCount,
  describeFault,
  type Fault,
  historyOrderFault,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  optional,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { duplicateIdIssues } from '../model'

/** One class of assets (资产分类), and from which day past due an account is in it at least. */
export interface AssetClass {
  /** Unique in its list. */
  readonly id: string
  /** First day past due on which an account may be in no better class; 0 for the best class alone. */
  readonly fromDay: number
  /** For people; without it the id is shown. */
  readonly label?: Label
}

/**
 * How badly must an account at least be classified by its days past due (资产分类下限)?
 *
 * Minima, dated and cited: a lender may classify worse on other evidence. Each value lists the classes from
 * the best, which is that of day 0, to the worst; `null` ends the table.
 */
export interface AssetClassFloors extends DatedHistory<readonly AssetClass[]> {
  /** For people; without it the id is shown. */
  readonly label?: Label
}

const classesShape: Shape<readonly AssetClass[]> = /* @__PURE__ */ listOf(
  /* @__PURE__ */ record<AssetClass>({
    id: text,
    fromDay: dayCount,
    label: /* @__PURE__ */ optional(labelShape),
  }),
)

/** The form of {@link AssetClassFloors}. */
export const assetClassFloorsShape: Shape<AssetClassFloors> = /* @__PURE__ */ record<AssetClassFloors>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  history: /* @__PURE__ */ datedValuesOf(classesShape),
})

/** Why do these well-formed floors not give every day past due one class at a time? Every fault. */
export function assetClassFloorsIssues({ history }: AssetClassFloors, path: string): readonly Issue[] {
  const historyPath = joinPath(path, 'history')
  if (history.length === 0) return [describeFault(emptyList(aDatedValue), historyPath)]
  return history.flatMap(({ from, value }, index) => {
    const entryPath = joinPath(historyPath, index)
    const previous = history[index - 1]
    return [
      ...(previous === undefined || previous.from < from
        ? []
        : [describeFault(historyOrderFault(previous.from, from), joinPath(entryPath, 'from'))]),
      ...(value === null ? [] : classIssues(value, joinPath(entryPath, 'value'))),
    ]
  })
}

function classIssues(classes: readonly AssetClass[], path: string): readonly Issue[] {
  if (classes.length === 0) return [describeFault(emptyList(aClass), path)]
  return [
    ...duplicateIdIssues(classes, path),
    ...classes.flatMap(({ fromDay }, index) => {
      const better = classes[index - 1]
      return (better === undefined ? fromDay === 0 : better.fromDay < fromDay)
        ? []
        : [describeFault(outOfOrder(better, fromDay), joinPath(joinPath(path, index), 'fromDay'))]
    }),
  ]
}

const aDatedValue: Label = { en: 'at least one dated value', 'zh-CN': '至少一个按日期生效的值' }
const aClass: Label = { en: 'at least one class', 'zh-CN': '至少一个等级' }

function emptyList(expected: Label): Fault {
  return {
    code: 'missing',
    expected,
    received: { en: 'an empty list', 'zh-CN': '空列表' },
    remedy: {
      en: 'Leave the floors out where the policy has none; null in place of the classes ends them.',
      'zh-CN': '政策不设下限时请省略整个表；终止时以 null 代替等级列表。',
    },
  }
}

function outOfOrder(better: AssetClass | undefined, fromDay: number): Fault {
  return {
    ...(better === undefined
      ? {
          code: 'bucket-start',
          expected: {
            en: '0, because day 0 is everything not past due',
            'zh-CN': '0，因为第 0 天是所有未逾期款项',
          },
        }
      : {
          code: 'limit-order',
          expected: {
            en: `a day after ${better.fromDay}, where "${better.id}" starts`,
            'zh-CN': `大于“${better.id}”的起始天数 ${better.fromDay}`,
          },
        }),
    received: verbatim(String(fromDay)),
    remedy: {
      en: 'List the classes from the best, of day 0, to the worst.',
      'zh-CN': '请从第 0 天的最好等级起，由好到差排列。',
    },
  }
}
