import {
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  joinPath,
  leaf,
  optional,
  type Parsed,
  readField,
  record,
  type Shape,
  showValue,
  verbatim,
} from '../foundations'
import type { CompiledAging } from './aging-policy'
import { type RevolvingAccount, revolvingAccountIssues, revolvingAccountShape } from './revolving-account'
import { type RevolvingRule, revolvingRuleIssues, revolvingRuleShape } from './revolving-rule'

/** The day of the question, the policy that counts and the rule of minimum payments. */
export interface RevolvingAgingOptions<BucketId extends string = string> {
  readonly asOf: CivilDate
  /**
   * Only what was recorded by this day counts, a statement by its closing day; absent: everything. Whatever it is, what
   * a statement carried of earlier ones is told by what was recorded when it closed.
   */
  readonly knownOn?: CivilDate
  /**
   * Of its `counting`, method and grace of calendar days apply; it states no tolerance, materiality or calendar, and no
   * anchor but `oldest-unpaid`.
   */
  readonly aging: CompiledAging<BucketId>
  readonly rule: RevolvingRule
}

/** Everything that a revolving account is aged from. */
export interface RevolvingInput<BucketId extends string = string> {
  readonly account: RevolvingAccount
  readonly options: RevolvingAgingOptions<BucketId>
}

const compiledAging: Shape<CompiledAging> = /* @__PURE__ */ leaf<CompiledAging>(
  (value) => readField(value, 'bucketIndexByDay') instanceof Uint16Array,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a compiled aging policy', 'zh-CN': '已编译的账龄政策' },
    received: showValue(value),
    remedy: {
      en: 'Pass what compileAging returned; compile once and reuse it for every account.',
      'zh-CN': '请传入 compileAging 的返回值；编译一次即可用于所有账户。',
    },
  }),
)

const inputShape: Shape<RevolvingInput> = /* @__PURE__ */ record<RevolvingInput>({
  account: revolvingAccountShape,
  options: /* @__PURE__ */ record<RevolvingAgingOptions>({
    asOf: civilDate,
    knownOn: /* @__PURE__ */ optional(civilDate),
    aging: compiledAging,
    rule: revolvingRuleShape,
  }),
})

/** Can a revolving account be aged from this? If so, the same values, typed; else every fault with its path. */
export function inspectRevolving<BucketId extends string>(
  account: unknown,
  options: unknown,
): Parsed<RevolvingInput<BucketId>> {
  return inspect(inputShape, { account, options }, (input) => [
    ...revolvingAccountIssues(input.account, 'account'),
    ...revolvingRuleIssues(input.options.rule, 'options.rule'),
    ...countingConflicts(input.options.aging, 'options.aging.counting'),
  ]) as Parsed<RevolvingInput<BucketId>>
}

/** Which counting rules of the policy speak of what minimum payments have rules of their own for? */
function countingConflicts({ counting }: CompiledAging, path: string): readonly Issue[] {
  const { tolerance, materiality, calendar, anchor = 'oldest-unpaid' } = counting ?? {}
  return [
    ...(tolerance === undefined ? [] : [describeFault(statedTwice, joinPath(path, 'tolerance'))]),
    ...(anchor === 'oldest-unpaid' ? [] : [describeFault(otherAnchor(anchor), joinPath(path, 'anchor'))]),
    ...(materiality === undefined ? [] : [describeFault(ofArrears, joinPath(path, 'materiality'))]),
    ...(calendar === undefined ? [] : [describeFault(byCalendar(calendar.id), joinPath(path, 'calendar'))]),
  ]
}

const statedTwice: Fault = {
  code: 'unknown-key',
  expected: { en: 'nothing for minimum payments', 'zh-CN': '空缺（最低还款额另有规则）' },
  received: { en: 'a tolerance', 'zh-CN': '容差' },
  remedy: {
    en: 'State it as the tolerance of the rule, and compile the policy of cards without one.',
    'zh-CN': '请写在 rule 的 tolerance 中，并为信用卡编译不含容差的政策。',
  },
}

const ofArrears: Fault = {
  code: 'unknown-key',
  expected: { en: 'nothing for minimum payments', 'zh-CN': '空缺（最低还款额另有规则）' },
  received: { en: 'a limit of material arrears', 'zh-CN': '重大性限额' },
  remedy: {
    en: 'A minimum payment is missed by itself, whatever is owed on the account: compile a policy without it.',
    'zh-CN': '最低还款额逐期判断，与账户欠款总额无关：请编译不含此项的政策。',
  },
}

function byCalendar(id: string): Fault {
  return {
    code: 'unknown-key',
    expected: { en: 'calendar days for minimum payments', 'zh-CN': '最低还款额按自然日计算' },
    received: verbatim(id),
    remedy: {
      en: 'State the due dates as the statements print them, and compile a policy without business days.',
      'zh-CN': '请按账单所载写明到期还款日，并编译不按工作日计算的政策。',
    },
  }
}

function otherAnchor(anchor: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: '"oldest-unpaid", or nothing', 'zh-CN': '“oldest-unpaid”或空缺' },
    received: { en: JSON.stringify(anchor), 'zh-CN': `“${anchor}”` },
    remedy: {
      en: 'Days count from the due date of the oldest minimum payment that is not satisfied.',
      'zh-CN': '天数自最早未足额偿还的最低还款额的到期还款日起算。',
    },
  }
}
