import { writeCondition } from './condition-text'
import type { FactDefinition, FactValue } from './facts'
import type { Locale } from './labels'
import { type Condition, isRange, UNKNOWN } from './table-condition'

const words = {
  en: { unknown: 'unknown', yes: 'yes', no: 'no', not: (values: string) => `not(${values})` },
  'zh-CN': { unknown: '未知', yes: '是', no: '否', not: (values: string) => `非（${values}）` },
} as const satisfies Record<Locale, unknown>

/**
 * How does what a row asks of a fact read (条件的说法)? As {@link writeCondition} writes it in a cell, such as `30..60`,
 * `>90` or `high | medium`, with each label in the reader's language, and yes and no and unknown in words.
 *
 * @param fact - Without it, labels read as their ids.
 */
export function tellCondition(
  condition: Condition,
  fact: FactDefinition | undefined,
  locale: Locale,
): string {
  const say = words[locale]
  const tellAny = (values: readonly (string | boolean)[]): string =>
    values.map((value) => tellFactValue(value === UNKNOWN ? null : value, fact, locale)).join(' | ')
  if (
    typeof condition !== 'object' ||
    !('orUnknown' in condition || 'not' in condition || isRange(condition))
  )
    return tellAny([condition].flat())
  const { orUnknown, ...known } = condition
  const told = 'not' in known ? say.not(tellAny(known.not)) : tellRange(known, locale)
  return orUnknown === true ? `${told} | ${say.unknown}` : told
}

function tellRange(range: Condition, locale: Locale): string {
  const written = writeCondition(range)
  return typeof written === 'object' ? written.received[locale] : String(written)
}

/** How does the value of a fact read: a label by its name, yes or no, unknown, and all else as it is written? */
export function tellFactValue(
  value: FactValue | null,
  fact: FactDefinition | undefined,
  locale: Locale,
): string {
  const say = words[locale]
  if (value === null) return say.unknown
  if (typeof value === 'boolean') return value ? say.yes : say.no
  const label = fact?.type === 'label' ? fact.values.find(({ id }) => id === value)?.label : undefined
  return label === undefined ? String(value) : label[locale]
}
