import { IPMT, PPMT } from '@formulajs/formulajs'
import { addMonths, format, parseISO } from 'date-fns'
import { Decimal } from 'decimal.js'
import { ipmt, ppmt } from 'financial'
import { amortizationSchedule } from 'fundamental-js'
import loanjs from 'loanjs'
import { randomOf } from './random.mjs'

// Rates are in hundredths of a percent a year; so much of them is all of the balance in a month.
const RATE_SCALE = 120_000
const PRODUCTS = 64
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Loans of 10,000.00 to 1,000,000.00 at 1 % to 12 % a year, half of them at whole quarters of a percent, as most are quoted:
 * at those the interest of many a row is exactly half a cent. A third falls due on the last days
 * of months. There are a few products, each with its rate and days, as lenders have.
 *
 * None repays so little that rounding would end it early or leave nothing to the last row.
 */
export function makeLoans(count, installments) {
  const next = randomOf(31)
  const products = Array.from({ length: PRODUCTS }, (_, index) => ({
    hundredths: index % 2 === 0 ? 25 * (4 + next(44)) : 100 + next(1_100),
    // January, March, May or July, which have 31 days.
    firstDueOn: `${2020 + next(7)}-0${1 + 2 * next(4)}-${index % 3 === 0 ? 31 : twoDigits(1 + next(28))}`,
  }))
  return Array.from({ length: count }, (_, index) => {
    const product = index % PRODUCTS
    const { hundredths, firstDueOn } = products[product]
    const cents = 1_000_000 + next(99_000_000)
    const amount = textOf(cents)
    const annualRatePercent = textOf(hundredths)
    return {
      product,
      cents,
      hundredths,
      installments,
      amount,
      annualRatePercent,
      firstDueOn,
      // As those write them who pass numbers.
      principal: cents / 100,
      percent: hundredths / 100,
      monthlyRate: hundredths / RATE_SCALE,
      terms: {
        method: 'annuity',
        amount,
        currency: 'CNY',
        count: installments,
        annualRatePercent,
        firstDueOn,
        monthRule: 'corresponding-day',
        rounding: { mode: 'half-up', unit: 'minor' },
      },
    }
  })
}

/** The rows of a loan from the definition, in whole numbers of any length: the cents of principal and interest, and the day. */
export function exactRows({ cents, hundredths, installments, firstDueOn }) {
  const level = exactLevel(cents, hundredths, installments)
  const [year, month, day] = firstDueOn.split('-').map(Number)
  let balance = BigInt(cents)
  return Array.from({ length: installments }, (_, index) => {
    const interest = roundedHalfUp(balance * BigInt(hundredths), BigInt(RATE_SCALE))
    const principal = index === installments - 1 ? balance : level - interest
    balance -= principal
    // Day 0 of the month after is the last of this one.
    const lastDay = new Date(Date.UTC(year, month + index, 0)).getUTCDate()
    const dueOn = new Date(Date.UTC(year, month - 1 + index, Math.min(day, lastDay)))
    return [Number(principal), Number(interest), dueOn.toISOString().slice(0, 10)]
  })
}

/** The level installment: P·r·(1+r)ⁿ ÷ ((1+r)ⁿ − 1). */
function exactLevel(cents, hundredths, installments) {
  const grown = BigInt(RATE_SCALE + hundredths) ** BigInt(installments)
  const plain = BigInt(RATE_SCALE) ** BigInt(installments)
  return roundedHalfUp(BigInt(cents) * BigInt(hundredths) * grown, BigInt(RATE_SCALE) * (grown - plain))
}

function roundedHalfUp(dividend, divisor) {
  return (2n * dividend + divisor) / (2n * divisor)
}

/** How a loan is planned by each way: its answer, and the cents of each row in it. */
export function planWays({ planInstallments, prepareInstallments }, { draftPlan }) {
  return {
    'hand-written loop, integer cents, unchecked': {
      plan: byHand,
      rowsOf: (rows) => rows.map(({ principal, interest }) => [principal, interest]),
    },
    'the same, amounts as text': {
      plan: (loan) => byHandAsText(loan, []),
      rowsOf: (rows) => rows.map(({ principal, interest }) => [centsOf(principal), centsOf(interest)]),
    },
    'arrears prepareInstallments, terms checked once a product, in minor units, with due days':
      preparedPlan(prepareInstallments),
    'arrears, the rows of checked terms, in minor units': {
      plan: ({ terms, cents }) => draftPlan(terms, cents, 2),
      rowsOf: ({ rows }) => rows.map(({ principal, interest }) => [principal, interest]),
    },
    'arrears planInstallments, checked, as text, with due days': arrearsPlan(planInstallments),
    'loanjs Loan': {
      plan: ({ principal, installments, percent }) =>
        loanjs.Loan(principal, installments, percent, 'annuity'),
      rowsOf: ({ installments }) =>
        installments.map(({ capital, interest }) => [nearestCents(capital), nearestCents(interest)]),
    },
    'fundamental-js amortizationSchedule': {
      plan: ({ principal, installments, percent }) =>
        amortizationSchedule({ principal, annualRate: percent / 100, months: installments }),
      rowsOf: ({ schedule }) =>
        schedule.map(({ principalPaid, interestPaid }) => [
          nearestCents(principalPaid),
          nearestCents(interestPaid),
        ]),
    },
    'financial ipmt and ppmt per row': byRow(ipmt, ppmt),
    'formulajs IPMT and PPMT per row': byRow(IPMT, PPMT),
    'decimal.js loop, the rate of a month first': {
      plan: (loan) => byDecimals(loan, interestAtRate(loan)),
      rowsOf: (rows) => rows.map(decimalCents),
    },
    'decimal.js loop, divided last': {
      plan: (loan) => byDecimals(loan, (balance) => balance.times(loan.annualRatePercent).div(1200)),
      rowsOf: (rows) => rows.map(decimalCents),
    },
  }
}

/** The same with the days on which the rows fall due. */
export function datedPlanWays({ planInstallments, prepareInstallments }) {
  return {
    'hand-written loop, as text, with civil months, unchecked': {
      plan: (loan) => byHandAsText(loan, dueDaysByHand(loan)),
      rowsOf: (rows) =>
        rows.map(({ principal, interest, dueOn }) => [centsOf(principal), centsOf(interest), dueOn]),
    },
    'arrears prepareInstallments, terms checked once a product, in minor units':
      preparedPlan(prepareInstallments),
    'arrears planInstallments, checked': arrearsPlan(planInstallments),
    'decimal.js, the rate of a month first, and date-fns': {
      plan: (loan) => {
        const first = parseISO(loan.firstDueOn)
        return byDecimals(loan, interestAtRate(loan)).map((row, index) => ({
          dueOn: format(addMonths(first, index), 'yyyy-MM-dd'),
          ...row,
        }))
      },
      rowsOf: (rows) => rows.map((row) => [...decimalCents(row), row.dueOn]),
    },
  }
}

function preparedPlan(prepareInstallments) {
  // A product of one number of rows and of another are two.
  const prepared = new Map()
  return {
    plan: ({ product, installments, terms, cents }) => {
      const key = installments * PRODUCTS + product
      let ready = prepared.get(key)
      if (ready === undefined) {
        const { amount: _, ...others } = terms
        ready = prepareInstallments(others)
        prepared.set(key, ready)
      }
      return ready.planUnits(cents)
    },
    rowsOf: ({ principal, interest, dueOn }) =>
      principal.map((units, index) => [units, interest[index], dueOn[index]]),
  }
}

function arrearsPlan(planInstallments) {
  return {
    plan: ({ terms }) => planInstallments(terms),
    rowsOf: ({ rows }) =>
      rows.map(({ principal, interest, dueOn }) => [centsOf(principal), centsOf(interest), dueOn]),
  }
}

/** Functions of a sheet know no rounded balance; what they give is rounded, as who uses them would. */
function byRow(interestOf, principalOf) {
  return {
    plan: ({ principal, installments, monthlyRate }) =>
      Array.from({ length: installments }, (_, index) => ({
        principal: principalOf(monthlyRate, index + 1, installments, -principal),
        interest: interestOf(monthlyRate, index + 1, installments, -principal),
      })),
    rowsOf: (rows) =>
      rows.map(({ principal, interest }) => [nearestCents(principal), nearestCents(interest)]),
  }
}

// What a number cannot tell from half a cent is reckoned in whole numbers: of these amounts the error of a product is far less.
const NEAR_TIE = 1e-4

function isNearTie(shifted, floor) {
  const above = shifted - floor
  return above < NEAR_TIE || above > 1 - NEAR_TIE
}

// `| 0` keeps what these loops reckon in the 31 bits that an engine keeps without a box: no loan here has more cents.
function levelByHand({ cents, hundredths, installments, monthlyRate }) {
  const shifted = (cents * monthlyRate) / -Math.expm1(-installments * Math.log1p(monthlyRate)) + 0.5
  const floor = shifted | 0
  return isNearTie(shifted, floor) ? Number(exactLevel(cents, hundredths, installments)) : floor
}

function interestByHand(balance, hundredths, monthlyRate) {
  const shifted = balance * monthlyRate + 0.5
  const floor = shifted | 0
  if (!isNearTie(shifted, floor)) return floor
  return Number(roundedHalfUp(BigInt(balance) * BigInt(hundredths), BigInt(RATE_SCALE)))
}

function byHand(loan) {
  const { cents, installments, hundredths, monthlyRate } = loan
  const level = levelByHand(loan)
  const rows = []
  let balance = cents
  for (let number = 1; number <= installments; number++) {
    const interest = interestByHand(balance, hundredths, monthlyRate) | 0
    const principal = number === installments ? balance : (level - interest) | 0
    balance = (balance - principal) | 0
    rows.push({ number, payment: (principal + interest) | 0, principal, interest, balance })
  }
  return rows
}

function byHandAsText(loan, days) {
  return byHand(loan).map(({ number, payment, principal, interest, balance }, index) => ({
    number,
    dueOn: days[index],
    payment: textOf(payment),
    principal: textOf(principal),
    interest: textOf(interest),
    balance: textOf(balance),
  }))
}

function dueDaysByHand({ firstDueOn, installments }) {
  const day = Number(firstDueOn.slice(8))
  let year = Number(firstDueOn.slice(0, 4))
  let month = Number(firstDueOn.slice(5, 7))
  const days = []
  for (let number = 1; number <= installments; number++) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    const last = month === 2 && isLeap ? 29 : DAYS_IN_MONTH[month - 1]
    days.push(`${year}-${twoDigits(month)}-${twoDigits(day < last ? day : last)}`)
    month++
    if (month === 13) {
      month = 1
      year++
    }
  }
  return days
}

/** As most write it, though a rate that was rounded, to however many digits, makes of half a cent a little less. */
function interestAtRate({ annualRatePercent }) {
  const rate = new Decimal(annualRatePercent).div(1200)
  return (balance) => balance.times(rate)
}

function byDecimals({ amount, annualRatePercent, installments }, interestOn) {
  const rate = new Decimal(annualRatePercent).div(1200)
  const growth = rate.plus(1).pow(installments)
  const level = toCents(new Decimal(amount).times(rate).times(growth).div(growth.minus(1)))
  const rows = []
  let balance = new Decimal(amount)
  for (let number = 1; number <= installments; number++) {
    const interest = toCents(interestOn(balance))
    const principal = number === installments ? balance : level.minus(interest)
    balance = balance.minus(principal)
    rows.push({ number, payment: principal.plus(interest), principal, interest, balance })
  }
  return rows
}

const toCents = (value) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)

const decimalCents = ({ principal, interest }) => [
  principal.times(100).toNumber(),
  interest.times(100).toNumber(),
]

const nearestCents = (value) => Math.round(value * 100)

const centsOf = (text) => Number(text.replace('.', ''))

/** Hundredths as a decimal. */
function textOf(hundredths) {
  const rest = hundredths % 100
  return `${(hundredths - rest) / 100}.${twoDigits(rest)}`
}

function twoDigits(number) {
  return number < 10 ? `0${number}` : `${number}`
}
