import type { InstallmentPlan } from 'arrears'

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/

/** The plan, if it adds up; throws for one that does not, or that asks for less than nothing. */
export function expectSoundPlan(plan: InstallmentPlan): InstallmentPlan {
  const { rows, totals, installment } = plan
  notNegative(installment, 'installment')
  unitsOf(plan.lastDifference, 'lastDifference')
  const sums = { principal: 0n, interest: 0n, payment: 0n }
  for (const [index, row] of rows.entries()) {
    const at = `rows[${index}]`
    const principal = notNegative(row.principal, `${at}.principal`)
    const interest = notNegative(row.interest, `${at}.interest`)
    const payment = notNegative(row.payment, `${at}.payment`)
    notNegative(row.balanceAfter, `${at}.balanceAfter`)
    if (payment !== principal + interest) throw new Error(`${at}.payment is not the sum of its parts`)
    const before = rows[index - 1]
    if (before !== undefined && row.unadjustedDueOn <= before.unadjustedDueOn)
      throw new Error(`${at} is not later than the row before`)
    sums.principal += principal
    sums.interest += interest
    sums.payment += payment
  }
  for (const part of ['principal', 'interest', 'payment'] as const)
    if (sums[part] !== unitsOf(totals[part], `totals.${part}`))
      throw new Error(`totals.${part} is not the sum`)
  notNegative(totals.capitalizedInterest, 'totals.capitalizedInterest')
  const left = rows.at(-1)?.balanceAfter
  if (left === undefined || unitsOf(left, 'balanceAfter') !== 0n) throw new Error(`${left} is left over`)
  return plan
}

function notNegative(amount: string, path: string): bigint {
  const units = unitsOf(amount, path)
  if (units < 0n) throw new Error(`${path} is ${amount}`)
  return units
}

function unitsOf(amount: string, path: string): bigint {
  if (!PLAIN_DECIMAL.test(amount)) throw new Error(`${path} is ${JSON.stringify(amount)}`)
  return BigInt(amount.replace('.', ''))
}
