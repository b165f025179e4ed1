import { outcomeIssues } from '../classification'
import {
  amountFault,
  compareAmounts,
  type DecisionTable,
  dayCount,
  decisionTableShape,
  describeFault,
  type FactDefinition,
  type Fault,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  minorDigitsOf,
  oneOf,
  readMinorUnits,
  record,
  type Shape,
  tableIssues,
  text,
  type Vocabulary,
  verbatim,
} from '../foundations'
import { type Channel, channels, duplicateIdIssues } from '../model'
import { type Authority, authorityShape } from './authority'
import { type Letter, letterShape } from './letters'

/** A stage of the work on a debt (催收阶段). Listed from the mildest to the most severe. */
export interface Stage {
  readonly id: string
  readonly label: Label
}

/** What is done, and how (处理方式). */
export interface Treatment {
  readonly id: string
  readonly label: Label
  /** How hard it presses, 0 upward; treatments are ordered by it. */
  readonly pressure: number
  /** In the order in which they are tried. */
  readonly channels: readonly Channel[]
  /** The measure that the approver is asked for. */
  readonly measure: string
}

/** What a lender decides to do, and when: a section of its policy. */
export interface StrategyPolicy {
  readonly stages: readonly Stage[]
  readonly stageTable: DecisionTable<string>
  readonly treatments: readonly Treatment[]
  readonly treatmentTable: DecisionTable<string>
  /** Every how many days the debtor is followed up; 1 is daily. */
  readonly cadenceTable: DecisionTable<number>
  /** In the order in which they are sent. */
  readonly letters: readonly Letter[]
  readonly authority: Authority
}

/** The form of a {@link StrategyPolicy}. */
export const strategyPolicyShape: Shape<StrategyPolicy> = /* @__PURE__ */ record<StrategyPolicy>({
  stages: /* @__PURE__ */ listOf(/* @__PURE__ */ record<Stage>({ id: text, label: labelShape })),
  stageTable: /* @__PURE__ */ decisionTableShape(text),
  treatments: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<Treatment>({
      id: text,
      label: labelShape,
      pressure: dayCount,
      channels: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels)),
      measure: text,
    }),
  ),
  treatmentTable: /* @__PURE__ */ decisionTableShape(text),
  cadenceTable: /* @__PURE__ */ decisionTableShape(dayCount),
  letters: /* @__PURE__ */ listOf(letterShape),
  authority: authorityShape,
})

/** The fact that the stage is, for the treatment table. */
export function stageFact(stages: readonly Stage[]): FactDefinition {
  return {
    id: 'stage',
    label: { en: 'stage', 'zh-CN': '阶段' },
    type: 'label',
    values: stages,
    movement: 'derived',
  }
}

/** What is wrong with a well-formed section under this vocabulary? Every fault. */
export function strategyIssues(
  policy: StrategyPolicy,
  vocabulary: Vocabulary,
  path: string,
): readonly Issue[] {
  const { stages, treatments, letters, authority } = policy
  const withStage = new Map([...vocabulary, ['stage', stageFact(stages)] as const])
  const at = (name: keyof StrategyPolicy): string => joinPath(path, name)
  return [
    ...duplicateIdIssues(stages, at('stages')),
    ...tableIssues(policy.stageTable, vocabulary, at('stageTable')),
    ...outcomeIssues(
      policy.stageTable,
      stages.map(({ id }) => id),
      at('stageTable'),
    ),
    ...duplicateIdIssues(treatments, at('treatments')),
    ...tableIssues(policy.treatmentTable, withStage, at('treatmentTable')),
    ...outcomeIssues(
      policy.treatmentTable,
      treatments.map(({ id }) => id),
      at('treatmentTable'),
    ),
    ...tableIssues(policy.cadenceTable, withStage, at('cadenceTable')),
    ...policy.cadenceTable.rows.flatMap(({ outcome }, index) =>
      outcome >= 1 ? [] : [describeFault(noInterval, `${at('cadenceTable')}.rows[${index}].outcome`)],
    ),
    ...duplicateIdIssues(letters, at('letters')),
    ...letters.flatMap((letter, index) =>
      letterIssues(letter, letters[index - 1], joinPath(at('letters'), index)),
    ),
    ...authorityIssues(authority, at('authority')),
  ]
}

function letterIssues(
  { fromDay, toDay }: Letter,
  before: Letter | undefined,
  path: string,
): readonly Issue[] {
  const issues: Issue[] = []
  if (toDay !== undefined && toDay < fromDay) {
    issues.push(describeFault(notBefore(fromDay, toDay), joinPath(path, 'toDay')))
  }
  if (before !== undefined && fromDay <= before.fromDay) {
    issues.push(describeFault(notBefore(before.fromDay + 1, fromDay), joinPath(path, 'fromDay')))
  }
  return issues
}

function authorityIssues({ roles, measures, currency }: Authority, path: string): readonly Issue[] {
  const ids = roles.map(({ id }) => id)
  const rolesPath = joinPath(path, 'roles')
  const limits = roles.flatMap(({ upTo }, index): readonly Issue[] => {
    const place = joinPath(joinPath(rolesPath, index), 'upTo')
    const isLast = index === roles.length - 1
    if (upTo === undefined) return isLast ? [] : [describeFault(openRole(ids[index] ?? ''), place)]
    const digits = minorDigitsOf(currency) ?? 0
    if (readMinorUnits(upTo, digits) === undefined) return [describeFault(amountFault(upTo, currency), place)]
    const lower = roles[index - 1]?.upTo
    const isComparable = lower !== undefined && readMinorUnits(lower, digits) !== undefined
    const outOfOrder = isComparable && compareAmounts(upTo, lower, currency) <= 0
    return [
      ...(isLast ? [describeFault(closedTop(upTo), place)] : []),
      ...(outOfOrder ? [describeFault(limitOutOfOrder(lower, upTo), place)] : []),
    ]
  })
  return [
    ...(roles.length === 0 ? [describeFault(noRoles, rolesPath)] : []),
    ...duplicateIdIssues(roles, rolesPath),
    ...limits,
    ...duplicateIdIssues(measures, joinPath(path, 'measures')),
    ...measures.flatMap(({ owner }, index) =>
      ids.includes(owner)
        ? []
        : [
            describeFault(
              noSuchRole(owner, ids),
              joinPath(joinPath(joinPath(path, 'measures'), index), 'owner'),
            ),
          ],
    ),
  ]
}

const noInterval: Fault = {
  code: 'not-positive',
  expected: { en: 'at least 1 day', 'zh-CN': '至少 1 天' },
  received: { en: '0', 'zh-CN': '0' },
  remedy: {
    en: 'Write 1 for daily; leave the row out where nobody is followed up.',
    'zh-CN': '每天写 1；不跟进时请去掉该行。',
  },
}

const noRoles: Fault = {
  code: 'missing',
  expected: { en: 'at least one role', 'zh-CN': '至少一个角色' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: { en: 'Name who decides.', 'zh-CN': '请指明由谁决定。' },
}

function notBefore(earliest: number, received: number): Fault {
  return {
    code: 'empty-range',
    expected: { en: `day ${earliest} or later`, 'zh-CN': `第 ${earliest} 天或更晚` },
    received: verbatim(String(received)),
    remedy: {
      en: 'Letters are listed in the order in which they are sent.',
      'zh-CN': '函件应按发送顺序排列。',
    },
  }
}

function openRole(id: string): Fault {
  return {
    code: 'missing',
    expected: { en: 'the largest amount that the role owns', 'zh-CN': '该角色的最高金额' },
    received: { en: 'nothing', 'zh-CN': '空缺' },
    remedy: {
      en: `Only the last role is without a limit; say how much "${id}" may decide.`,
      'zh-CN': `只有最后一个角色不设上限；请写明“${id}”的权限。`,
    },
  }
}

function closedTop(upTo: unknown): Fault {
  return {
    code: 'limit-order',
    expected: { en: 'no limit on the last role', 'zh-CN': '最后一个角色不设上限' },
    received: verbatim(String(upTo)),
    remedy: {
      en: 'Someone must be able to decide the largest amount.',
      'zh-CN': '最大的金额也须有人能决定。',
    },
  }
}

function limitOutOfOrder(lower: unknown, upTo: unknown): Fault {
  return {
    code: 'limit-order',
    expected: {
      en: `more than ${String(lower)}, the limit of the role before`,
      'zh-CN': `大于前一角色的上限 ${String(lower)}`,
    },
    received: verbatim(String(upTo)),
    remedy: { en: 'List roles from the lowest to the highest.', 'zh-CN': '请由低到高排列角色。' },
  }
}

function noSuchRole(owner: string, ids: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: `one of ${ids.join(', ')}`, 'zh-CN': `${ids.join('、')} 之一` },
    received: verbatim(JSON.stringify(owner)),
    remedy: { en: 'Name a role of this authority.', 'zh-CN': '请指明本权限表中的角色。' },
  }
}
