import { type CivilDate, earlierOf, readField } from '../foundations'
import { type CaseFile, parseCaseFile } from '../model'
import { accountAger } from './age-account'
import { expectCompiledAging } from './aging-policy'
import { floorsAsOf } from './asset-class-floor'
import { type ClassifyExposuresOptions, expectExposureFacts } from './exposure-request'
import { type ExposureClasses, type JudgedExposures, judgeExposures } from './judge-exposures'
import { ownClassReader } from './own-class'
import { noFloors } from './track-asset-class'

/**
 * In which class is each account of this debtor, when one may make the others worse (资产分类的传染)?
 *
 * First the class of each account by itself: the floor of its days delinquent or, with `upgrade`, its class with
 * history and probation as `trackAssetClass` has it. Then the rule in force on the day, over those own classes alone:
 * a class that was itself pulled pulls no other, and contagion makes none better. It has no memory: as soon as the own
 * classes and shares no longer call for it, it ends, and only the probation of the accounts that caused it holds it up.
 * Before the first rule, and from its end on, accounts keep their own classes.
 *
 * A share is compared without rounding, and exactly the threshold is not more than it. Where nothing is claimed, no
 * share is more. Claims in several currencies have no sum: a test is settled where their shares lie all on one side of
 * the threshold, and else `unknown`, until `exposures` states all in one currency. A stated share and the kind of the
 * debtor, where left out, are not known; they leave an account `undetermined` only where they could make it worse. A
 * debtor without accounts has no class.
 *
 * @param options - As for `ageAccount`, with the rule; the policy must have floors of asset classes. What is stated
 * in them holds on later days too, for `changesOn`.
 * @throws ArrearsError `invalid-input` with every issue: what is not a case file, a day or a rule, a policy without
 * floors, and a class that the table in force on the day, or on a later one, does not have.
 *
 * Source: shares of a debtor's claims, and of debts at all banks: 商业银行金融资产风险分类办法 (2023), Article 7. All
 * facilities of a borrower with the worst: Reserve Bank of India, Master Circular on asset classification, paragraph
 * 4.2.7. Default of the obligor: Regulation (EU) No 575/2013, Article 178(1).
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30, assetClassFloors: fiveClasses2023 })
 * const loan = { id: 'L-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-12-31', amount: '899.99' }] }
 * const card = { id: 'C-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-01-31', amount: '100.00' }] }
 * const facts = { contagion: contagionCn2023, isRetail: false, statedShares: { 'debts-at-all-banks': 20 } }
 * const book = { debtor: { id: 'D-1' }, accounts: [loan, card] }
 * const answer = classifyExposures(book, { asOf: '2026-05-02', aging, ...facts })
 * answer.accounts.map(({ ownClass, assetClass }) => [ownClass, assetClass]) // => [['normal', 'substandard'], ['substandard', 'substandard']]
 * answer.accounts[0].reasons[0].share.percent // => '10.00010'
 * const dayBefore = classifyExposures(book, { asOf: '2026-05-01', aging, ...facts })
 * dayBefore.changesOn // => '2026-05-02'
 */
export function classifyExposures(caseFile: CaseFile, options: ClassifyExposuresOptions): ExposureClasses {
  const aging = expectCompiledAging(readField(options, 'aging'))
  const { assetClassFloors: floors } = aging
  if (floors === undefined) throw noFloors()
  // Refuses what is not a day, an order of payments or a day of knowledge.
  accountAger(options)
  const { asOf } = options
  const { debtor, accounts } = parseCaseFile(caseFile)
  const facts = expectExposureFacts(options, accounts, floors, asOf)
  const readers = accounts.map((account) => ownClassReader(account, options, facts.upgrade))
  const turning = [...facts.contagion.history, ...floors].map(({ from }) => from)

  const judgeOn = (
    day: CivilDate,
  ): { readonly judged: JudgedExposures; readonly nextOn: CivilDate | null } => {
    const own = readers.map((read) => read(day))
    const nextOn = [...own.map((one) => one.nextOn), ...turning.filter((turn) => turn > day)].reduce(
      earlierOf,
      null,
    )
    return { judged: judgeExposures(accounts, own, facts, floorsAsOf(floors, day).ids, day), nextOn }
  }
  const { judged, nextOn } = judgeOn(asOf)
  const told = JSON.stringify(judged)
  let next = nextOn
  let changesOn: CivilDate | null = null
  while (next !== null && changesOn === null) {
    const later = judgeOn(next)
    if (JSON.stringify(later.judged) !== told) changesOn = next
    next = later.nextOn
  }
  return { debtorId: debtor.id, asOf, ...judged, changesOn }
}
