import { gapLabel } from '../contact'
import type { Locale } from '../foundations'
import type { ExpectedContact, ReceivedContact } from './contact-mismatch'

interface Words {
  readonly rules: (ids: string) => string
  readonly noRule: string
  readonly noAnswer: (sentence: string) => string
  readonly gap: (label: string, gap: string) => string
  readonly lacking: (gaps: string) => string
  readonly list: string
  readonly remedy: string
  readonly packs: string
  readonly zones: string
  readonly calendars: string
  readonly accept: string
  readonly state: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    rules: (ids) => ` (${ids})`,
    noRule: 'no rule',
    noAnswer: (sentence) => `no answer: ${sentence}`,
    gap: (label, gap) => `${label} (${gap})`,
    lacking: (gaps) => `, for want of ${gaps}`,
    list: ', ',
    remedy: '; ',
    packs: "pass packs to createArrears, that of the debtor's place among them",
    zones: 'pass zones to createArrears, such as hostZones()',
    calendars: 'pass calendars to createArrears that cover the day',
    accept: 'accept the gaps of packs in acceptGaps of given.contact.facts, where the example may',
    state: 'state in given.contact what is not known',
  },
  'zh-CN': {
    rules: (ids) => `（${ids}）`,
    noRule: '无规则',
    noAnswer: (sentence) => `错误：${sentence}`,
    gap: (label, gap) => `${label}（${gap}）`,
    lacking: (gaps) => `，缺少${gaps}`,
    list: '、',
    remedy: '；',
    packs: '请向 createArrears 传入 packs，其中须有债务人所在地的规则包',
    zones: '请向 createArrears 传入 zones，例如 hostZones()',
    calendars: '请向 createArrears 传入涵盖该日的 calendars',
    accept: '该示例可接受规则包的缺口时，请写入 given.contact.facts 的 acceptGaps',
    state: '请在 given.contact 中写明未知的事实',
  },
}

/**
 * How do the expected and the received answer of the guard read, with what is lacking and what to do where it is open?
 *
 * Statuses and rules as the example writes them, as it is what may have to be edited.
 *
 * @param received - Or the sentence of an error.
 */
export function describeContact(
  expected: ExpectedContact,
  received: ReceivedContact | string,
  locale: Locale,
): { readonly expected: string; readonly received: string } {
  const say = words[locale]
  const { status, rules } = expected
  const wanted = rules === undefined ? status : status + say.rules(rules.join(', ') || say.noRule)
  if (typeof received === 'string') return { expected: wanted, received: say.noAnswer(received) }
  const { missing = [], uncovered = [] } = received
  const by = received.rules.length === 0 ? '' : say.rules(received.rules.join(', '))
  return {
    expected: wanted,
    received: received.status + by + tellGaps([...missing, ...uncovered], locale),
  }
}

function tellGaps(gaps: readonly string[], locale: Locale): string {
  const say = words[locale]
  if (gaps.length === 0) return ''
  const named = gaps.map((gap) => {
    const label = gapLabel(gap)[locale]
    return label === gap ? gap : say.gap(label, gap)
  })
  const remedies = new Set(gaps.map((gap) => say[remedyFor(gap)]))
  return [say.lacking(named.join(say.list)), ...remedies].join(say.remedy)
}

/** What closes a gap of the law, of what the caller brings, or of the facts? */
function remedyFor(gap: string): 'packs' | 'zones' | 'calendars' | 'accept' | 'state' {
  if (gap === 'place') return 'packs'
  if (gap === 'zones') return 'zones'
  if (gap.startsWith('calendars.')) return 'calendars'
  return gap.includes(':') ? 'accept' : 'state'
}
