import { describeFault, type Fault, type Issue, joinPath } from '../foundations'
import type { PolicyExample } from './policy-example'

/**
 * What is wrong with the offers of a well-formed example? Every fault: a question comes with an answer, of a case file with the
 * debt it is about, and of none with the day and what is owed.
 */
export function exampleOffersIssues({ given, expect }: PolicyExample, path: string): readonly Issue[] {
  const { offers: asked, caseFile } = given
  const givenPath = joinPath(joinPath(path, 'given'), 'offers')
  if (asked === undefined) {
    return expect.offers === undefined ? [] : [describeFault(noQuestion, givenPath)]
  }
  const { debt, accountId, asOf, owed, allowedOffers, openOffers } = asked
  const [needed, barred, fault] =
    caseFile === undefined
      ? [{ asOf, owed }, { debt, accountId }, onlyWithCase]
      : [{ debt }, { asOf, owed, allowedOffers, openOffers }, onlyWithoutCase]
  return [
    ...Object.entries(needed).flatMap(([name, value]) =>
      value === undefined ? [describeFault(incomplete, joinPath(givenPath, name))] : [],
    ),
    ...Object.entries(barred).flatMap(([name, value]) =>
      value === undefined ? [] : [describeFault(fault, joinPath(givenPath, name))],
    ),
    ...(Object.keys(expect.offers ?? {}).length > 0
      ? []
      : [describeFault(unanswered, joinPath(joinPath(path, 'expect'), 'offers'))]),
  ]
}

const noQuestion: Fault = {
  code: 'missing',
  expected: {
    en: 'the question what may be offered, of which the example expects an answer',
    'zh-CN': '该示例期望答复的还款方案询问',
  },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: 'Write { debt } beside a case file, else { asOf, owed }, with what is known of the debtor; or expect nothing of offers.',
    'zh-CN': '有案件时请写 { debt }，否则写 { asOf, owed }，并写明债务人的已知情况；或不对还款方案作期望。',
  },
}

const unanswered: Fault = {
  code: 'missing',
  expected: {
    en: 'an answer to the question what may be offered',
    'zh-CN': '对可提供哪些还款方案的期望答复',
  },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: "Write at least one offer by its id, such as { 'plan:10': { status: 'offered' } }, or leave the question out.",
    'zh-CN': "请按编号至少写一个方案，例如 { 'plan:10': { status: 'offered' } }，或去掉该询问。",
  },
}

const incomplete: Fault = {
  code: 'missing',
  expected: {
    en: 'the debt, beside a case file; else the day and what is owed',
    'zh-CN': '债务范围（已给出案件时），或日期与欠款（未给出案件时）',
  },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: "Write debt: 'past-due' or 'all' beside a case file; else asOf, and owed such as { principal: '50000.00' }.",
    'zh-CN':
      "有案件时请写 debt: 'past-due' 或 'all'；否则请写 asOf，以及 owed，例如 { principal: '50000.00' }。",
  },
}

const onlyWithCase: Fault = {
  code: 'unknown-key',
  expected: {
    en: 'nothing that only a case file has, as none is given',
    'zh-CN': '未给出案件，不应有只见于案件的内容',
  },
  received: { en: 'a debt or an account of a case', 'zh-CN': '案件的债务范围或账户' },
  remedy: { en: 'Give a case file and its day, or leave it out.', 'zh-CN': '请给出案件及日期，或省略。' },
}

const onlyWithoutCase: Fault = {
  code: 'unknown-key',
  expected: {
    en: 'nothing that the case file tells, as one is given',
    'zh-CN': '已给出案件，不应另写案件已有的内容',
  },
  received: {
    en: 'a day, an amount or what the strategy allows',
    'zh-CN': '日期、金额或策略允许的方案',
  },
  remedy: {
    en: 'Leave it out: the day is that of the case, the rest follows from its accounts and facts.',
    'zh-CN': '请省略：日期即案件的日期，其余由其账户与事实得出。',
  },
}
