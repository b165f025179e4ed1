import * as main from 'arrears'
import * as policies from 'arrears/policies'
import fc from 'fast-check'
import { rounding } from './plan-terms'
import type { Target } from './target'
import { currencyOf, day } from './valid-documents'

const code = currencyOf.map(({ code }) => code)
const whole = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
)
const share = fc.constantFrom('0', '12.5', 50, '99.999999999999999999999', 100)
const component = fc.constantFrom('cost', 'fee', 'penalty', 'interest', 'principal')
const start = day.filter((one) => one > '1000' && one < '9000')
const label = fc.constant({ en: 'a thing', 'zh-CN': '物' })

const settlement = start.chain((asOf) =>
  fc.record(
    {
      currency: code,
      asOf: fc.constant(asOf),
      validUntil: fc.nat({ max: 60 }).map((days) => main.addDays(asOf, days)),
      paidOn: fc.nat({ max: 80 }).map((days) => main.addDays(asOf, days)),
      owed: fc.record(
        { cost: whole, fee: whole, penalty: whole, interest: whole, principal: whole },
        { requiredKeys: ['principal'] },
      ),
      discounts: fc.uniqueArray(
        fc.oneof(fc.record({ component, percent: share }), fc.record({ component, amount: whole })),
        { selector: (one) => one.component, maxLength: 4 },
      ),
      inKind: fc.uniqueArray(
        fc.record(
          { id: fc.string({ minLength: 1 }), value: whole, label, valuedOn: day },
          { requiredKeys: ['id', 'value'] },
        ),
        { selector: ({ id }) => id, maxLength: 3 },
      ),
      guarantee: fc.record({ by: fc.constant('B'), amount: whole }, { requiredKeys: ['by'] }),
      limits: fc.record(
        {
          mostPercent: fc.record({ interest: share, principal: share }, { requiredKeys: [] }),
          leastPrincipalPercent: share,
          leastPayable: whole,
        },
        { requiredKeys: [] },
      ),
      rounding,
    },
    { requiredKeys: ['currency', 'asOf', 'validUntil', 'owed', 'discounts', 'rounding'] },
  ),
)

const agreedOn = '2026-03-01'
const near = fc.nat({ max: 200 }).map((days) => main.addDays(agreedOn, days))
const agreement = fc.uniqueArray(near, { minLength: 1, maxLength: 4 }).map((days) => ({
  id: 'AG',
  accountId: 'A',
  agreedOn,
  currency: 'CNY',
  installments: [...days].sort().map((dueOn) => ({ dueOn, amount: '100' })),
}))
const payments = fc.uniqueArray(
  fc.record({
    kind: fc.constant('payment'),
    id: fc.string({ minLength: 1 }),
    effectiveOn: near,
    amount: fc.integer({ min: 1, max: 400 }),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
)
const relief = fc.record(
  {
    id: fc.constant('R'),
    grantedOn: near,
    components: fc.record({ fee: whole, interest: whole }, { requiredKeys: ['fee'] }),
    becomes: fc.constantFrom('at-once', 'on-completion', 'with-each-installment'),
    onBreach: fc.constantFrom('restore', 'keep-in-proportion'),
    restoredFrom: fc.constantFrom('grant', 'breach'),
    rounding,
  },
  { requiredKeys: ['id', 'grantedOn', 'components', 'becomes', 'onBreach', 'rounding'] },
)
const terms = {
  graceDays: 2,
  thresholdPercent: 90,
  cureDays: 5,
  missedInstallments: 1,
  onBreach: 'accelerate',
  reinstatement: { withinDays: 10, times: 1 },
}

const contents = fc.record(
  {
    currency: fc.constant('CNY'),
    agreedOn: day.filter((one) => one < '9000'),
    balance: whole,
    waived: whole,
    added: whole,
    installments: fc.array(fc.record({ dueOn: day, amount: whole }), { maxLength: 4 }),
    states: fc.dictionary(fc.constantFrom('forum', 'currency', 'method', 'constructor'), fc.boolean()),
    circumstances: fc.dictionary(fc.constantFrom('form', 'secured'), fc.constantFrom('oral', true)),
  },
  { requiredKeys: ['currency', 'agreedOn', 'states'] },
)

function settling(
  name: string,
  call: (...args: never) => unknown,
  validArgs: fc.Arbitrary<readonly unknown[]>,
): Target {
  return { name, call, validArgs, acceptedFloor: 0.02 }
}

/** Of the functions by which debts are settled. */
export const settlementTargets: readonly Target[] = [
  settling('quoteSettlement', main.quoteSettlement, fc.tuple(settlement)),
  settling(
    'followRelief',
    main.followRelief,
    fc.tuple(
      relief,
      agreement,
      payments.map((events) => ({ id: 'A', currency: 'CNY', dues: [], events })),
      fc.record({ asOf: near, terms: fc.constant(terms) }),
    ),
  ),
  settling(
    'checkAgreementContents',
    main.checkAgreementContents,
    fc.tuple(contents, fc.constantFrom(policies.agreementPractice, policies.cnCardAgreement)),
  ),
]
