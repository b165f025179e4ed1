import { expect, it } from 'vitest'
import { runOn } from './run-on'

const header = 'customer,invoice no,due date,amount,currency'
const file = (...rows: readonly string[]): string => [header, ...rows].join('\n')

// As of 31 March 2026: due 1 March 30 days (soft), 30 March 1 day (identify), 30 January 60 days (soft),
// 15 December 106 days (pre-litigation: nobody knows that soft collection failed).
const rows = [
  'Small and late,1,2025-12-15,1.00,CNY',
  'Soft small,2,2026-03-01,100.00,CNY',
  'Fresh,3,2026-03-30,900000.00,CNY',
  'Soft large,4,2026-01-30,100000.01,CNY',
  'Soft small twin,5,2026-03-01,100.00,CNY',
  'Not due,6,2026-04-30,5.00,CNY',
]

it('lists who is past due, severest stage first, then the larger amount, then the id', async () => {
  const { output } = await runOn(file(...rows))
  const list = output.slice(output.indexOf('Work list'), output.indexOf('The file knows nothing'))
  const listed = list.match(/^ *\d+ {2}.*$/gm) ?? []
  expect(listed.map((line) => line.trim().split(/ {2,}/).slice(1, 3))).toEqual([
    ['Small and late', 'pre-litigation'],
    ['Soft large', 'soft collection'],
    ['Soft small', 'soft collection'],
    ['Soft small twin', 'soft collection'],
    ['Fresh', 'identify and classify'],
  ])
})

it("names the approver by the amount: a cent over the limit is the supervisor's", async () => {
  const { output } = await runOn(file(...rows))
  expect(output).toMatch(/Soft large .* supervisor$/m)
  expect(output).toMatch(/Soft small .* collector$/m)
})

it('explains the first decision in English and in Chinese, and says what it assumed', async () => {
  const { output } = await runOn(file(...rows))
  expect(output).toContain('The first decision in full (Small and late):')
  expect(output).toContain('Stage: pre-litigation. Because days past due: 106')
  expect(output).toContain('阶段：诉前催收。')
  expect(output).toContain('read as none, able and willing')
})

it('says so when nobody is past due', async () => {
  const { output } = await runOn(file('Not due,6,2026-04-30,5.00,CNY'))
  expect(output).toContain('Nothing is to be done today.')
})
