import { classesOf } from '../aging'
import type { ContactLaw } from '../contact'
import {
  type CivilDate,
  type CurrencyCode,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  inputError,
  inspect,
  issuesError,
  joinPath,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  toMinorDigits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { replayAccount } from '../ledger'
import {
  type Account,
  addComponents,
  type CaseFile,
  type ComponentParts,
  type Components,
  forEachComponent,
  parseCaseFile,
  readComponents,
  tellParts,
} from '../model'
import { type OffersAsked, offersAskedFields, type QuotedOffers, quoteOffers } from '../offers'
import { type CompiledPolicy, type PolicyVersions, policyOn } from '../policy'
import { assessOne } from './assess-cases'
import type { Answer, Assessment } from './decision'
import { noSection } from './no-section'
import type { AllowedOffer } from './strategy-plan'

/** The day of the question, what of the debt is asked about, and what is known of the debtor beside the case file. */
export interface OffersOn extends OffersAsked {
  readonly asOf: CivilDate
  /** Only what was recorded by this day counts; absent: everything. */
  readonly knownOn?: CivilDate
  /** Whether offers are for what is past due, or for all that is owed, what is not due yet with it. */
  readonly debt: 'past-due' | 'all'
  /** Absent: every account of the case. */
  readonly accountId?: string
}

/** What may be offered on a case. */
export interface CaseOffers extends QuotedOffers {
  readonly caseId: string
  /** What the strategy allows here, as the assessment has it; `null` where the policy says nothing of it. */
  readonly strategy: Answer<readonly AllowedOffer[]> | null
  readonly basis: Assessment['basis']
}

const offersOnShape: Shape<OffersOn> = /* @__PURE__ */ record<OffersOn>(
  /* @__PURE__ */ Object.assign({}, offersAskedFields, {
    asOf: civilDate,
    knownOn: /* @__PURE__ */ optional(civilDate),
    debt: /* @__PURE__ */ oneOf(['past-due', 'all']),
    accountId: /* @__PURE__ */ optional(text),
  }),
)

/** The offers on what may be a case file; throws `invalid-input` for anything else, and where the policy has no offers. */
export function quoteCaseOffers(
  versions: PolicyVersions,
  law: ContactLaw,
  value: unknown,
  on: unknown,
): CaseOffers {
  const { debt, accountId, knownOn, asOf, ...asked } = valueOrThrow(inspect(offersOnShape, on, () => []))
  const policy = policyOn(versions, asOf)
  if (policy.offers === null || policy.strategy === null) throw noSection('offers')
  const caseFile = parseCaseFile(value)
  const day = knownOn === undefined ? { asOf } : { asOf, knownOn }
  const assessment = assessOne(versions, law, caseFile, day)
  const { currency } = policy.offers
  const accounts = accountsOf(caseFile, accountId, currency)
  const strategy = assessment.plan?.offers ?? null
  const quoted = quoteOffers({
    ...asked,
    ...allowedBy(strategy),
    currency,
    asOf,
    owed: owedOn(accounts, debt, day, currency, policy),
    policy: policy.offers,
    authority: policy.strategy.policy.authority,
  })
  return { caseId: assessment.caseId, ...quoted, strategy, basis: assessment.basis }
}

/** What the strategy allows, and what it may allow once more is known. */
function allowedBy(strategy: Answer<readonly AllowedOffer[]> | null): {
  readonly allowedOffers?: readonly string[]
  readonly openOffers?: readonly string[]
} {
  if (strategy === null) return {}
  const idsOf = (offers: readonly AllowedOffer[]): readonly string[] => offers.map(({ offer }) => offer)
  switch (strategy.status) {
    case 'decided':
      return { allowedOffers: idsOf(strategy.value) }
    case 'undetermined': {
      const lists = strategy.mayBe.map(idsOf)
      const all = [...new Set(lists.flat())]
      const sure = all.filter((id) => !strategy.mayBeNone && lists.every((list) => list.includes(id)))
      return { allowedOffers: sure, openOffers: all.filter((id) => !sure.includes(id)) }
    }
    default:
      return { allowedOffers: [] }
  }
}

function accountsOf(
  { accounts }: CaseFile,
  accountId: string | undefined,
  currency: CurrencyCode,
): readonly Account[] {
  const chosen = accountId === undefined ? accounts : accounts.filter(({ id }) => id === accountId)
  if (chosen.length === 0 && accountId !== undefined) {
    throw inputError(noSuchAccount(accountId, accounts), 'accountId')
  }
  const issues = accounts.flatMap((account, index): readonly Issue[] =>
    !chosen.includes(account) || account.currency === currency
      ? []
      : [describeFault(otherCurrency(account.currency, currency), joinPath('accounts', index))],
  )
  if (issues.length > 0) throw issuesError('invalid-input', issues)
  return chosen
}

/** What is owed on these accounts, by component; a due of one amount is principal. */
function owedOn(
  accounts: readonly Account[],
  debt: OffersOn['debt'],
  day: Pick<OffersOn, 'asOf' | 'knownOn'>,
  currency: CurrencyCode,
  { ledger, aging }: CompiledPolicy,
): ComponentParts['components'] {
  const owed = accounts.flatMap((account): readonly Components[] => {
    const { components, dues } = replayAccount(account, { ...day, ledger }, classesOf(aging))
    if (debt === 'all') return [components]
    return dues
      .filter(({ dueOn, open }) => dueOn < day.asOf && !open.startsWith('-'))
      .map((due) => due.components ?? { principal: due.open })
  })
  const sum = owed
    .map((one) => readComponents(one, currency))
    .reduce(
      addComponents,
      forEachComponent(() => 0),
    )
  return tellParts(sum, toMinorDigits(currency, 'currency')).components
}

function noSuchAccount(received: string, accounts: readonly Account[]): Fault {
  const ids = accounts.map(({ id }) => id)
  return {
    code: 'unknown-reference',
    expected: {
      en: `an account of the case (${ids.join(', ')})`,
      'zh-CN': `案件中的账户（${ids.join('、')}）`,
    },
    received: verbatim(JSON.stringify(received)),
    remedy: {
      en: 'Correct the id, or leave it out for all accounts of the case.',
      'zh-CN': '请更正编号；省略则为案件的全部账户。',
    },
  }
}

function otherCurrency(received: CurrencyCode, currency: CurrencyCode): Fault {
  return {
    code: 'mixed-currency',
    expected: {
      en: `${currency}, the currency of the offers of the policy`,
      'zh-CN': `政策还款产品的货币 ${currency}`,
    },
    received: verbatim(received),
    remedy: {
      en: 'Name one account of that currency by accountId; the library never converts.',
      'zh-CN': '请以 accountId 指明该货币的账户；本库从不换算。',
    },
  }
}
