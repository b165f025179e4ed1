import { type Condition, type Locale, spaced, writeCondition } from '../foundations'
import type { ExpectedOffer } from '../policy'
import type { ExpectedContact, ReceivedContact } from './contact-mismatch'
import { describeContact } from './describe-contact'
import { describeOffer } from './describe-offer'
import type { NearestRow } from './nearest-row'
import type { ReceivedOffer } from './offers-mismatches'
import type { ExampleMismatch, ExampleResult } from './run-examples'

interface Words {
  readonly fails: (id: string, because: string) => string
  readonly mismatch: (question: string, expected: string, received: string) => string
  readonly rules: (ids: string) => string
  readonly nearest: (outcome: string, row: string) => string
  readonly matchesToo: string
  readonly wants: (fact: string, condition: string, value: string) => string
  readonly and: string
  readonly unknown: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    fails: (id, because) => `Example "${id}" fails. It wants: ${because}`,
    mismatch: (question, expected, received) => `${question}: expected ${expected}, received ${received}`,
    rules: (ids) => ` (${ids})`,
    nearest: (outcome, row) => `; the nearest row that gives ${outcome} is ${row}, which `,
    matchesToo: 'matches too, and does not decide',
    wants: (fact, condition, value) => `wants ${fact} ${condition} and saw ${value}`,
    and: ', and ',
    unknown: 'unknown',
  },
  'zh-CN': {
    fails: (id, because) => `示例 "${id}" 未通过。其要求：${because}`,
    mismatch: (question, expected, received) =>
      `${question}：应为${spaced(expected)}，收到${spaced(received)}`,
    rules: (ids) => `（${ids}）`,
    nearest: (outcome, row) => `；给出 ${outcome} 的最接近的行是 ${row}，该行`,
    matchesToo: '也匹配，但不由其决定',
    wants: (fact, condition, value) => `要求 ${fact} ${condition}，实为${spaced(value)}`,
    and: '，且',
    unknown: '未知',
  },
}

/** How does the failure of an example read, one line per mismatch? */
export function describeFailure({ id, because, mismatches }: ExampleResult, locale: Locale): string {
  const lines = mismatches.map((mismatch) => `  ${describeMismatch(mismatch, locale)}`)
  return [words[locale].fails(id, because), ...lines].join('\n')
}

function describeMismatch(
  { question, expected, received, rules, nearest }: ExampleMismatch,
  locale: Locale,
): string {
  const say = words[locale]
  if (question === 'contact' && typeof expected === 'object') {
    const told = describeContact(expected as ExpectedContact, received as ReceivedContact | string, locale)
    return say.mismatch(question, told.expected, told.received)
  }
  if (question.startsWith('offers.') && typeof received === 'object') {
    const told = describeOffer(expected as ExpectedOffer, received as ReceivedOffer, locale)
    return say.mismatch(question, told.expected, told.received)
  }
  const by = rules.length === 0 ? '' : say.rules(rules.join(', '))
  const line = say.mismatch(question, JSON.stringify(expected), JSON.stringify(received)) + by
  return nearest === null ? line : line + describeNearest(expected, nearest, locale)
}

function describeNearest(expected: unknown, { rule, failed }: NearestRow, locale: Locale): string {
  const say = words[locale]
  const row = say.nearest(JSON.stringify(expected), rule)
  if (failed.length === 0) return row + say.matchesToo
  const wants = failed.map(({ fact, condition, value }) =>
    say.wants(fact, tellCondition(condition, locale), String(value ?? say.unknown)),
  )
  return row + wants.join(say.and)
}

/** As a cell of a sheet has it; ids and not labels, as they stand in the row that is to be edited. */
function tellCondition(condition: Condition, locale: Locale): string {
  const written = writeCondition(condition)
  return typeof written === 'object' ? written.received[locale] : String(written)
}
