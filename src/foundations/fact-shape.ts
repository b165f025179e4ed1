import type { FactDefinition, FactLabel } from './facts'
import { labelShape } from './label-shape'
import { isTrue, text } from './leaf-shapes'
import { listOf, oneOf, optional, record, type Shape, variant } from './shapes'
import { finiteNumber } from './table-cell'

/** A fact that a policy declares beside those of the library: of any type. */
export interface DeclaredFact {
  readonly id: string
  readonly label: FactLabel['label']
  readonly type: 'label' | 'boolean' | 'number' | 'amount' | 'date'
  /** Of a label: every value it can have. */
  readonly values?: readonly FactLabel[]
  /** Whether it may tighten nothing and raise no pressure: age, family, health and the like. */
  readonly isProtected?: true
}

/** The form of a {@link DeclaredFact}. */
export const declaredFactShape: Shape<DeclaredFact> = /* @__PURE__ */ record<DeclaredFact>({
  id: text,
  label: labelShape,
  type: /* @__PURE__ */ oneOf(['label', 'boolean', 'number', 'amount', 'date']),
  values: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(/* @__PURE__ */ record<FactLabel>({ id: text, label: labelShape })),
  ),
  isProtected: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf([true])),
})

/** The definition of a declared fact; it stays as it is until someone records something else. */
export function definitionOf({ id, label, type, values = [], isProtected }: DeclaredFact): FactDefinition {
  const common = { id, label, movement: 'constant', ...(isProtected ? { isProtected } : {}) } as const
  switch (type) {
    case 'label':
      return { ...common, type, values }
    case 'number':
      return { ...common, type, unit: 'ratio', isWhole: false }
    default:
      return { ...common, type }
  }
}

/** The form of a {@link FactDefinition}. */
export function factDefinitionShape(): Shape<FactDefinition> {
  const common = {
    id: text,
    label: labelShape,
    movement: oneOf(['constant', 'daily', 'derived']),
    isProtected: optional(isTrue),
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
