import { notNegativeIssues } from '../charges'
import {
  type Amount,
  amount,
  type Citation,
  type CivilDate,
  type CurrencyCode,
  citationShape,
  civilDate,
  currency,
  type DatedHistory,
  datedValuesOf,
  describeFault,
  dictionaryOf,
  type FactValue,
  type Fault,
  factValue,
  findInForce,
  historyOrderIssues,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  leaf,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  showValue,
  text,
  truth,
} from '../foundations'
import { duplicateIdIssues, exactAmountIssues, type ScheduledAmount } from '../model'

/** Something that an agreement must have (协议必备内容). */
export interface AgreementRequirement {
  readonly id: string
  readonly label: Label
  /** For people: what to watch for. */
  readonly note?: Label
  /** The field of the contents that shows it: where that is given, the agreement has it. */
  readonly shownBy?: 'balance' | 'installments'
  /** In which circumstances it is asked, all of them together; absent: in any. */
  readonly when?: Readonly<Record<string, FactValue>>
  /** Absent: that of the list. */
  readonly citation?: Citation
}

/** What an agreement must have from a day on. */
export interface AgreementRules {
  readonly contents: readonly AgreementRequirement[]
  /** Months from the day of the agreement, by the corresponding day, within which the last installment falls due. */
  readonly longestMonths?: number
  /** For people: what follows from such an agreement. */
  readonly note?: Label
}

/** What agreements must have, by law or by practice. Dated and cited; `null` ends it. */
export interface AgreementRequirements extends DatedHistory<AgreementRules> {
  /** For people; without it the id is shown. */
  readonly label?: Label
}

/** What an agreement says. What is not known of it is left out. */
export interface AgreementContents {
  /** Of its amounts; that the agreement names it is told by `states`. */
  readonly currency: CurrencyCode
  /** The day of the agreement, whose rules it is held against. */
  readonly agreedOn: CivilDate
  /** What is owed, as the agreement states it; zero or more. */
  readonly balance?: Amount
  /** What of the balance is given up, and what interest and fees are added to it; absent is nothing. */
  readonly waived?: Amount
  readonly added?: Amount
  /** What it says is to be paid when, in its order. */
  readonly installments?: readonly ScheduledAmount[]
  /** Whether it has a content, by the id of that; absent: not known. */
  readonly states: Readonly<Record<string, boolean>>
  /** What the requirements hang on, such as `form`; absent: not known. */
  readonly circumstances?: Readonly<Record<string, FactValue>>
}

/** An agreement, and what it must have. */
export interface AskedContents {
  readonly contents: AgreementContents
  readonly requirements: AgreementRequirements
}

const MOST_MONTHS = 1200

const monthCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MOST_MONTHS,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a whole number of months from 1 to ${MOST_MONTHS}`,
      'zh-CN': `1 至 ${MOST_MONTHS} 的整数月数`,
    },
    received: showValue(value),
    remedy: {
      en: 'Five years are 60; leave it out where nothing bounds the term.',
      'zh-CN': '五年请写 60；期限不受限的请省略。',
    },
  }),
)

const rulesShape: Shape<AgreementRules> = /* @__PURE__ */ record<AgreementRules>({
  contents: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<AgreementRequirement>({
      id: text,
      label: labelShape,
      note: /* @__PURE__ */ optional(labelShape),
      shownBy: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['balance', 'installments'])),
      when: /* @__PURE__ */ optional(/* @__PURE__ */ dictionaryOf(factValue)),
      citation: /* @__PURE__ */ optional(citationShape),
    }),
  ),
  longestMonths: /* @__PURE__ */ optional(monthCount),
  note: /* @__PURE__ */ optional(labelShape),
})

/** The form of {@link AskedContents}. */
export const askedContentsShape: Shape<AskedContents> = /* @__PURE__ */ record<AskedContents>({
  contents: /* @__PURE__ */ record<AgreementContents>({
    currency,
    agreedOn: civilDate,
    balance: /* @__PURE__ */ optional(amount),
    waived: /* @__PURE__ */ optional(amount),
    added: /* @__PURE__ */ optional(amount),
    installments: /* @__PURE__ */ optional(
      /* @__PURE__ */ listOf(/* @__PURE__ */ record<ScheduledAmount>({ dueOn: civilDate, amount })),
    ),
    states: /* @__PURE__ */ dictionaryOf(truth),
    circumstances: /* @__PURE__ */ optional(/* @__PURE__ */ dictionaryOf(factValue)),
  }),
  requirements: /* @__PURE__ */ record<AgreementRequirements>({
    id: text,
    label: /* @__PURE__ */ optional(labelShape),
    history: /* @__PURE__ */ datedValuesOf(rulesShape),
  }),
})

/** What is wrong with a well-formed question? Every fault; what an agreement lacks is an answer and none. */
export function askedContentsIssues({ contents, requirements }: AskedContents): readonly Issue[] {
  const { currency: code, agreedOn, installments = [], states } = contents
  const required = findInForce(requirements, agreedOn)?.value.contents ?? []
  const stated = new Map(Object.entries(states))
  return [
    ...(['balance', 'waived', 'added'] as const).flatMap((key) => {
      const value = contents[key]
      return value === undefined ? [] : notNegativeIssues(value, code, `contents.${key}`)
    }),
    // Whether an installment is more than zero is a question to the agreement.
    ...installments.flatMap((one, index) =>
      exactAmountIssues(one.amount, code, `${joinPath('contents.installments', index)}.amount`),
    ),
    ...required.flatMap(({ id, shownBy }) =>
      shownBy !== undefined && contents[shownBy] !== undefined && stated.get(id) === false
        ? [describeFault(shownYetDenied(shownBy), joinPath('contents.states', id))]
        : [],
    ),
    ...historyOrderIssues(requirements, 'requirements'),
    ...requirements.history.flatMap(({ value }, index) =>
      duplicateIdIssues(value?.contents ?? [], `requirements.history[${index}].value.contents`),
    ),
  ]
}

function shownYetDenied(field: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `true or nothing, as ${field} is given`, 'zh-CN': `true 或省略，因已给出 ${field}` },
    received: { en: 'false', 'zh-CN': 'false' },
    remedy: {
      en: `Give ${field} only as the agreement itself states it.`,
      'zh-CN': `仅当协议本身载明时才填写 ${field}。`,
    },
  }
}
