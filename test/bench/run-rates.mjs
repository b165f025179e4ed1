import assert from 'node:assert/strict'
import { bundleSource } from './bundle-source.mjs'
import { exactRate, isNearRate, isRightOfHard } from './exact-rates.mjs'
import { hardFlows } from './hard-flows.mjs'
import { measureEach, printMeasurements, tellRight } from './measure.mjs'
import { answerToHard, makeLoans, returnWays } from './rates-of-return.mjs'

const LOANS = 5_000

/** Rates of return against what a user would write, and how many of each way's are right, of flows at which solvers fail too. */
export async function runRates(installments) {
  const loans = makeLoans(LOANS)
  // What searches is no public function, only what is built on it.
  const [{ discountedSum }, { rootsOf }, { chooseRate }] = await Promise.all(
    ['discounted-sum', 'find-rate-root', 'rate-of-return'].map((name) =>
      bundleSource(`installments/${name}.ts`),
    ),
  )
  const ways = returnWays(installments, { discountedSum, rootsOf, chooseRate })
  const names = Object.keys(ways)
  const [limit] = names
  const exact = loans.map(exactRate)
  const notes = {}
  for (const name of names) {
    const way = ways[name]
    const right = way(loans).filter((rate, index) => isNearRate(rate, exact[index])).length
    if (name === limit || name.startsWith('arrears')) assert.equal(right, LOANS, `${name} finds another rate`)
    const answers = hardFlows.map((hard) => answerToHard(way, hard))
    const ofHard = hardFlows.filter((hard, index) => isRightOfHard(hard, answers[index])).length
    const never = answers.filter((answer) => answer === undefined).length
    notes[name] =
      `${tellRight(right, LOANS)}; of the hard ${tellRight(ofHard, hardFlows.length)}` +
      (never === 0 ? '' : `, ${never} never answered`)
  }
  printMeasurements(
    `Rate of return, per loan (${LOANS} loans of 60 dated flows; hard: deep losses, several rates, no rate; right: to 10^-11)`,
    await measureEach(
      Object.fromEntries(
        names.map((name) => [
          name,
          { run: ways[name], input: loans.slice(0, name.startsWith('formulajs') ? 500 : LOANS) },
        ]),
      ),
      // The flows at which solvers fail, asked of every way before, made the engine compile anew.
      { limit, warmUps: 5 },
    ),
    notes,
  )
}
