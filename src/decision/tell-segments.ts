import { type Locale, labelIn } from '../foundations'
import type { CompiledPolicy } from '../policy'
import type { Answer, Decision } from './decision'
import { tellAnswer } from './tell-answer'
import type { FactWords } from './tell-facts'
import { tellLosers } from './tell-losers'

type Segmentation = CompiledPolicy['segmentations'][number]

const untold: Readonly<Record<Locale, (questions: readonly string[], answer: string) => string>> = {
  en: (questions, answer) =>
    `Not told apart for want of facts: ${questions.join(', ')}. The answer to each: ${answer}.`,
  'zh-CN': (questions, answer) => `因缺少事实而未能区分：${questions.join('、')}。均答为：${answer}。`,
}

/** How one segment reads. */
interface ToldSegment {
  readonly question: string
  readonly answer: string
  readonly line: string
  readonly losers: readonly string[]
  /** The same for all that say nothing in the same words; `null` where something is said. */
  readonly silence: string | null
}

/**
 * How do the segments of a decision read, in the order of the policy?
 *
 * Where nothing known said anything on several axes, and they say so in the same words, they share one text after the
 * others: those decided by a row that asks nothing, in a table that takes what is unknown for no match. With the losers
 * each keeps its own text, as the losers stand beneath it.
 *
 * @throws ArrearsError `invalid-input` for losers of an answer that was not traced.
 */
export function tellSegments(
  { segmentations }: CompiledPolicy,
  segments: Decision['segments'],
  facts: FactWords,
  locale: Locale,
  withLosers: boolean,
): readonly string[] {
  const told = segments.map(({ id, answer }, index): ToldSegment => {
    const segmentation = segmentations.find((one) => one.id === id)
    const question = segmentation === undefined ? id : labelIn(segmentation.label, locale)
    const show = (value: string): string => {
      const found = segmentation?.segments.find((one) => one.id === value)
      return found === undefined ? value : labelIn(found.label, locale)
    }
    return {
      question,
      answer: answer.status === 'decided' ? show(answer.value) : '',
      line: tellAnswer(facts, question, answer, show, locale),
      losers:
        withLosers && segmentation !== undefined
          ? tellLosers(facts, segmentation.table.table.id, answer, `segments[${index}].answer`, locale)
          : [],
      silence: withLosers ? null : silenceOf(segmentation, answer, show, locale),
    }
  })
  const silent = new Map<string, ToldSegment[]>()
  for (const one of told) {
    if (one.silence === null) continue
    const others = silent.get(one.silence)
    if (others === undefined) silent.set(one.silence, [one])
    else others.push(one)
  }
  const shared = [...silent.values()].filter(({ length }) => length > 1)
  const folded = new Set(shared.flat())
  return [
    ...told.flatMap((one) => (folded.has(one) ? [] : [one.line, ...one.losers])),
    ...shared.map((group) =>
      untold[locale](
        group.map(({ question }) => question),
        group[0]?.answer ?? '',
      ),
    ),
  ]
}

/** What an axis on which nothing known says anything answers, in words; `null` where something is said, or by a person. */
function silenceOf(
  segmentation: Segmentation | undefined,
  answer: Answer<string>,
  show: (value: string) => string,
  locale: Locale,
): string | null {
  if (segmentation?.table.table.whenUnknown !== 'no-match' || answer.status !== 'decided') return null
  const [reason, ...others] = answer.reasons
  if (reason === undefined || others.length > 0 || reason.override !== undefined) return null
  if (Object.keys(reason.facts).length > 0) return null
  return JSON.stringify([show(answer.value), reason.note === undefined ? null : labelIn(reason.note, locale)])
}
