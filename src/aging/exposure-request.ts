import {
  type Amount,
  amount,
  amountFault,
  type CivilDate,
  type CurrencyCode,
  currency,
  describeFault,
  dictionaryOf,
  type Fault,
  findInForce,
  type Issue,
  inspect,
  joinPath,
  listOf,
  minorDigitsOf,
  oneOf,
  optional,
  readField,
  readMinorUnits,
  record,
  type Shape,
  showValue,
  text,
  valueOrThrow,
} from '../foundations'
import type { Account } from '../model'
import type { AgingOptions } from './age-account'
import { type FloorsFrom, floorsAsOf } from './asset-class-floor'
import {
  type ClassContagion,
  classContagionIssues,
  classContagionShape,
  classesNamedBy,
  percentUpTo,
} from './contagion'
import { type ClassUpgrade, upgradeShape } from './track-asset-class'

/** What is at stake on each account, in one currency. */
export interface StatedExposures {
  readonly currency: CurrencyCode
  /** By the id of the account, every account of the case; below zero counts as zero. */
  readonly amounts: Readonly<Record<string, Amount>>
}

/** What decides the classes of a debtor's accounts beside the accounts themselves. */
export interface ExposureFacts {
  readonly contagion: ClassContagion
  /** When an account rises again; absent: its own class is the floor of the day. */
  readonly upgrade?: ClassUpgrade
  /** Whether the debtor is a retail one (零售); absent where it is not known. */
  readonly isRetail?: boolean
  /** Absent: the balance of each account, credits deducted, below zero counting as zero. */
  readonly exposures?: StatedExposures
  /** In percent from 0 to 100, by the id of the trigger; what is not known is left out. */
  readonly statedShares?: Readonly<Record<string, number | string>>
  /**
   * The accounts that no other pulls, by a credit enhancement that the supervisor recognizes (认可的增信方式); they
   * count in every share, and pull others.
   */
  readonly exceptedAccounts?: readonly string[]
}

/** The day of the question, the aging policy with its floors, and what decides the classes. */
export type ClassifyExposuresOptions = AgingOptions & ExposureFacts

const factsShape: Shape<ExposureFacts> = /* @__PURE__ */ record<ExposureFacts>({
  contagion: classContagionShape,
  upgrade: /* @__PURE__ */ optional(upgradeShape),
  isRetail: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf([true, false])),
  exposures: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<StatedExposures>({ currency, amounts: /* @__PURE__ */ dictionaryOf(amount) }),
  ),
  statedShares: /* @__PURE__ */ optional(/* @__PURE__ */ dictionaryOf(/* @__PURE__ */ percentUpTo(true))),
  exceptedAccounts: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
})

/** The facts of these options; throws `invalid-input` with every fault, also against the accounts and the classes. */
export function expectExposureFacts(
  options: unknown,
  accounts: readonly Account[],
  floors: readonly FloorsFrom[],
  asOf: CivilDate,
): ExposureFacts {
  const given = {
    contagion: readField(options, 'contagion'),
    upgrade: readField(options, 'upgrade'),
    isRetail: readField(options, 'isRetail'),
    exposures: readField(options, 'exposures'),
    statedShares: readField(options, 'statedShares'),
    exceptedAccounts: readField(options, 'exceptedAccounts'),
  }
  return valueOrThrow(
    inspect(factsShape, given, (facts) => {
      const issues = classContagionIssues(facts.contagion, 'contagion')
      return issues.length > 0
        ? issues
        : [
            ...classIssues(facts.contagion, floors, asOf),
            ...accountIssues(facts, accounts),
            ...statedShareIssues(facts),
          ]
    }),
  )
}

/** Which classes of the rules are not in the table that is in force with them, on the day asked about or later? */
function classIssues(
  contagion: ClassContagion,
  floors: readonly FloorsFrom[],
  asOf: CivilDate,
): readonly Issue[] {
  const days = [
    asOf,
    ...[...contagion.history, ...floors].map(({ from }) => from).filter((day) => day > asOf),
  ]
  const issues = new Map<string, Issue>()
  for (const day of days) {
    const inForce = findInForce(contagion, day)
    const { ids } = floorsAsOf(floors, day)
    if (inForce === null || ids.length === 0) continue
    const index = contagion.history.findIndex(({ from }) => from === inForce.from)
    for (const named of classesNamedBy(inForce.value)) {
      if (ids.includes(named.assetClass)) continue
      const path = `${joinPath('contagion.history', index)}.value.${named.path}`
      if (!issues.has(path)) issues.set(path, describeFault(noSuchClass(named.assetClass, ids, day), path))
    }
  }
  return [...issues.values()]
}

function accountIssues(
  { exposures, exceptedAccounts = [] }: ExposureFacts,
  accounts: readonly Account[],
): readonly Issue[] {
  const ids = accounts.map(({ id }) => id)
  const referenceIssues = (id: string, path: string): readonly Issue[] =>
    ids.includes(id) ? [] : [describeFault(noSuchId(id, ids, anAccount), path)]
  const excepted = exceptedAccounts.flatMap((id, index) =>
    referenceIssues(id, joinPath('exceptedAccounts', index)),
  )
  if (exposures === undefined) return excepted
  const stated = new Set(Object.keys(exposures.amounts))
  const minorDigits = minorDigitsOf(exposures.currency) ?? 0
  const pathOf = (id: string): string => joinPath('exposures.amounts', id)
  return [
    ...ids.filter((id) => !stated.has(id)).map((id) => describeFault(noExposure, pathOf(id))),
    ...Object.entries(exposures.amounts).flatMap(([id, stake]) => [
      ...referenceIssues(id, pathOf(id)),
      ...(readMinorUnits(stake, minorDigits) === undefined
        ? [describeFault(amountFault(stake, exposures.currency), pathOf(id))]
        : []),
    ]),
    ...excepted,
  ]
}

function statedShareIssues({ contagion, statedShares = {} }: ExposureFacts): readonly Issue[] {
  const ids = contagion.history.flatMap(({ value }) =>
    value?.level === 'share'
      ? value.triggers.filter(({ share }) => share === 'stated').map(({ id }) => id)
      : [],
  )
  return Object.keys(statedShares)
    .filter((id) => !ids.includes(id))
    .map((id) => describeFault(noSuchId(id, ids, aStatedTrigger), joinPath('statedShares', id)))
}

const anAccount = { en: 'the id of an account of the case', 'zh-CN': '本案件的账户编号' }
const aStatedTrigger = {
  en: 'the id of a trigger whose share is stated',
  'zh-CN': '占比由调用方给出的触发条件的编号',
}

function noSuchId(id: string, ids: readonly string[], expected: typeof anAccount): Fault {
  const [en, chinese] = ids.length === 0 ? ['none', '无'] : [ids.join(', '), ids.join('、')]
  return {
    code: 'unknown-reference',
    expected: { en: `${expected.en} (${en})`, 'zh-CN': `${expected['zh-CN']}（${chinese}）` },
    received: showValue(id),
    remedy: { en: 'Correct the id, or leave it out.', 'zh-CN': '请更正编号，或省略。' },
  }
}

function noSuchClass(assetClass: string, classes: readonly string[], day: CivilDate): Fault {
  return {
    code: 'unknown-reference',
    expected: {
      en: `a class of the table in force on ${day} (${classes.join(', ')})`,
      'zh-CN': `${day} 有效的分类表中的等级（${classes.join('、')}）`,
    },
    received: showValue(assetClass),
    remedy: {
      en: 'Name one of these, or compile the aging policy with the floors that the rule is made for.',
      'zh-CN': '请写其中之一，或用该规则所对应的资产分类下限编译账龄政策。',
    },
  }
}

const noExposure: Fault = {
  code: 'missing',
  expected: { en: 'the exposure of every account of the case', 'zh-CN': '本案件每个账户的敞口' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: 'State it too, 0 where nothing is at stake, or leave out all exposures and balances are taken.',
    'zh-CN': '请一并写明，无敞口时写 0；或省略全部敞口，改用账户余额。',
  },
}
