import {
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  optional,
  type Parsed,
  record,
  type Shape,
  verbatim,
} from '../foundations'
import {
  type Account,
  type AgreementTerms,
  accountIssues,
  accountShape,
  agreementTermsShape,
  type InstallmentAgreement,
  installmentAgreementIssues,
  installmentAgreementShape,
} from '../model'

/** The day of the question, and the terms of an agreement that states none of its own. */
export interface FollowAgreementOptions {
  readonly asOf: CivilDate
  /** Only what was recorded by this day counts; absent: everything. */
  readonly knownOn?: CivilDate
  readonly terms?: AgreementTerms
}

interface Following {
  readonly agreement: InstallmentAgreement
  readonly account: Account
  readonly options: FollowAgreementOptions
}

const followingShape: Shape<Following> = /* @__PURE__ */ record<Following>({
  agreement: installmentAgreementShape,
  account: accountShape,
  options: /* @__PURE__ */ record<FollowAgreementOptions>({
    asOf: civilDate,
    knownOn: /* @__PURE__ */ optional(civilDate),
    terms: /* @__PURE__ */ optional(agreementTermsShape),
  }),
})

/** Can an agreement be followed from this? If so, the same values, with its terms; else every fault. */
export function inspectFollowing(
  agreement: unknown,
  account: unknown,
  options: unknown,
): Parsed<Following & { readonly terms: AgreementTerms }> {
  const found = inspect(followingShape, { agreement, account, options }, followingIssues)
  if (!found.ok) return found
  const terms = found.value.agreement.terms ?? found.value.options.terms
  return terms === undefined
    ? { ok: false, issues: [describeFault(noTerms, 'options.terms')] }
    : { ok: true, value: { ...found.value, terms } }
}

function followingIssues({ agreement, account }: Following): readonly Issue[] {
  const mismatch = (expected: string, received: string, path: string): readonly Issue[] =>
    expected === received ? [] : [describeFault(otherThan(expected, received), path)]
  return [
    ...installmentAgreementIssues(agreement, 'agreement'),
    ...accountIssues(account, 'account'),
    ...mismatch(account.id, agreement.accountId, 'agreement.accountId'),
    ...mismatch(account.currency, agreement.currency, 'agreement.currency'),
  ]
}

function otherThan(expected: string, received: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: `${expected}, as the account has it`, 'zh-CN': `账户的 ${expected}` },
    received: verbatim(received),
    remedy: {
      en: 'Follow an agreement over the account that it is about.',
      'zh-CN': '请用协议所涉的账户来跟踪协议。',
    },
  }
}

const noTerms: Fault = {
  code: 'missing',
  expected: { en: 'the terms of the agreement', 'zh-CN': '协议条款' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: 'State terms in the agreement, or pass those of the policy.',
    'zh-CN': '请在协议中写明条款，或传入政策的条款。',
  },
}
