import type { Amount } from './amounts'
import type { FactDefinition, FactLabel } from './facts'
import { describeFault, type Fault, type Issue } from './issues'
import { labelShape } from './label-shape'
import { amount, dayCount, isTrue, text } from './leaf-shapes'
import { fitsFact } from './ordered-values'
import { joinPath, listOf, oneOf, optional, record, type Shape, variant } from './shapes'
import { showValue } from './show-value'
import { finiteNumber } from './table-cell'

/** A fact that a policy declares beside those of the library: of any type. */
export interface DeclaredFact {
  readonly id: string
  readonly label: FactLabel['label']
  readonly type: 'label' | 'boolean' | 'number' | 'amount' | 'date'
  /** Of a label: every value it can have. */
  readonly values?: readonly FactLabel[]
  /** Of a number: whole numbers only (a count), which leaves no value between two neighbors. */
  readonly isWhole?: true
  /** Of a number, as a number, or of an amount, as a decimal string: the least value that it can have. */
  readonly least?: Amount
  /** Whether it may tighten nothing and raise no pressure: age, family, health and the like. */
  readonly isProtected?: true
  /**
   * Whether it is what somebody thinks of a debtor, such as a personality: it may change the tone, the goal of a call and
   * the playbook, and nothing else.
   */
  readonly isOpinion?: true
  /** For how many days a note of it holds, the day of the note being the first; absent: until its own end. */
  readonly holdsForDays?: number
}

/** The form of a {@link DeclaredFact}. */
export const declaredFactShape: Shape<DeclaredFact> = /* @__PURE__ */ record<DeclaredFact>({
  id: text,
  label: labelShape,
  type: /* @__PURE__ */ oneOf(['label', 'boolean', 'number', 'amount', 'date']),
  values: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(/* @__PURE__ */ record<FactLabel>({ id: text, label: labelShape })),
  ),
  isWhole: /* @__PURE__ */ optional(isTrue),
  least: /* @__PURE__ */ optional(amount),
  isProtected: /* @__PURE__ */ optional(isTrue),
  isOpinion: /* @__PURE__ */ optional(isTrue),
  holdsForDays: /* @__PURE__ */ optional(dayCount),
})

/** The definition of a declared fact; it stays as it is until someone records something else. */
export function definitionOf(fact: DeclaredFact): FactDefinition {
  const { id, label, type, values = [], isWhole = false, least, isProtected, isOpinion, holdsForDays } = fact
  const common = {
    id,
    label,
    movement: 'constant',
    ...(isProtected ? { isProtected } : {}),
    ...(isOpinion ? { isOpinion } : {}),
    ...(holdsForDays === undefined ? {} : { holdsForDays }),
  } as const
  switch (type) {
    case 'label':
      return { ...common, type, values }
    case 'number': {
      const bound = typeof least === 'number' ? { least } : {}
      return { ...common, type, unit: isWhole ? 'count' : 'ratio', isWhole, ...bound }
    }
    case 'amount':
      return { ...common, type, ...(typeof least === 'string' ? { least } : {}) }
    default:
      return { ...common, type }
  }
}

/** What is wrong with well-formed declared facts across their fields? Every fault. */
export function declaredFactIssues(facts: readonly DeclaredFact[], path: string): readonly Issue[] {
  return facts.flatMap(({ least, ...fact }, index) => {
    const { type, isWhole } = fact
    const own = joinPath(path, index)
    const isLeast =
      (type === 'number' && typeof least === 'number') || (type === 'amount' && typeof least === 'string')
    return [
      ...(isWhole === undefined || type === 'number'
        ? []
        : [describeFault(wholeOf(type), joinPath(own, 'isWhole'))]),
      ...(least === undefined || (isLeast && fitsFact(least, definitionOf(fact)))
        ? []
        : [describeFault(noLeast(fact, least), joinPath(own, 'least'))]),
    ]
  })
}

function wholeOf(type: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'nothing, unless the fact is a number', 'zh-CN': '省略，除非该事实为数字' },
    received: { en: `true, of a fact of type ${type}`, 'zh-CN': `true（该事实类型为 ${type}）` },
    remedy: { en: 'Leave it out, or declare a number.', 'zh-CN': '请省略，或将类型声明为 number。' },
  }
}

function noLeast({ type, isWhole }: Pick<DeclaredFact, 'type' | 'isWhole'>, least: Amount): Fault {
  const expected =
    type === 'amount'
      ? { en: 'an amount as a decimal string', 'zh-CN': '十进制字符串金额' }
      : type !== 'number'
        ? { en: 'nothing, unless the fact is a number or an amount', 'zh-CN': '省略，除非该事实为数字或金额' }
        : isWhole
          ? { en: 'a whole number', 'zh-CN': '整数' }
          : { en: 'a number', 'zh-CN': '数字' }
  return {
    code: 'wrong-type',
    expected,
    received: showValue(least),
    remedy: {
      en: 'Write a value that the fact can have: 0 for a number, "0" for an amount of at most four decimals.',
      'zh-CN': '请写该事实可取的值：数字如 0，金额如 "0"（最多四位小数）。',
    },
  }
}

/** The form of a {@link FactDefinition}. */
export function factDefinitionShape(): Shape<FactDefinition> {
  const common = {
    id: text,
    label: labelShape,
    movement: oneOf(['constant', 'daily', 'derived']),
    isProtected: optional(isTrue),
    isOpinion: optional(isTrue),
    holdsForDays: optional(dayCount),
  }
  const of = <Type extends FactDefinition['type']>(type: Type) => ({ ...common, type: oneOf([type]) })
  type Of<Type> = Extract<FactDefinition, { readonly type: Type }>
  const shapes: { readonly [Type in FactDefinition['type']]: Shape<Of<Type>> } = {
    number: record<Of<'number'>>({
      ...of('number'),
      unit: oneOf(['days', 'count', 'percent', 'ratio']),
      isWhole: oneOf([true, false]),
      least: optional(finiteNumber),
    }),
    amount: record<Of<'amount'>>({ ...of('amount'), least: optional(text) }),
    label: record<Of<'label'>>({
      ...of('label'),
      values: listOf(record<FactLabel>({ id: text, label: labelShape })),
    }),
    boolean: record<Of<'boolean'>>(of('boolean')),
    date: record<Of<'date'>>(of('date')),
  }
  return variant<FactDefinition>('type', shapes)
}
