import {
  type AccountAging,
  type AccountAgingRow,
  type AgingReport,
  ageAccount,
  ageAccounts,
  classesOf,
  type ReportOn,
  type ReportRows,
  reportAging,
} from './aging'
import {
  type AgreementStanding,
  followAgreement,
  judgePromise,
  judgePromises,
  noPromiseRule,
  type PromiseJudgment,
} from './commitments'
import { type ContactGuard, guardUnder } from './contact'
import {
  type ArrearsOptions,
  type Assessment,
  type AssessmentRow,
  type AssessOn,
  assessAllCases,
  assessOne,
  type DecideOn,
  type Decision,
  decideOnFacts,
  type ExplainHow,
  explainDecision,
  type Grounds,
  groundsOf,
  type KnownFacts,
  type MeasureQuestions,
  measureQuestions,
  type PlainMeasures,
  plainMeasures,
  type SectionQuestions,
  type StrategyAnswers,
  sectionQuestions,
} from './decision'
import { type AsOf, dayOf, expectLocale, readField } from './foundations'
import { planInstallments } from './installments'
import { type AccountLedger, allocatePayment, type PaymentAllocation, replayAccount } from './ledger'
import type { Account, CaseFile, InstallmentAgreement, Payment } from './model'
import {
  type CompiledPolicy,
  compilePolicy,
  type Policy,
  type PolicyExample,
  type PolicyFinding,
  policyOn,
  verifyCompiled,
  versionNamed,
} from './policy'
import { type WorkQuestions, workQuestions } from './portfolio'
import {
  comparePolicies,
  describeExamples,
  type ExampleReport,
  type ExampleTest,
  type ExampleTestOptions,
  exampleTests,
  expectExamples,
  type OffersAnswer,
  offersMismatches,
  type PolicyComparison,
  policyDocument,
  runExamples,
  type TestRunner,
} from './trials'

/**
 * The questions of the library, each answered by one compiled policy: the version in force on `asOf`, or on the day of
 * the payment; decisions by the one that the case runs under; `verify` and examples by the newest. On a day without a
 * version there is no answer but `invalid-input`, with the days that have one.
 */
export interface Arrears<BucketId extends string = string>
  extends Omit<ScriptArrears<BucketId>, 'kpi'>,
    MeasureQuestions,
    SectionQuestions,
    WorkQuestions {}

/** The questions of {@link Arrears} that the script for spreadsheets answers, too. */
export interface ScriptArrears<BucketId extends string = string> extends ContactGuard {
  /** How late is this account? See `ageAccount` of `arrears/aging`. */
  readonly ageAccount: (account: Account, on: AsOf) => AccountAging<BucketId>
  /** How late is each of these accounts? See `ageAccounts` of `arrears/aging`. */
  readonly ageAccounts: (accounts: Iterable<Account>, on: AsOf) => IterableIterator<AccountAgingRow<BucketId>>
  /** How old is what these debtors owe? See `reportAging` of `arrears/aging`. */
  readonly reportAging: (cases: Iterable<CaseFile>, on: ReportOn) => AgingReport<BucketId>
  /**
   * What does the policy decide on this case, with which reasons, when may the debtor be contacted, and when
   * does that change?
   *
   * With `at`, each time of contact also says whether it is allowed at that instant.
   *
   * @throws ArrearsError `invalid-input` for what is not a case file or a day, for a fact that the policy
   * does not know, and for an override that it cannot put in place.
   */
  readonly assess: (caseFile: CaseFile, on: AssessOn) => Assessment<BucketId>
  /** As `assess`, for any number of cases: one row out per row in, in order and lazily. */
  readonly assessAll: (cases: Iterable<CaseFile>, on: AssessOn) => IterableIterator<AssessmentRow<BucketId>>
  /** As `assess`, from facts that the caller knows already instead of a case file. */
  readonly decide: (known: KnownFacts, on: DecideOn) => Decision
  /** The first step of `decide` alone: who is this debtor, on each axis of the policy? */
  readonly classifyDebtor: (known: KnownFacts, on: DecideOn) => Decision['segments']
  /** The later steps of `decide` alone: stage, treatment, follow-up, letter, approver and plan. */
  readonly selectStrategy: (known: KnownFacts, on: DecideOn) => StrategyAnswers
  /** What is owed on this account, by component, and what else does its ledger hold? See `replayAccount`. */
  readonly replayAccount: (account: Account, on: AsOf) => AccountLedger
  /** To what does this payment go, by the order of the policy? See `allocatePayment`. */
  readonly allocatePayment: (account: Account, payment: Payment) => PaymentAllocation
  /** Has this promise been kept? See `judgePromise`. */
  readonly judgePromise: typeof judgePromise
  /**
   * How does each promise of this case stand, by the rule of the policy, money keeping one only? See
   * `judgePromises`.
   *
   * @throws ArrearsError `invalid-input` with every issue, also where the policy has no rule for promises.
   */
  readonly judgePromises: (caseFile: CaseFile, on: AsOf) => readonly PromiseJudgment[]
  /** How is this agreement kept, by its own terms or those of the policy? See `followAgreement`. */
  readonly followAgreement: (agreement: InstallmentAgreement, account: Account, on: AsOf) => AgreementStanding
  /** In which installments is this debt repaid? See `planInstallments`. */
  readonly planInstallments: typeof planInstallments
  /** The key figures; none of them asks the policy anything. */
  readonly kpi: PlainMeasures
  /**
   * What about the policy is doubtful, gaps and rows without use among it? See `verifyPolicy`; a policy with errors
   * did not compile.
   */
  readonly verify: () => readonly PolicyFinding[]
  /**
   * Does the policy do what its own examples say, or those of a file or of cells (`examplesFromCells`), which row came nearest,
   * and which rows and outcomes does no example reach? Contact is judged by the packs, zones and calendars given here.
   *
   * @throws ArrearsError `invalid-input` with every issue of the examples given.
   */
  readonly runExamples: (examples?: readonly PolicyExample[]) => ExampleReport
  /**
   * The policy's examples, and further ones, as tests, for one line of any test runner:
   * `it.each(arrears.exampleTests())('%s', (_, test) => test())`. A test throws the failure in words; with
   * `everyRow: true` one more fails while some row is reached by no example.
   *
   * @throws ArrearsError `invalid-input` with every issue of the options.
   */
  readonly exampleTests: (options?: ExampleTestOptions) => readonly ExampleTest[]
  /**
   * As `exampleTests`, in a suite that bears the name of the policy and its version, for runners with `it.each` and
   * without: `arrears.describeExamples({ describe, it })`.
   *
   * @throws ArrearsError `invalid-input` for what is no test runner, and with every issue of the options.
   */
  readonly describeExamples: (runner: TestRunner, options?: ExampleTestOptions) => void
  /**
   * Which of these cases would another policy answer differently, and how? As plain data: each case that moves, and
   * matrices of the moves by stage, treatment, approver and pressure, with what is past due. Both policies are asked with
   * the packs, zones and calendars of this one.
   *
   * @param otherPolicy - A policy document, or the JSON of one.
   * @param cases - Any iterable; read once, and only moves and problems are retained.
   * @throws ArrearsError `invalid-policy` with every issue of the other policy; `invalid-input` for a bad day or option,
   * and for what cannot be iterated.
   */
  readonly compareWith: (
    otherPolicy: Policy | string,
    cases: Iterable<CaseFile>,
    on: AssessOn,
  ) => PolicyComparison
  /**
   * How does this decision of the policy read, one text per answer and channel, in English or Chinese? Axes of
   * classification on which nothing known says anything share one text.
   *
   * With `losers: true`, after the answer of each table also one text per row of it that did not decide: what it asked
   * for and saw, or what it lacks. The decision must then have been made with `trace: true`.
   *
   * @throws ArrearsError `invalid-input` for a language that the library does not speak, and for losers without a trace.
   */
  readonly explain: (decision: Decision | Assessment, how: ExplainHow) => readonly string[]
}

/**
 * What does this policy answer? Checks and compiles it once, with the packs; each method then answers one question.
 *
 * Bucket ids written in TypeScript are kept as literal types, so that a misspelt one does not compile; from JSON they are
 * `string`.
 *
 * @throws ArrearsError `invalid-policy` with every issue of the policy, each with its path; `invalid-input`
 * with every issue of the packs and calendars.
 *
 * @example
 * const arrears = createArrears({
 *   policy: {
 *     schemaVersion: 1,
 *     id: 'trade-receivables',
 *     version: '2026-01',
 *     aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
 *   },
 * })
 * const account = { id: 'A-1', currency: 'USD', dues: [{ id: 'INV-1', dueOn: '2026-03-01', amount: '100.00' }] }
 * arrears.ageAccount(account, { asOf: '2026-03-31' }).bucket // => '1-30'
 */
export function createArrears<const BucketId extends string>(
  options: ArrearsOptions<BucketId>,
): Arrears<BucketId> {
  const grounds = groundsOf(options)
  const answers = answersUnder(grounds, offersMismatches)
  const measures = measureQuestions(grounds.versions)
  return { ...answers, ...measures, ...sectionQuestions(grounds), ...workQuestions(grounds.versions) }
}

/**
 * As `createArrears`, for the script that spreadsheets and warehouses paste and pay for by the byte: without letters,
 * records, legal files, loans, offers and workload, whose plain functions it leaves out too; examples that ask for offers are not run.
 *
 * @throws ArrearsError as `createArrears`.
 *
 * @example
 * const aging = { dueDateIsDay: 0, bucketTable: receivablesBuckets }
 * const script = createScriptArrears({ policy: { schemaVersion: 1, id: 'own', version: '1', aging } })
 * 'assess' in script // => true
 * 'checkLetter' in script // => false
 */
export function createScriptArrears<const BucketId extends string>(
  options: ArrearsOptions<BucketId>,
): ScriptArrears<BucketId> {
  return answersUnder(groundsOf(options))
}

function answersUnder<const BucketId extends string>(
  { versions, law, inputs }: Grounds<BucketId>,
  offersAnswer?: OffersAnswer,
): ScriptArrears<BucketId> {
  const policy = versions.newest
  const policyFor = (on: unknown, day = 'asOf'): CompiledPolicy<BucketId> =>
    policyOn(versions, readField(on, day))
  const agingOn = (on: AsOf): AsOf & Pick<CompiledPolicy<BucketId>, 'aging' | 'ledger'> => {
    const { aging, ledger } = policyFor(on)
    return { ...dayOf(on), aging, ledger }
  }
  return {
    ...guardUnder(law),
    ageAccount: (account, on) => ageAccount(account, agingOn(on)),
    ageAccounts: (accounts, on) => ageAccounts(accounts, agingOn(on)),
    reportAging: (cases, on) => {
      const by = readField(on, 'by') as ReportRows | undefined
      return reportAging(cases, { ...agingOn(on), ...(by === undefined ? {} : { by }) })
    },
    assess: (caseFile, on) => assessOne(versions, law, caseFile, on),
    assessAll: (cases, on) => assessAllCases(versions, law, cases, on),
    decide: (known, on) => decideOnFacts(versions, known, on),
    classifyDebtor: (known, on) => decideOnFacts(versions, known, on).segments,
    selectStrategy: (known, on) => {
      const { stage, treatment, followUpDays, letter, approver, plan } = decideOnFacts(versions, known, on)
      return { stage, treatment, followUpDays, letter, approver, plan }
    },
    replayAccount: (account, on) => {
      const { aging, ...options } = agingOn(on)
      return replayAccount(account, options, classesOf(aging))
    },
    allocatePayment: (account, payment) => {
      const { aging, ledger } = policyFor(payment, 'effectiveOn')
      return allocatePayment(account, payment, ledger, classesOf(aging))
    },
    judgePromise,
    judgePromises: (caseFile, on) => {
      const { promiseRule: rule } = policyFor(on)
      if (rule === null) throw noPromiseRule()
      return judgePromises(caseFile, { ...dayOf(on), rule })
    },
    followAgreement: (agreement, account, on) => {
      const { agreementTerms: terms } = policyFor(on)
      return followAgreement(agreement, account, { ...dayOf(on), ...(terms === null ? {} : { terms }) })
    },
    planInstallments,
    kpi: plainMeasures,
    verify: () => verifyCompiled(policy),
    runExamples: (examples) =>
      runExamples(
        policy,
        examples === undefined ? policy.examples : expectExamples(examples),
        law,
        offersAnswer,
      ),
    exampleTests: (options = {}) => exampleTests(policy, options, law, offersAnswer),
    describeExamples: (runner, options = {}) => describeExamples(policy, runner, options, law, offersAnswer),
    compareWith: (otherPolicy, cases, on) =>
      comparePolicies(versions, compilePolicy(policyDocument(otherPolicy), inputs), law, cases, on),
    explain: (decision, how) =>
      explainDecision(
        versionNamed(versions, decision),
        decision,
        expectLocale(readField(how, 'locale')),
        readField(how, 'losers'),
      ),
  }
}
