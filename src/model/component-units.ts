import {
  addMinorUnits,
  type CurrencyCode,
  formatMinorUnits,
  type MinorUnits,
  sumMinorUnits,
  toMinorUnits,
} from '../foundations'
import { type ComponentName, type Components, componentNames } from './components'

/** An amount by component, and all of it. */
export interface ComponentParts {
  /** Every component, `0.00` where it has nothing; they add up to `total`. */
  readonly components: Readonly<Record<ComponentName, string>>
  readonly total: string
}

/** As {@link ComponentParts}, to reckon with. */
export type ComponentUnits = Readonly<Record<ComponentName, MinorUnits>>

/** An amount for every component, each by the same question. */
export function forEachComponent(unitsOf: (name: ComponentName) => MinorUnits): ComponentUnits {
  return {
    cost: unitsOf('cost'),
    fee: unitsOf('fee'),
    penalty: unitsOf('penalty'),
    interest: unitsOf('interest'),
    principal: unitsOf('principal'),
  }
}

/** What is stated for every component; nothing where one is left out. */
export function readComponents(components: Components, currency: CurrencyCode): ComponentUnits {
  return forEachComponent((name) => toMinorUnits(components[name] ?? 0, currency, name))
}

/** Both together, component by component. */
export function addComponents(one: ComponentUnits, other: ComponentUnits): ComponentUnits {
  return forEachComponent((name) => addMinorUnits(one[name], other[name]))
}

/** What is left of each component after as much as this. */
export function lessComponents(from: ComponentUnits, less: ComponentUnits): ComponentUnits {
  return forEachComponent((name) => addMinorUnits(from[name], -less[name]))
}

/** All components together. */
export function totalOf(units: ComponentUnits): MinorUnits {
  return sumMinorUnits(componentNames.map((name) => units[name]))
}

/** The components as text, with what they add up to. */
export function tellParts(units: ComponentUnits, minorDigits: number): ComponentParts {
  const format = (name: ComponentName): string => formatMinorUnits(units[name], minorDigits)
  return {
    components: {
      cost: format('cost'),
      fee: format('fee'),
      penalty: format('penalty'),
      interest: format('interest'),
      principal: format('principal'),
    },
    total: formatMinorUnits(totalOf(units), minorDigits),
  }
}

/** The components that have something, as an event states them. */
export function statedComponents(units: ComponentUnits, minorDigits: number): Components {
  const stated: Partial<Record<ComponentName, string>> = {}
  for (const name of componentNames) {
    if (units[name] !== 0) stated[name] = formatMinorUnits(units[name], minorDigits)
  }
  return stated
}
