import type { Facts, FactValue } from './facts'

/**
 * The value of the fact that stands at this place among the inputs of a table.
 *
 * Every place is read at a site of its own, though all read alike: where one site meets one name, an engine learns
 * where the value lies; where one site meets every name, it looks each up anew, which takes ten times as long.
 */
export function readFact(facts: Facts, id: string, at: number): FactValue | undefined {
  switch (at) {
    case 0:
      return facts[id]
    case 1:
      return facts[id]
    case 2:
      return facts[id]
    case 3:
      return facts[id]
    case 4:
      return facts[id]
    case 5:
      return facts[id]
    case 6:
      return facts[id]
    case 7:
      return facts[id]
    case 8:
      return facts[id]
    case 9:
      return facts[id]
    case 10:
      return facts[id]
    case 11:
      return facts[id]
    default:
      return facts[id]
  }
}
