import {
  type Condition,
  type FactDefinition,
  type FactValue,
  type Label,
  type Locale,
  tellCondition,
  tellFactValue,
} from '../foundations'
import type { CompiledPolicy } from '../policy'
import { stageFact, treatmentFact } from '../strategy'

/** How facts, what they are and what rows ask of them read, in one language. */
export interface FactWords {
  readonly nameOf: (fact: string) => string
  readonly tellValue: (fact: string, value: FactValue | null) => string
  readonly tellAsked: (fact: string, condition: Condition) => string
}

/** What an answer names that no table reads. */
const ofFollowUps: readonly FactDefinition[] = [
  {
    id: 'followUpDays',
    label: { en: 'days between follow-ups', 'zh-CN': '跟进间隔天数' },
    type: 'number',
    unit: 'days',
    isWhole: true,
    movement: 'derived',
  },
  {
    id: 'lastFollowUpOn',
    label: { en: 'day of the last follow-up', 'zh-CN': '上次跟进日' },
    type: 'date',
    movement: 'constant',
  },
  {
    id: 'oldestUnpaidDueOn',
    label: { en: 'oldest unpaid due date', 'zh-CN': '最早未付到期日' },
    type: 'date',
    movement: 'derived',
  },
]

const lettersSent: Label = { en: 'letters already sent', 'zh-CN': '已发函件' }
const measureLabel: Label = { en: 'measure', 'zh-CN': '措施' }

/** The words for every fact that an answer can name: those of the tables, the stage, and the measure to be approved. */
export function factWords({ vocabulary, strategy }: CompiledPolicy, locale: Locale): FactWords {
  const known = new Map<string, FactDefinition>([
    ...ofFollowUps.map((fact) => [fact.id, fact] as const),
    ...vocabulary,
  ])
  if (strategy !== null) {
    const { stages, treatments, authority } = strategy.policy
    known.set('stage', stageFact(stages))
    known.set('treatment', treatmentFact(treatments))
    known.set('measure', {
      id: 'measure',
      label: measureLabel,
      type: 'label',
      values: authority.measures,
      movement: 'derived',
    })
  }
  const labelOf = (fact: string): Label | undefined =>
    fact === 'lettersSent' ? lettersSent : known.get(fact)?.label
  return {
    nameOf: (fact) => labelOf(fact)?.[locale] ?? fact,
    tellValue: (fact, value) => tellFactValue(value, known.get(fact), locale),
    tellAsked: (fact, condition) => tellCondition(condition, known.get(fact), locale),
  }
}

/** Chinese sets a space before what is written in Latin letters and digits. */
export function spaced(text: string): string {
  return /^[\w<>-]/.test(text) ? ` ${text}` : text
}
