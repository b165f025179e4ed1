import { notNegativeIssues } from '../charges'
import { type CurrencyCode, type Issue, joinPath, type Label } from '../foundations'
import {
  type ComponentName,
  type Components,
  componentNames,
  componentsIssues,
  exactAmountIssues,
} from '../model'

/** How each component is called. */
export const componentLabels: Readonly<Record<ComponentName, Label>> = {
  cost: { en: 'cost', 'zh-CN': '实现债权的费用' },
  fee: { en: 'fee', 'zh-CN': '费用' },
  penalty: { en: 'penalty', 'zh-CN': '罚息及违约金' },
  interest: { en: 'interest', 'zh-CN': '利息' },
  principal: { en: 'principal', 'zh-CN': '本金' },
}

/** Which of these components are no amounts of the currency of zero or more? Every fault; and that of none at all. */
export function componentIssues(
  components: Components,
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  const below = componentNames.flatMap((name) => {
    const value = components[name]
    return value === undefined || exactAmountIssues(value, currency, '').length > 0
      ? []
      : notNegativeIssues(value, currency, joinPath(path, name))
  })
  return [...componentsIssues(components, currency, path), ...below]
}
