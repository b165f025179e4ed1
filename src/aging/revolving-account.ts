import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  compareMinorUnits,
  currency,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  listOf,
  minorDigitsOf,
  oneOf,
  optional,
  readMinorUnits,
  record,
  type Shape,
  text,
  variant,
  verbatim,
} from '../foundations'
import {
  accountIssues,
  duplicateIdIssues,
  eventFields,
  exactAmountIssues,
  otherCurrencyFault,
  type Payment,
  paymentShape,
  type Reversal,
} from '../model'

/** What the lender asked for at the end of a billing period (账单). */
export interface BillingStatement {
  /** Unique within its account. */
  readonly id: string
  /** The day on which the period closed (账单日); what is paid on it still belongs to the period before. */
  readonly closedOn: CivilDate
  /** Last day on which payment is on time (到期还款日), after the closing day. */
  readonly dueOn: CivilDate
  /** The minimum payment as it is stated (最低还款额), from zero up to the balance. */
  readonly minimumPayment: Amount
  /** Everything owed at the close (账单余额), what was not paid before included; negative for a credit. */
  readonly balance: Amount
  /** When given, must be the account's: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** A credit card or another line of credit, as its statements and payments tell it (循环信贷账户). */
export interface RevolvingAccount {
  readonly id: string
  /** Of every amount in the account. */
  readonly currency: CurrencyCode
  /** By closing day, from one on at whose close nothing was past due. */
  readonly statements: readonly BillingStatement[]
  /** In any order. A payment names no dues: a minimum payment cannot be designated. */
  readonly events?: readonly (Payment | Reversal)[]
}

/** The form of a {@link RevolvingAccount}. */
export const revolvingAccountShape: Shape<RevolvingAccount> = /* @__PURE__ */ record<RevolvingAccount>({
  id: text,
  currency,
  statements: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<BillingStatement>({
      id: text,
      closedOn: civilDate,
      dueOn: civilDate,
      minimumPayment: amount,
      balance: amount,
      currency: /* @__PURE__ */ optional(currency),
    }),
  ),
  events: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ variant<Payment | Reversal>('kind', {
        payment: paymentShape,
        reversal: /* @__PURE__ */ record<Reversal>(
          /* @__PURE__ */ Object.assign({}, eventFields, {
            kind: /* @__PURE__ */ oneOf(['reversal']),
            of: text,
          }),
        ),
      }),
    ),
  ),
})

/** What is wrong with a well-formed revolving account across its fields? Every fault. */
export function revolvingAccountIssues(account: RevolvingAccount, path: string): readonly Issue[] {
  const { id, currency: accountCurrency, statements, events = [] } = account
  const statementsPath = joinPath(path, 'statements')
  return [
    ...duplicateIdIssues(statements, statementsPath),
    ...statements.flatMap((statement, index) => [
      ...statementIssues(statement, accountCurrency, joinPath(statementsPath, index)),
      ...orderIssues(statement, statements[index - 1], joinPath(statementsPath, index)),
    ]),
    ...accountIssues({ id, currency: accountCurrency, dues: [], events }, path),
  ]
}

function statementIssues(
  statement: BillingStatement,
  accountCurrency: CurrencyCode,
  path: string,
): readonly Issue[] {
  const { closedOn, dueOn, minimumPayment, balance, currency: own } = statement
  const digits = minorDigitsOf(accountCurrency) ?? 0
  const [minimumUnits, balanceUnits] = [
    readMinorUnits(minimumPayment, digits),
    readMinorUnits(balance, digits),
  ]
  const minimumPath = joinPath(path, 'minimumPayment')
  const issues: Issue[] = [
    ...exactAmountIssues(minimumPayment, accountCurrency, minimumPath),
    ...exactAmountIssues(balance, accountCurrency, joinPath(path, 'balance')),
  ]
  if (minimumUnits !== undefined && minimumUnits < 0) {
    issues.push(describeFault(belowZero(minimumPayment), minimumPath))
  } else if (minimumUnits !== undefined && balanceUnits !== undefined && minimumUnits !== 0) {
    if (compareMinorUnits(minimumUnits, balanceUnits) > 0) {
      issues.push(describeFault(aboveBalance(balance, minimumPayment), minimumPath))
    }
  }
  if (dueOn <= closedOn) {
    issues.push(describeFault(notAfter(closedOn, 'closing', dueOn), joinPath(path, 'dueOn')))
  }
  if (own !== undefined && own !== accountCurrency) {
    issues.push(describeFault(otherCurrencyFault(own, accountCurrency), joinPath(path, 'currency')))
  }
  return issues
}

function orderIssues(
  { closedOn, dueOn }: BillingStatement,
  before: BillingStatement | undefined,
  path: string,
): readonly Issue[] {
  if (before === undefined) return []
  return [
    ...(before.closedOn < closedOn
      ? []
      : [describeFault(notAfter(before.closedOn, 'before', closedOn), joinPath(path, 'closedOn'))]),
    ...(before.dueOn < dueOn
      ? []
      : [describeFault(notAfter(before.dueOn, 'before', dueOn), joinPath(path, 'dueOn'))]),
  ]
}

function notAfter(day: CivilDate, than: 'closing' | 'before', received: CivilDate): Fault {
  const isClosing = than === 'closing'
  return {
    code: 'date-order',
    expected: isClosing
      ? { en: `a day after ${day}, the closing day`, 'zh-CN': `晚于账单日 ${day} 的日期` }
      : {
          en: `a day after ${day}, that of the statement before`,
          'zh-CN': `晚于上一期账单 ${day} 的日期`,
        },
    received: verbatim(received),
    remedy: isClosing
      ? {
          en: 'Nothing falls due before it is stated; check both days.',
          'zh-CN': '出账之前不会到期；请核对两个日期。',
        }
      : {
          en: 'List the statements by closing day; each falls due after the one before it.',
          'zh-CN': '请按账单日排列；每期的到期还款日均晚于上一期。',
        },
  }
}

function belowZero(received: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'zero or more', 'zh-CN': '零或正数' },
    received: verbatim(String(received)),
    remedy: {
      en: 'Where nothing is asked for, write 0; a credit is a negative balance.',
      'zh-CN': '无需还款时写 0；贷方余额请写为负的 balance。',
    },
  }
}

function aboveBalance(balance: Amount, received: Amount): Fault {
  return {
    code: 'too-large',
    expected: {
      en: `at most ${balance}, the balance of the statement`,
      'zh-CN': `不超过账单余额 ${balance}`,
    },
    received: verbatim(String(received)),
    remedy: {
      en: 'Nobody is asked for more than is owed: state the whole balance, what is past due included.',
      'zh-CN': '所要求的还款不会超过欠款；请写明包含逾期部分的全部余额。',
    },
  }
}
