import { type Fault, inputError, type Locale, type RowTrace, showValue } from '../foundations'
import type { Answer } from './decision'
import { type FactWords, spaced } from './tell-facts'

interface Words {
  readonly failed: (rule: string, fact: string, condition: string, value: string) => string
  readonly unmatched: (rule: string, missing: string) => string
  readonly later: (rule: string) => string
  readonly overruled: (rule: string) => string
  readonly open: (rule: string, missing: string) => string
  readonly shaded: (rule: string) => string
  readonly idle: (rule: string, missing: string) => string
  readonly list: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    failed: (rule, fact, condition, value) =>
      `Not rule ${rule}: it asks for ${fact}: ${condition}, and saw ${value}.`,
    unmatched: (rule, missing) =>
      `Not rule ${rule}: not known is ${missing}, which its table takes as no match.`,
    later: (rule) => `Not rule ${rule}: one before it decides.`,
    overruled: (rule) => `Not rule ${rule}: it holds, and a person decided.`,
    open: (rule, missing) => `Open: rule ${rule}, for want of ${missing}.`,
    shaded: (rule) => `Open: rule ${rule}, which holds unless another that is open decides.`,
    idle: (rule, missing) => `Not rule ${rule}: it lacks ${missing}, which changes nothing.`,
    list: ', ',
  },
  'zh-CN': {
    failed: (rule, fact, condition, value) =>
      `未适用规则 ${rule}：要求${fact}为${spaced(condition)}，实为${spaced(value)}。`,
    unmatched: (rule, missing) => `未适用规则 ${rule}：${missing}未知，该表按不符合处理。`,
    later: (rule) => `未适用规则 ${rule}：在前的规则已作决定。`,
    overruled: (rule) => `未适用规则 ${rule}：条件符合，但已由人工决定。`,
    open: (rule, missing) => `待定规则 ${rule}：缺少${missing}。`,
    shaded: (rule) => `待定规则 ${rule}：条件符合，除非另一待定规则作出决定。`,
    idle: (rule, missing) => `未适用规则 ${rule}：缺少${missing}，但不影响结论。`,
    list: '、',
  },
}

/**
 * Why did the other rows of a table not decide, one sentence each, in the order of the table?
 *
 * The first condition that failed with what it saw; or that a row before it decided, or a person; or what is lacking
 * to tell. The rows that the answer names already are left out.
 *
 * @param path - Of the answer in its decision, for the error.
 * @throws ArrearsError `invalid-input` for an answer that was not traced.
 */
export function tellLosers(
  facts: FactWords,
  table: string,
  answer: Answer<unknown>,
  path: string,
  locale: Locale,
): readonly string[] {
  const { trace } = answer
  if (trace === undefined) throw inputError(noTrace, `${path}.trace`)
  const told = new Set(
    answer.status === 'decided'
      ? answer.reasons.map(({ rule }) => rule)
      : answer.status === 'conflict'
        ? answer.rules
        : [],
  )
  const candidates = answer.status === 'undetermined' ? answer.candidates : []
  return trace
    .map((row) => ({ row, rule: `${table}/${row.row}` }))
    .filter(({ rule }) => !told.has(rule))
    .map(({ row, rule }) => tellRow(facts, row, rule, candidates.includes(rule), locale))
}

function tellRow(
  { nameOf, tellValue, tellAsked }: FactWords,
  row: RowTrace,
  rule: string,
  isCandidate: boolean,
  locale: Locale,
): string {
  const say = words[locale]
  const namesOf = (missing: readonly string[]): string => missing.map(nameOf).join(say.list)
  switch (row.status) {
    case 'won':
      return say.overruled(rule)
    case 'later':
      return say.later(rule)
    case 'open':
      if (row.missing.length === 0) return isCandidate ? say.shaded(rule) : say.later(rule)
      return (isCandidate ? say.open : say.idle)(rule, namesOf(row.missing))
    case 'lost': {
      if (!('failed' in row)) return say.unmatched(rule, namesOf(row.missing))
      const { fact, condition, value } = row.failed
      return say.failed(rule, nameOf(fact), tellAsked(fact, condition), tellValue(fact, value))
    }
  }
}

const noTrace: Fault = {
  code: 'missing',
  expected: { en: 'how every row fared', 'zh-CN': '每行的结果' },
  received: /* @__PURE__ */ showValue(undefined),
  remedy: {
    en: 'Ask for the decision with trace: true.',
    'zh-CN': '请在求取决策时传入 trace: true。',
  },
}
