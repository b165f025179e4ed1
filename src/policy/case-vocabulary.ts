import type { AgingPolicy, AssetClass, Bucket } from '../aging'
import {
  type FactDefinition,
  type FactLabel,
  type Label,
  type Vocabulary,
  verbatim,
  vocabularyOf,
} from '../foundations'
import type { MarkKind } from '../model'

/** The boolean fact that each kind of mark is, while it holds. */
export const factOfMark: Readonly<Record<MarkKind, string>> = {
  dispute: 'disputed',
  bankruptcy: 'bankrupt',
  deceased: 'deceased',
  represented: 'represented',
  'cease-request': 'ceaseRequested',
  hardship: 'inHardship',
  vulnerability: 'vulnerable',
  'agreement-in-force': 'agreementInForce',
  'identity-doubt': 'identityDoubted',
  'wilful-default': 'wilfulDefault',
}

const markLabels: Readonly<Record<MarkKind, Label>> = {
  dispute: { en: 'disputed', 'zh-CN': '有争议' },
  bankruptcy: { en: 'bankrupt', 'zh-CN': '已破产' },
  deceased: { en: 'deceased', 'zh-CN': '已死亡' },
  represented: { en: 'represented by counsel', 'zh-CN': '已委托代理人' },
  'cease-request': { en: 'asked to cease contact', 'zh-CN': '已要求停止联系' },
  hardship: { en: 'in hardship', 'zh-CN': '处于困难' },
  vulnerability: { en: 'vulnerable', 'zh-CN': '属弱势群体' },
  'agreement-in-force': { en: 'agreement in force', 'zh-CN': '协议履行中' },
  'identity-doubt': { en: 'identity in doubt', 'zh-CN': '身份存疑' },
  'wilful-default': { en: 'wilful default', 'zh-CN': '恶意拖欠' },
}

/**
 * The facts that a case file gives every policy, by id.
 *
 * - `daysPastDue`, `bucket`: of the debtor's oldest unpaid due. `pastDue`: what is past due, where all
 *   accounts are in one currency.
 * - `assetClassFloor`: the worst of the debtor's accounts, where the policy has floors and one is in force.
 * - one boolean per kind of mark, known where the case file lists marks.
 * - `promisePending`, `brokenPromises`: from the promises, known where the case file lists them and the
 *   policy says when one is kept; what was paid in part too late counts as broken.
 * - `debtorAnswered`, `othersAnswered`, `attempts`: from the contacts, known where the case file lists
 *   them; `attempts` counts those made since the debtor last answered.
 */
export function caseVocabulary(
  { bucketTable, assetClassFloors }: AgingPolicy,
  declared: readonly FactDefinition[],
): Vocabulary {
  const classes = assetClassFloors?.history.flatMap(({ value }) => value ?? [])
  return vocabularyOf([
    {
      id: 'daysPastDue',
      label: { en: 'days past due', 'zh-CN': '逾期天数' },
      type: 'number',
      unit: 'days',
      isWhole: true,
      least: 0,
      movement: 'daily',
    },
    {
      id: 'bucket',
      label: { en: 'bucket', 'zh-CN': '逾期阶段' },
      type: 'label',
      values: bucketTable.buckets.map(factLabelOf),
      movement: 'derived',
    },
    ...(classes === undefined ? [] : [floorFact(classes)]),
    {
      id: 'pastDue',
      label: { en: 'amount past due', 'zh-CN': '逾期金额' },
      type: 'amount',
      least: '0',
      movement: 'derived',
    },
    ...Object.entries(markLabels).map(
      ([kind, label]): FactDefinition => ({
        id: factOfMark[kind as MarkKind],
        label,
        type: 'boolean',
        movement: 'constant',
        ...(kind === 'vulnerability' ? { isProtected: true } : {}),
      }),
    ),
    {
      id: 'promisePending',
      label: { en: 'a promise to pay is pending', 'zh-CN': '有待兑现的还款承诺' },
      type: 'boolean',
      movement: 'constant',
    },
    {
      id: 'brokenPromises',
      label: { en: 'promises broken', 'zh-CN': '未兑现的承诺数' },
      type: 'number',
      unit: 'count',
      isWhole: true,
      least: 0,
      movement: 'constant',
    },
    {
      id: 'debtorAnswered',
      label: { en: 'the debtor has answered', 'zh-CN': '本人已应答' },
      type: 'boolean',
      movement: 'constant',
    },
    {
      id: 'othersAnswered',
      label: { en: 'others have answered', 'zh-CN': '他人已应答' },
      type: 'boolean',
      movement: 'constant',
    },
    {
      id: 'attempts',
      label: { en: 'attempts since the debtor answered', 'zh-CN': '本人上次应答后的联系次数' },
      type: 'number',
      unit: 'count',
      isWhole: true,
      least: 0,
      movement: 'constant',
    },
    ...declared,
  ])
}

/** A class that returns later in the history is the same value of the fact, with the label it had first. */
function floorFact(classes: readonly AssetClass[]): FactDefinition {
  return {
    id: 'assetClassFloor',
    label: { en: 'asset class at least', 'zh-CN': '资产分类下限' },
    type: 'label',
    values: classes
      .filter(({ id }, index) => classes.findIndex((one) => one.id === id) === index)
      .map(factLabelOf),
    movement: 'derived',
  }
}

function factLabelOf({ id, label }: Bucket | AssetClass): FactLabel {
  return { id, label: label ?? verbatim(id) }
}
