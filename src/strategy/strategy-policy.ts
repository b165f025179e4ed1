import { outcomeIssues } from '../classification'
import {
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
  oneOf,
  optional,
  record,
  type ScoreFactor,
  type Shape,
  scoreFactorShape,
  tableIssues,
  text,
  type Vocabulary,
  verbatim,
} from '../foundations'
import { type Channel, channels, duplicateIdIssues } from '../model'
import { type Authority, authorityShape } from './authority'
import { authorityIssues } from './authority-issues'
import { guidanceIssues } from './guidance-issues'
import {
  type Guidance,
  type Guideline,
  guidanceFields,
  guidelineShape,
  type Offer,
  offerShape,
  type Precedence,
  precedences,
  type Tone,
  toneShape,
} from './guideline'
import { type LegalPath, legalPathIssues, legalPathShape } from './legal-path'
import {
  type Letter,
  type LetterContent,
  letterContentIssues,
  letterContentShape,
  letterShape,
} from './letters'
import {
  type CallGoal,
  type CallPlan,
  callGoalShape,
  callPlanShape,
  type PlaybookEntry,
  playbookEntryShape,
} from './playbook'
import { type RecordKeeping, recordKeepingIssues, recordKeepingShape } from './record-keeping'

/** A stage of the work on a debt (催收阶段). Listed from the mildest to the most severe. */
export interface Stage {
  readonly id: string
  readonly label: Label
}

/** What is done, and how (处理方式). */
export interface Treatment extends Guidance {
  readonly id: string
  readonly label: Label
  /** How hard it presses, 0 upward; treatments are ordered by it. */
  readonly pressure: number
  /** In the order in which they are tried. */
  readonly channels: readonly Channel[]
  /** The measure that the approver is asked for. */
  readonly measure: string
  /** With what rank it says how; absent: that of a stage. */
  readonly precedence?: Precedence
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
  /** The ways to speak, the mildest first. */
  readonly tones?: readonly Tone[]
  readonly callGoals?: readonly CallGoal[]
  /** How any call goes. */
  readonly callPlan?: CallPlan
  readonly playbook?: readonly PlaybookEntry[]
  /** What may be offered at all. */
  readonly offers?: readonly Offer[]
  /** What is laid over the treatment where a case is like this; of equal rank in this order. */
  readonly guidelines?: readonly Guideline[]
  /** Everything that a letter may have to contain. */
  readonly letterContents?: readonly LetterContent[]
  /** How a debt is taken to court. */
  readonly legalPath?: LegalPath
  /** What is recorded of each contact, and how long it is kept. */
  readonly recordKeeping?: RecordKeeping
  /** Which cases are worked first: the more points the sooner. Segments, the stage and the treatment may add to it. */
  readonly urgency?: readonly ScoreFactor[]
}

/** The form of a {@link StrategyPolicy}. */
export const strategyPolicyShape: Shape<StrategyPolicy> = /* @__PURE__ */ record<StrategyPolicy>({
  stages: /* @__PURE__ */ listOf(/* @__PURE__ */ record<Stage>({ id: text, label: labelShape })),
  stageTable: /* @__PURE__ */ decisionTableShape(text),
  treatments: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<Treatment>(
      /* @__PURE__ */ Object.assign({}, guidanceFields, {
        id: text,
        label: labelShape,
        pressure: dayCount,
        channels: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels)),
        measure: text,
        precedence: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(precedences)),
      }),
    ),
  ),
  treatmentTable: /* @__PURE__ */ decisionTableShape(text),
  cadenceTable: /* @__PURE__ */ decisionTableShape(dayCount),
  letters: /* @__PURE__ */ listOf(letterShape),
  authority: authorityShape,
  tones: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(toneShape)),
  callGoals: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(callGoalShape)),
  callPlan: /* @__PURE__ */ optional(callPlanShape),
  playbook: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(playbookEntryShape)),
  offers: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(offerShape)),
  guidelines: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(guidelineShape)),
  letterContents: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(letterContentShape)),
  legalPath: /* @__PURE__ */ optional(legalPathShape),
  recordKeeping: /* @__PURE__ */ optional(recordKeepingShape),
  urgency: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(scoreFactorShape)),
})

/** Does this treatment contact the debtor at all (是否联系债务人)? Nobody does where there is none. */
export function isContacting(treatment: Partial<Pick<Treatment, 'channels'>> | undefined): boolean {
  return (treatment?.channels?.length ?? 0) > 0
}

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

/** The fact that the treatment is, for guidelines and urgency. */
export function treatmentFact(treatments: readonly Treatment[]): FactDefinition {
  return {
    id: 'treatment',
    label: { en: 'treatment', 'zh-CN': '处理方式' },
    type: 'label',
    values: treatments,
    movement: 'derived',
  }
}

/** What guidelines and urgency may read: the facts, the segments, the stage and the treatment. */
export function guidedVocabulary({ stages, treatments }: StrategyPolicy, vocabulary: Vocabulary): Vocabulary {
  return new Map([
    ...vocabulary,
    ['stage', stageFact(stages)] as const,
    ['treatment', treatmentFact(treatments)] as const,
  ])
}

/** What is wrong with a well-formed section under this vocabulary? Every fault. */
export function strategyIssues(
  policy: StrategyPolicy,
  vocabulary: Vocabulary,
  path: string,
): readonly Issue[] {
  const { stages, treatments, letters, authority, letterContents = [], legalPath, recordKeeping } = policy
  const roleIds = authority.roles.map(({ id }) => id)
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
    ...duplicateIdIssues(letterContents, at('letterContents')),
    ...letterContentIssues(letters, letterContents, at('letters')),
    ...(legalPath === undefined ? [] : legalPathIssues(legalPath, roleIds, at('legalPath'))),
    ...(recordKeeping === undefined ? [] : recordKeepingIssues(recordKeeping, at('recordKeeping'))),
    ...guidanceIssues(policy, guidedVocabulary(policy, vocabulary), path),
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

const noInterval: Fault = {
  code: 'not-positive',
  expected: { en: 'at least 1 day', 'zh-CN': '至少 1 天' },
  received: { en: '0', 'zh-CN': '0' },
  remedy: {
    en: 'Write 1 for daily; leave the row out where nobody is followed up.',
    'zh-CN': '每天写 1；不跟进时请去掉该行。',
  },
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
