import { describeFault, type Fault, type Issue, joinPath, verbatim } from '../foundations'
import { duplicateIdIssues } from '../model'
import { exampleOffersIssues } from './example-offers-issues'
import type { ExpectedDecision, PolicyExample } from './policy-example'
import { FOLLOW_UP_ON, stepQuestions } from './step-questions'

/** What is wrong with well-formed examples across their fields? Every fault. */
export function exampleIssues(examples: readonly PolicyExample[], path: string): readonly Issue[] {
  return [
    ...duplicateIdIssues(examples, path),
    ...examples.flatMap((example, index) => exampleIssuesAt(example, joinPath(path, index))),
  ]
}

function exampleIssuesAt(example: PolicyExample, path: string): readonly Issue[] {
  const { given, expect } = example
  const at = (side: 'given' | 'expect', name: string): string => joinPath(joinPath(path, side), name)
  return [
    ...openQuestionIssues(expect, joinPath(joinPath(path, 'expect'), 'undetermined')),
    ...caseIssues(given, expect, path),
    ...(expect.contact !== undefined && given.contact === undefined
      ? [describeFault(nothingToAnswer, at('given', 'contact'))]
      : []),
    ...(given.contact !== undefined && expect.contact === undefined
      ? [describeFault(nothingExpected, at('expect', 'contact'))]
      : []),
    ...(expect.reAging !== undefined && given.reAging === undefined
      ? [describeFault(noReAging, at('given', 'reAging'))]
      : []),
    ...(given.reAging !== undefined && expect.reAging === undefined
      ? [describeFault(reAgingUnanswered, at('expect', 'reAging'))]
      : []),
    ...exampleOffersIssues(example, path),
  ]
}

/** A case and its day come together, without facts beside them; what only a case tells is expected of a case. */
function caseIssues(
  { facts, currency, lettersSent, caseFile, asOf }: PolicyExample['given'],
  { reminders, followUpOn, changesOn }: ExpectedDecision,
  path: string,
): readonly Issue[] {
  const at = (side: 'given' | 'expect', name: string): string => joinPath(joinPath(path, side), name)
  if (caseFile === undefined) {
    return [
      ...(asOf === undefined ? [] : [describeFault(dayWithoutCase, at('given', 'asOf'))]),
      ...Object.entries({ reminders, followUpOn, changesOn }).flatMap(([name, value]) =>
        value === undefined ? [] : [describeFault(onlyOfCase, at('expect', name))],
      ),
    ]
  }
  const isBeside = Object.keys(facts).length > 0 || currency !== undefined || lettersSent !== undefined
  return [
    ...(asOf === undefined ? [describeFault(caseWithoutDay, at('given', 'asOf'))] : []),
    ...(isBeside ? [describeFault(factsBesideCase, at('given', 'facts'))] : []),
  ]
}

/** A question cannot be answered and open at once: such an example could never pass. */
function openQuestionIssues(expect: ExpectedDecision, path: string): readonly Issue[] {
  const { segments = {}, undetermined = [] } = expect
  const named = new Set<string>([
    ...Object.keys(segments),
    ...([...stepQuestions, FOLLOW_UP_ON] as const).filter((question) => expect[question] !== undefined),
  ])
  return undetermined.flatMap((question, index) => {
    if (!named.has(question)) {
      named.add(question)
      return []
    }
    return [describeFault(namedTwice(question), joinPath(path, index))]
  })
}

function namedTwice(question: string): Fault {
  return {
    code: 'duplicate-id',
    expected: {
      en: 'a question of which the example expects nothing else',
      'zh-CN': '该示例未另作期望的问题',
    },
    received: verbatim(JSON.stringify(question)),
    remedy: {
      en: 'Expect an answer or that it stays open, and each once.',
      'zh-CN': '请只期望一个答案，或只期望其未定，且只写一次。',
    },
  }
}

const nothingToAnswer: Fault = {
  code: 'missing',
  expected: {
    en: 'the contact of which the example expects an answer',
    'zh-CN': '该示例期望答复的联系',
  },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: 'Write { request, facts }: how and when contact would be made, and what is known; or expect nothing of contact.',
    'zh-CN': '请写 { request, facts }，即拟如何、何时联系及已知事实；或不对联系作期望。',
  },
}

const nothingExpected: Fault = {
  code: 'missing',
  expected: { en: 'an answer to the contact that is given', 'zh-CN': '对所给联系的期望答复' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: "Write { status: 'allowed' }, 'blocked' or 'undetermined', or leave the contact out.",
    'zh-CN': "请写 { status: 'allowed' }、'blocked' 或 'undetermined'，或去掉该联系。",
  },
}

const dayWithoutCase: Fault = {
  code: 'unknown-key',
  expected: { en: 'no day, as no case file is given', 'zh-CN': '未给出案件，不应有日期' },
  received: { en: 'a day', 'zh-CN': '日期' },
  remedy: {
    en: 'Facts are those of any day: leave it out, or give a case file.',
    'zh-CN': '事实不分日期：请省略，或给出案件。',
  },
}

const caseWithoutDay: Fault = {
  code: 'missing',
  expected: { en: 'the day on which the case is assessed', 'zh-CN': '评估该案件的日期' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: { en: "Write a day such as '2026-03-31'.", 'zh-CN': "请写日期，例如 '2026-03-31'。" },
}

const factsBesideCase: Fault = {
  code: 'unknown-key',
  expected: { en: 'nothing beside the case file', 'zh-CN': '案件之外不另给事实' },
  received: { en: 'facts, a currency or letters', 'zh-CN': '事实、币种或函件' },
  remedy: {
    en: 'Move them into the case file, which has facts of its own.',
    'zh-CN': '请移入案件，其中可写事实。',
  },
}

const onlyOfCase: Fault = {
  code: 'unknown-key',
  expected: { en: 'nothing that only a case file tells', 'zh-CN': '不应期望只有案件才有的答案' },
  received: { en: 'an expectation', 'zh-CN': '期望值' },
  remedy: { en: 'Give a case file and its day, or leave it out.', 'zh-CN': '请给出案件及日期，或省略。' },
}

const noReAging: Fault = {
  code: 'missing',
  expected: {
    en: 'the re-aging of which the example expects an answer',
    'zh-CN': '该示例期望答复的账龄重置',
  },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: 'Write { request, asOf }: what is asked for and known, and the day; or expect nothing of a re-aging.',
    'zh-CN': '请写 { request, asOf }，即所请求及已知的事实和日期；或不对账龄重置作期望。',
  },
}

const reAgingUnanswered: Fault = {
  code: 'missing',
  expected: { en: 'an answer to the re-aging that is given', 'zh-CN': '对所给账龄重置的期望答复' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: "Write { status: 'allowed' }, 'blocked' or 'undetermined', or leave the re-aging out.",
    'zh-CN': "请写 { status: 'allowed' }、'blocked' 或 'undetermined'，或去掉该账龄重置。",
  },
}
