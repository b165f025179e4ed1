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
  moratorium: 'underMoratorium',
  incapacity: 'incapacitated',
  minor: 'isMinor',
  hospitalization: 'hospitalized',
  'severe-disability': 'severelyDisabled',
  disaster: 'hitByDisaster',
  'military-service': 'inMilitaryService',
}

// Private conditions of the debtor, which may never raise pressure.
const protectedMarks: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'vulnerability',
  'incapacity',
  'minor',
  'hospitalization',
  'severe-disability',
])

/** How is each mark called (标记)? */
export const markLabels: Readonly<Record<MarkKind, Label>> = {
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
  moratorium: { en: 'under a moratorium', 'zh-CN': '处于延缓偿付期' },
  incapacity: { en: 'lacking legal capacity', 'zh-CN': '无或限制民事行为能力' },
  minor: { en: 'a minor', 'zh-CN': '未成年人' },
  hospitalization: { en: 'in hospital', 'zh-CN': '住院治疗' },
  'severe-disability': { en: 'severely disabled', 'zh-CN': '重度残疾' },
  disaster: { en: 'hit by a disaster', 'zh-CN': '受灾' },
  'military-service': { en: 'in military service', 'zh-CN': '服役' },
}

/**
 * The facts that a case file gives every policy, by id.
 *
 * - `daysPastDue`, `daysDelinquent`, `bucket`: of the debtor's account that is latest in each. `pastDue`: what is past due, where all
 *   accounts are in one currency.
 * - `assetClassFloor`: the worst of the debtor's accounts, where the policy has floors and one is in force.
 * - one boolean per kind of mark, known where the case file lists marks.
 * - `promisePending`, `promiseDueToday`, `brokenPromises`: from the promises, known where the case file lists them and
 *   the policy says when one is kept; a part of a promise due today counts while nothing settles it; what was paid in part too late counts as broken. `brokenPromisesInARow`: those
 *   that came due last; `keptPromisesPercent`: of all that came due, unknown while none has.
 * - `agreementStatus`: of several the one that asks for most; known where the case file lists agreements. Listed,
 *   they also tell `agreementInForce`, beside the mark.
 * - `creditorCommitmentOpen`, `creditorCommitmentOverdue`: known where the case file lists what the creditor
 *   undertook.
 * - `nearPayDay`: whether the day is near one of the debtor's own pay-days, or else of the policy's; known where the policy
 *   states pay-days.
 * - `debtorAnswered`, `othersAnswered`, `attempts`: from the contacts, known where the case file lists
 *   them; `attempts` counts those made since the debtor last answered.
 */
export function caseVocabulary(
  { bucketTable, assetClassFloors }: AgingPolicy,
  declared: readonly FactDefinition[],
): Vocabulary {
  const classes = assetClassFloors?.history.flatMap(({ value }) => value ?? [])
  return vocabularyOf([
    daily('daysPastDue', { en: 'days past due', 'zh-CN': '逾期天数' }),
    daily('daysDelinquent', { en: 'days delinquent', 'zh-CN': '计入逾期天数' }),
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
        ...(protectedMarks.has(kind) ? { isProtected: true } : {}),
      }),
    ),
    yesNo('promisePending', { en: 'a promise to pay is pending', 'zh-CN': '有待兑现的还款承诺' }),
    yesNo('promiseDueToday', { en: 'a promise falls due today', 'zh-CN': '今日有承诺到期' }),
    countOf('brokenPromises', { en: 'promises broken', 'zh-CN': '未兑现的承诺数' }),
    countOf('brokenPromisesInARow', { en: 'promises broken in a row', 'zh-CN': '连续未兑现的承诺数' }),
    {
      id: 'keptPromisesPercent',
      label: { en: 'promises kept, of those due', 'zh-CN': '承诺兑现率' },
      type: 'number',
      unit: 'percent',
      isWhole: false,
      least: 0,
      movement: 'constant',
    },
    {
      id: 'agreementStatus',
      label: { en: 'installment agreement', 'zh-CN': '分期还款协议' },
      type: 'label',
      values: Object.entries(agreementLabels).map(([id, label]) => ({ id, label })),
      movement: 'constant',
    },
    yesNo('creditorCommitmentOpen', {
      en: 'a commitment of the creditor is open',
      'zh-CN': '催收方有未办事项',
    }),
    yesNo('creditorCommitmentOverdue', {
      en: 'a commitment of the creditor is overdue',
      'zh-CN': '催收方有逾期未办事项',
    }),
    yesNo('debtorAnswered', { en: 'the debtor has answered', 'zh-CN': '本人已应答' }),
    yesNo('othersAnswered', { en: 'others have answered', 'zh-CN': '他人已应答' }),
    yesNo('nearPayDay', { en: 'near a pay-day', 'zh-CN': '临近发薪日' }),
    countOf('attempts', { en: 'attempts since the debtor answered', 'zh-CN': '本人上次应答后的联系次数' }),
    ...declared,
  ])
}

const agreementLabels: Readonly<Record<string, Label>> = {
  none: { en: 'none', 'zh-CN': '无' },
  current: { en: 'kept so far', 'zh-CN': '履行中' },
  late: { en: 'late', 'zh-CN': '逾期' },
  short: { en: 'short', 'zh-CN': '不足额' },
  broken: { en: 'broken', 'zh-CN': '违约' },
  kept: { en: 'kept', 'zh-CN': '履行完毕' },
}

function daily(id: string, label: Label): FactDefinition {
  return { id, label, type: 'number', unit: 'days', isWhole: true, least: 0, movement: 'daily' }
}

function yesNo(id: string, label: Label): FactDefinition {
  return { id, label, type: 'boolean', movement: 'constant' }
}

function countOf(id: string, label: Label): FactDefinition {
  return { id, label, type: 'number', unit: 'count', isWhole: true, least: 0, movement: 'constant' }
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
