import type { ExampleCase, Issue, IssueCode, Label, TableFindingCode } from '../foundations'

/**
 * What can be wrong with a policy?
 *
 * - those of its tables, see `TableFindingCode`; those of its form, see `IssueCode`, which are all errors.
 * - `protected-pressure`: where a protected fact is known, more pressure than where it is not.
 * - `opinion-decides`: what somebody thinks of a debtor changes more than tone, goal of a call and playbook.
 * - `prohibited-act`: something is named by an act that no policy may call for.
 * - `dead-letter`: on no day of its window is anybody contacted whom it could be sent to.
 * - `unowned-measure`: nobody owns the measure that a treatment asks for, so that only the highest role may approve it.
 * - `no-source`: a consequence for a debtor, and nobody says where it is from.
 */
export type PolicyFindingCode = IssueCode | TableFindingCode | 'dead-letter' | 'unowned-measure' | 'no-source'

/** One thing that is wrong with a policy. */
export interface PolicyFinding {
  readonly code: PolicyFindingCode
  /** A policy with an error does not compile. */
  readonly severity: 'error' | 'warning'
  /** The place in the document, such as `strategy.stageTable`. */
  readonly path: string
  /** The rows of the table that it is about, by id. */
  readonly rows: readonly string[]
  /** A case that shows it: by fact id, `null` where unknown; a fact left out may have any value. */
  readonly example: ExampleCase | null
  /** What is wrong, why, and what to do. */
  readonly sentence: Label
}

/** A fault of the form, as a finding. */
export function findingOfIssue({ code, path, sentence }: Issue): PolicyFinding {
  return { code, severity: 'error', path, rows: [], example: null, sentence }
}

/** The finding as a fault of the document, where a policy with it may not run. */
export function issueOfError({ code, severity, path, rows, sentence }: PolicyFinding): readonly Issue[] {
  const expected = wanted.get(code)
  return severity === 'warning' || expected === undefined
    ? []
    : [{ code: expected.code, path, expected: expected.en, received: rows.join(', '), sentence }]
}

const wanted: ReadonlyMap<PolicyFindingCode, { readonly code: IssueCode; readonly en: string }> =
  /* @__PURE__ */ new Map([
    ['overlap', { code: 'overlap', en: 'at most one row for every case' }],
    [
      'protected-pressure',
      { code: 'protected-pressure', en: 'no more pressure than where the fact is unknown' },
    ],
    [
      'opinion-decides',
      { code: 'opinion-decides', en: 'no more than tone, goal and playbook by an opinion' },
    ],
    ['prohibited-act', { code: 'prohibited-act', en: 'nothing that is prohibited' }],
  ])
