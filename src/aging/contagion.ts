import {
  amount,
  type DatedHistory,
  datedValuesOf,
  describeFault,
  type ExactRatio,
  type Fault,
  historyOrderIssues,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  leaf,
  listOf,
  oneOf,
  optional,
  ratioOf,
  record,
  type Shape,
  showValue,
  text,
  variant,
} from '../foundations'
import { duplicateIdIssues } from '../model'

/** Whom a contagion reaches: every debtor, or only retail or only non-retail ones (零售、非零售债务人). */
export type ContagionReach = 'all' | 'retail' | 'non-retail'

/** Every account keeps its own class. */
export interface NoContagion {
  readonly level: 'account'
}

/** Every account takes the worst class of any (客户层级). */
export interface WorstAccountContagion {
  readonly level: 'worst-account'
  readonly debtors: ContagionReach
  /** Only a class as bad as this, or worse, spreads; absent: every class does. */
  readonly fromClass?: string
}

/** Every account comes into a class at least, once more than a share of the debtor's claims or debts is bad. */
export interface ShareContagion {
  readonly level: 'share'
  readonly debtors: ContagionReach
  /** Each by itself is enough. */
  readonly triggers: readonly ContagionTrigger[]
}

/** A share that makes the accounts of a debtor worse: exactly `abovePercent` does not yet. */
export type ContagionTrigger = ClaimsTrigger | StatedTrigger

interface TriggerCommon {
  /** Unique in its rule. */
  readonly id: string
  /** In percent, 0 or more and less than 100; 0 where any share is enough. A plain decimal, never rounded. */
  readonly abovePercent: number | string
  /** The class that every account then has at least. */
  readonly atLeast: string
}

/** The share of the claims in a class, or a worse one, in all claims on the debtor that the case holds. */
export interface ClaimsTrigger extends TriggerCommon {
  readonly share: 'claims'
  readonly inClass: string
}

/** A share that the case does not hold, such as that of overdue debts at all banks: the caller states it. */
export interface StatedTrigger extends TriggerCommon {
  readonly share: 'stated'
}

/** How the class of one account reaches the others of its debtor (资产分类的传染). */
export type ContagionRule = NoContagion | WorstAccountContagion | ShareContagion

/** By which rule does the class of one account reach the others (资产分类传染规则)? Dated and cited; `null` ends it. */
export interface ClassContagion extends DatedHistory<ContagionRule> {
  /** For people; without it the id is shown. */
  readonly label?: Label
}

/** A percentage as the exact share that it is. */
export function shareOfPercent(percent: number | string): ExactRatio {
  return ratioOf({ numerator: percent, denominator: 100, factor: 1, offset: 0 })
}

/** A percentage from 0 to 100, or only to less than 100, as a plain decimal. */
export function percentUpTo(isHundredAllowed: boolean): Shape<number | string> {
  const [en, chinese] = isHundredAllowed
    ? ['from 0 to 100', '0 至 100 的']
    : ['from 0 to less than 100', '大于等于 0 且小于 100 的']
  return leaf<number | string>(
    (value) => {
      if (!amount.accepts(value)) return false
      const { numerator, denominator } = shareOfPercent(value as number | string)
      return numerator >= 0 && (isHundredAllowed ? numerator <= denominator : numerator < denominator)
    },
    (value) => ({
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: { en: `a percentage ${en}, as a plain decimal`, 'zh-CN': `${chinese}百分数（普通十进制数）` },
      received: showValue(value),
      remedy: {
        en: "Write 10 % as 10 or '10', without a percent sign.",
        'zh-CN': '10% 请写作 10，不带百分号。',
      },
    }),
  )
}

const reach: Shape<ContagionReach> = /* @__PURE__ */ oneOf(['all', 'retail', 'non-retail'])
const threshold: Shape<number | string> = /* @__PURE__ */ percentUpTo(false)

const triggerShape: Shape<ContagionTrigger> = /* @__PURE__ */ variant<ContagionTrigger>('share', {
  claims: /* @__PURE__ */ record<ClaimsTrigger>({
    id: text,
    share: /* @__PURE__ */ oneOf(['claims']),
    inClass: text,
    abovePercent: threshold,
    atLeast: text,
  }),
  stated: /* @__PURE__ */ record<StatedTrigger>({
    id: text,
    share: /* @__PURE__ */ oneOf(['stated']),
    abovePercent: threshold,
    atLeast: text,
  }),
})

const ruleShape: Shape<ContagionRule> = /* @__PURE__ */ variant<ContagionRule>('level', {
  account: /* @__PURE__ */ record<NoContagion>({ level: /* @__PURE__ */ oneOf(['account']) }),
  'worst-account': /* @__PURE__ */ record<WorstAccountContagion>({
    level: /* @__PURE__ */ oneOf(['worst-account']),
    debtors: reach,
    fromClass: /* @__PURE__ */ optional(text),
  }),
  share: /* @__PURE__ */ record<ShareContagion>({
    level: /* @__PURE__ */ oneOf(['share']),
    debtors: reach,
    triggers: /* @__PURE__ */ listOf(triggerShape),
  }),
})

/** The form of a {@link ClassContagion}. */
export const classContagionShape: Shape<ClassContagion> = /* @__PURE__ */ record<ClassContagion>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  history: /* @__PURE__ */ datedValuesOf(ruleShape),
})

/** Which parts of well-formed rules say nothing, or are out of order or not unique? */
export function classContagionIssues(contagion: ClassContagion, path: string): readonly Issue[] {
  const historyPath = joinPath(path, 'history')
  if (contagion.history.length === 0) return [describeFault(emptyList(aRule, nameTheRule), historyPath)]
  return [
    ...historyOrderIssues(contagion, path),
    ...contagion.history.flatMap(({ value }, index) => {
      if (value?.level !== 'share') return []
      const triggersPath = `${joinPath(historyPath, index)}.value.triggers`
      return value.triggers.length === 0
        ? [describeFault(emptyList(aTrigger, nameTheShare), triggersPath)]
        : duplicateIdIssues(value.triggers, triggersPath)
    }),
  ]
}

/** The classes that a rule names, each with its place in the rule. */
export function classesNamedBy(
  rule: ContagionRule,
): readonly { readonly assetClass: string; readonly path: string }[] {
  switch (rule.level) {
    case 'account':
      return []
    case 'worst-account':
      return rule.fromClass === undefined ? [] : [{ assetClass: rule.fromClass, path: 'fromClass' }]
    case 'share':
      return rule.triggers.flatMap((trigger, index) => {
        const path = joinPath('triggers', index)
        return [
          ...(trigger.share === 'claims'
            ? [{ assetClass: trigger.inClass, path: joinPath(path, 'inClass') }]
            : []),
          { assetClass: trigger.atLeast, path: joinPath(path, 'atLeast') },
        ]
      })
  }
}

const aRule: Label = { en: 'at least one dated rule', 'zh-CN': '至少一条按日期生效的规则' }
const nameTheRule: Label = {
  en: "Name the rule and the day from which it holds; where accounts keep their own class, level 'account'.",
  'zh-CN': '请写明规则及其生效日期；各账户保留自身等级时，level 写 account。',
}
const aTrigger: Label = { en: 'at least one trigger', 'zh-CN': '至少一个触发条件' }
const nameTheShare: Label = {
  en: "Name the share that makes all accounts worse; where none does, level 'account'.",
  'zh-CN': '请写明使全部账户下调的占比；若无，level 写 account。',
}

function emptyList(expected: Label, remedy: Label): Fault {
  return { code: 'missing', expected, received: { en: 'an empty list', 'zh-CN': '空列表' }, remedy }
}
