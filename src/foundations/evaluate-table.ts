import { answerOpen } from './answer-open'
import type { CompiledTable, RowAnswer } from './compile-table'
import { holdsForValue } from './condition-holds'
import type { Facts } from './facts'
import { type Fault, inputError } from './issues'
import { lowestBit, rowsOf } from './row-mask'
import { joinPath } from './shapes'
import { showValue } from './show-value'
import { answerFound, type TableAnswer, takesOneRow } from './table-answer'
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
  const { inputs, cells, rowsMask, words, answers } = compiled
  let isOpen = false
  for (let index = 0; index < inputs.length; index++) {
    const input = inputs[index] as TableInput
    const { id } = input.fact
    const value = facts[id]
    const cell = value === undefined ? -1 : input.cellOf(value)
    if (cell < 0) {
      if (value !== undefined && Object.keys(facts).includes(id)) {
        throw inputError(valueFault(value), joinPath('facts', id))
      }
      isOpen = true
    }
    cells[index] = cell
  }
  if (isOpen) return answerOpen(compiled, cells)
  const takesOne = takesOneRow(compiled)
  const found: number[] = []
  for (let word = 0; word < words; word++) {
    let bits = rowsMask[word] as number
    for (let index = 0; index < inputs.length; index++) {
      const { masks } = inputs[index] as TableInput
      bits &= masks[(cells[index] as number) * words + word] as number
    }
    if (bits === 0) continue
    if (takesOne) return answers[word * 32 + lowestBit(bits)] as RowAnswer<Outcome>
    for (const bit of rowsOf(Uint32Array.of(bits))) found.push(word * 32 + bit)
  }
  return answerFound(compiled, found)
}

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
