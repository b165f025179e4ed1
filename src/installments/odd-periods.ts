import { type ArrearsError, type CivilDate, inputError, type Label, showValue } from '../foundations'
import type { ScheduleTerms, StubRule } from './schedule-terms'

/** Which ends of a schedule lie between two of its dates, and the dates there are. */
export interface OddEnds {
  readonly isStartOdd: boolean
  readonly isEndOdd: boolean
  /** From the first to the last, no period made longer. */
  readonly dates: readonly CivilDate[]
}

/** Does this rule say what becomes of what the step does not divide? */
export function coversOddEnds(stub: StubRule, { isStartOdd, isEndOdd }: OddEnds): boolean {
  if (isStartOdd && isEndOdd) return false
  if (isStartOdd) return stub === 'short-first' || stub === 'long-first'
  return !isEndOdd || stub === 'short-last' || stub === 'long-last'
}

/** The error that says which stub rule would do, and which period it would give. */
export function oddEndsError(terms: ScheduleTerms, odd: OddEnds): ArrearsError<'invalid-input'> {
  if (odd.isStartOdd && odd.isEndOdd) return bothEndsOdd(terms)
  return inputError(
    {
      code: 'wrong-type',
      expected: expectedStub(terms, odd),
      received: showValue(terms.stub),
      remedy: odd.isStartOdd ? tellFirst(odd.dates) : tellLast(terms, odd.dates),
    },
    'stub',
  )
}

function expectedStub({ startOn, endOn, anchorOn }: ScheduleTerms, { isStartOdd }: OddEnds): Label {
  const anchor = anchorOn ?? startOn
  const odd = isStartOdd ? startOn : endOn
  const rules = isStartOdd
    ? ['short-first', 'long-first']
    : ['short-last', 'long-last', ...(anchorOn === undefined ? ['short-first', 'long-first'] : [])]
  return {
    en: `${rules.join(' or ')}, as ${odd} is not a whole number of steps from ${anchor}`,
    'zh-CN': `${rules.join(' 或 ')}（${odd} 与 ${anchor} 相距不是整数步）`,
  }
}

function tellFirst([start, next, afterNext]: readonly CivilDate[]): Label {
  return {
    en: `short-first begins with the period from ${start} to ${next}, long-first with the one to ${afterNext ?? next}.`,
    'zh-CN': `short-first 的首期为 ${start} 至 ${next}，long-first 的首期至 ${afterNext ?? next}。`,
  }
}

function tellLast({ anchorOn }: ScheduleTerms, dates: readonly CivilDate[]): Label {
  const [end, before, beforeThat] = [...dates].reverse()
  const backward =
    anchorOn === undefined
      ? {
          en: '; short-first and long-first count every date back from the end',
          'zh-CN': '；short-first 与 long-first 则从终止日向前推算',
        }
      : { en: '', 'zh-CN': '' }
  return {
    en: `short-last ends with the period from ${before} to ${end}, long-last with the one from ${beforeThat ?? before}${backward.en}.`,
    'zh-CN': `short-last 的末期为 ${before} 至 ${end}，long-last 的末期自 ${beforeThat ?? before} 起${backward['zh-CN']}。`,
  }
}

function bothEndsOdd({ startOn, endOn, anchorOn }: ScheduleTerms): ArrearsError<'invalid-input'> {
  return inputError(
    {
      code: 'wrong-type',
      expected: {
        en: `a day that is a whole number of steps from ${startOn} or from ${endOn}`,
        'zh-CN': `与 ${startOn} 或 ${endOn} 相距整数步的日期`,
      },
      received: showValue(anchorOn),
      remedy: {
        en: 'A schedule has one odd period, at its start or at its end: move anchorOn, or make two schedules of it.',
        'zh-CN': '日程只能有一个不规则周期（首期或末期）：请调整 anchorOn，或拆成两个日程。',
      },
    },
    'anchorOn',
  )
}
