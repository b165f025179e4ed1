import {
  type DecisionTable,
  decisionTableShape,
  describeFault,
  type FactDefinition,
  type FactLabel,
  type Fault,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  record,
  type Shape,
  tableIssues,
  text,
  type Vocabulary,
  verbatim,
} from '../foundations'
import { duplicateIdIssues } from '../model'

/** One axis on which a debtor or an account is classified (分类维度), each by a table of its own. */
export interface Segmentation {
  /** The id of the fact that later tables read, such as `risk`. */
  readonly id: string
  readonly label: Label
  /** The segments it knows. */
  readonly segments: readonly FactLabel[]
  /** Whose outcome is the id of a segment. */
  readonly table: DecisionTable<string>
}

/** What a lender decides about telling debtors apart: a section of its policy. */
export interface ClassificationPolicy {
  /** In order: the table of one may read the segments of those before it. */
  readonly segmentations: readonly Segmentation[]
}

const segmentShape: Shape<FactLabel> = /* @__PURE__ */ record<FactLabel>({ id: text, label: labelShape })

/** The form of a {@link ClassificationPolicy}. */
export const classificationPolicyShape: Shape<ClassificationPolicy> =
  /* @__PURE__ */ record<ClassificationPolicy>({
    segmentations: /* @__PURE__ */ listOf(
      /* @__PURE__ */ record<Segmentation>({
        id: text,
        label: labelShape,
        segments: /* @__PURE__ */ listOf(segmentShape),
        table: /* @__PURE__ */ decisionTableShape(text),
      }),
    ),
  })

/** The fact that a segmentation adds for the tables after it. */
export function segmentFact({ id, label, segments }: Segmentation): FactDefinition {
  return { id, label, type: 'label', values: segments, movement: 'derived' }
}

/** What is wrong with a well-formed section under this vocabulary? Every fault. */
export function classificationIssues(
  { segmentations }: ClassificationPolicy,
  vocabulary: Vocabulary,
  path: string,
): readonly Issue[] {
  const listPath = joinPath(path, 'segmentations')
  const issues: Issue[] = [...duplicateIdIssues(segmentations, listPath)]
  const known = new Map(vocabulary)
  segmentations.forEach((segmentation, index) => {
    const { segments, table } = segmentation
    const ownPath = joinPath(listPath, index)
    issues.push(...duplicateIdIssues(segments, joinPath(ownPath, 'segments')))
    issues.push(...tableIssues(table, known, joinPath(ownPath, 'table')))
    issues.push(
      ...outcomeIssues(
        table,
        segments.map(({ id }) => id),
        joinPath(ownPath, 'table'),
      ),
    )
    known.set(segmentation.id, segmentFact(segmentation))
  })
  return issues
}

/** Which outcomes of this table are none of these ids? */
export function outcomeIssues(
  table: DecisionTable<string>,
  ids: readonly string[],
  path: string,
): readonly Issue[] {
  return table.rows.flatMap(({ outcome }, index) =>
    ids.includes(outcome)
      ? []
      : [
          describeFault(
            strayOutcome(outcome, ids),
            joinPath(joinPath(joinPath(path, 'rows'), index), 'outcome'),
          ),
        ],
  )
}

function strayOutcome(outcome: string, ids: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: `one of ${ids.join(', ')}`, 'zh-CN': `${ids.join('、')} 之一` },
    received: verbatim(JSON.stringify(outcome)),
    remedy: { en: 'Correct the spelling, or add it to the list.', 'zh-CN': '请更正拼写，或将其加入列表。' },
  }
}
