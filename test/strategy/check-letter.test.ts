import { describe, expect, it } from 'vitest'
import { checkLetter, type Letter, type LetterContent, letterContentIssues } from '../../src/strategy'
import { errorOf } from '../support/error-of'

const amount: LetterContent = { id: 'amount', label: { en: 'amount owed', 'zh-CN': '欠款金额' } }
const deadline: LetterContent = {
  id: 'deadline',
  label: { en: 'deadline', 'zh-CN': '还款期限' },
  note: { en: 'A day, not a number of days.', 'zh-CN': '写明日期，而非天数。' },
}
const signature: LetterContent = { id: 'signature', label: { en: 'place to sign', 'zh-CN': '签收处' } }
const known = [amount, deadline, signature]
const demand: Letter = {
  id: 'second',
  label: { en: 'Demand', 'zh-CN': '催告函' },
  fromDay: 15,
  toDay: 20,
  // In another order than the list of the policy: the letter's own order is told.
  contents: ['deadline', 'amount'],
  tone: 'formal',
}
const { contents: _, ...plain } = demand

describe('checkLetter', () => {
  it.each<[string, Letter, readonly string[], readonly LetterContent[]]>([
    ['has everything', demand, ['deadline', 'amount'], []],
    [
      'in any order, one thing twice, and more than asked',
      demand,
      ['signature', 'amount', 'deadline', 'amount'],
      [],
    ],
    ['lacks one', demand, ['deadline'], [amount]],
    ['lacks all, in the order of the letter', demand, [], [deadline, amount]],
    ['has only what is not asked', demand, ['signature'], [deadline, amount]],
    ['asks for one thing twice', { ...demand, contents: ['amount', 'amount'] }, [], [amount]],
    ['asks for nothing', { ...demand, contents: [] }, [], []],
    ['does not say what it asks for', plain, [], []],
  ])('%s', (_name, letter, contains, missing) => {
    const check = checkLetter(letter, { contains }, known)
    expect(check.missing).toEqual(missing)
    expect(check.status).toBe(missing.length === 0 ? 'complete' : 'incomplete')
  })

  it('says what was asked for, so that nothing prescribed is not read as everything there', () => {
    expect(checkLetter(demand, { contains: ['deadline'] }, known)).toEqual({
      letter: 'second',
      status: 'incomplete',
      required: ['deadline', 'amount'],
      missing: [amount],
    })
    expect(checkLetter(plain, { contains: [] }, known)).toEqual({
      letter: 'second',
      status: 'complete',
      required: [],
      missing: [],
    })
  })

  it('refuses ids that the policy does not list, in the letter and in what was written', () => {
    const error = errorOf(() =>
      checkLetter({ ...demand, contents: ['ammount'] }, { contains: ['date'] }, known),
    )
    expect(error.code).toBe('invalid-input')
    expect(error.message).toBe(
      'letter.contents[0]: expected one of amount, deadline, signature, received "ammount". Check the spelling, or add it to the list of the policy. written.contains[0]: expected one of amount, deadline, signature, received "date". Check the spelling, or add it to the list of the policy.',
    )
    expect(errorOf(() => checkLetter(plain, { contains: ['date'] }, [])).message).toBe(
      'written.contains[0]: expected no id, as none is listed, received "date". Check the spelling, or add it to the list of the policy.',
    )
    expect(errorOf(() => checkLetter(plain, { contains: [] }, [amount, amount])).message).toContain(
      'contents[1].id: expected an id not used by contents[0]',
    )
    expect(errorOf(() => checkLetter(plain, {} as never, known)).message).toContain('written.contains: ')
  })
})

it('letterContentIssues names every letter of a policy that asks for a content it does not list', () => {
  expect(letterContentIssues([plain, demand], known, 'strategy.letters')).toEqual([])
  const letters = [demand, { ...demand, contents: ['amount', 'seal'] }]
  expect(letterContentIssues(letters, known, 'strategy.letters')).toMatchObject([
    { code: 'unknown-reference', path: 'strategy.letters[1].contents[1]', received: '"seal"' },
  ])
})
