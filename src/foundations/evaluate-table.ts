import { answerOpen } from './answer-open'
import type { CompiledTable, RowAnswer } from './compile-table'
import { holdsForValue } from './condition-holds'
import type { Facts } from './facts'
import { cellOf } from './find-cell'
import { type Fault, inputError } from './issues'
import { readFact } from './read-fact'
import { lowestBit } from './row-mask'
import { joinPath } from './shapes'
import { showValue } from './show-value'
import { answerFound, type TableAnswer } from './table-answer'
import type { TableInput } from './table-input'

/**
 * What does this table answer for these facts?
 *
 * A condition on an unknown fact is neither true nor false, unless its cell speaks of `unknown`. The
 * answer is undetermined exactly when some values that the unknown facts can have would change it; values that
 * together make an impossible combination of the table are none that they can have.
 *
 * @throws ArrearsError `invalid-input`, naming the fact, for a value that the fact cannot have.
 */
export function evaluateTable<Outcome>(compiled: CompiledTable<Outcome>, facts: Facts): TableAnswer<Outcome> {
  const { inputs, cells, words } = compiled
  // Of most tables the first 64 rows are all; they are narrowed as the facts are read.
  let low = compiled.rowsMask[0] as number
  let high = words > 1 ? (compiled.rowsMask[1] as number) : 0
  let isOpen = false
  for (let at = 0; at < inputs.length; at++) {
    const input = inputs[at] as TableInput
    const value = readFact(facts, input.id, at)
    const cell = value === undefined ? -1 : cellOf(input.index, value)
    cells[at] = cell
    if (cell < 0) {
      if (value !== undefined && Object.keys(facts).includes(input.id)) {
        throw inputError(valueFault(value), joinPath('facts', input.id))
      }
      isOpen = true
    } else {
      const { masks } = input
      low &= masks[cell * words] as number
      if (words > 1) high &= masks[cell * words + 1] as number
    }
  }
  if (isOpen) return answerOpen(compiled, cells)
  if (compiled.takesOne) {
    if (low !== 0) return compiled.answers[lowestBit(low)] as RowAnswer<Outcome>
    if (high !== 0) return compiled.answers[32 + lowestBit(high)] as RowAnswer<Outcome>
    if (words <= 2) return noRow
  }
  return answerFound(compiled, rowsFound(compiled))
}

/** The places of the rows that match in the cells that were found; of a table that takes one, the first alone. */
function rowsFound({ inputs, cells, words, rowsMask, takesOne }: CompiledTable<unknown>): readonly number[] {
  const found: number[] = []
  for (let word = 0; word < words; word++) {
    let bits = rowsMask[word] as number
    for (let at = 0; at < inputs.length; at++) {
      const { masks } = inputs[at] as TableInput
      bits &= masks[(cells[at] as number) * words + word] as number
    }
    if (takesOne && bits !== 0) return [word * 32 + lowestBit(bits)]
    for (let rest = bits; rest !== 0; rest &= rest - 1) found.push(word * 32 + lowestBit(rest))
  }
  return found
}

const noRow = /* @__PURE__ */ Object.freeze({ status: 'no-row' } as const)

/** Does the table declare what these facts say impossible? */
export function isImpossible({ table, inputs }: CompiledTable<unknown>, facts: Facts): boolean {
  const definitions = new Map(inputs.map(({ fact }) => [fact.id, fact]))
  return (table.impossible ?? []).some(({ when }) =>
    Object.entries(when).every(([id, condition]) => {
      const fact = definitions.get(id)
      return fact !== undefined && holdsForValue(condition, fact, facts[id])
    }),
  )
}

function valueFault(value: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a value that this fact can have', 'zh-CN': '该事实可取的值' },
    received: showValue(value),
    remedy: {
      en: 'Look the fact up in the vocabulary; leave it out when it is not known.',
      'zh-CN': '请查阅事实词汇表；未知时请省略。',
    },
  }
}
