import { type Fault, inputError, readField, verbatim } from '../foundations'
import { type AllocationOrder, type CompiledLedger, compileLedger, expectLedger } from '../ledger'
import { componentNames } from '../model'

const timings = ['past-due', 'due'] as const

/** The order of those who name none: the oldest due first, components in the order of the law, nothing in advance. */
function dueOnly(): AllocationOrder {
  return {
    id: 'due-only',
    steps: timings.flatMap((timing) => componentNames.map((name) => `${timing}-${name}` as const)),
    direction: 'horizontal',
    excess: 'hold',
  }
}

/**
 * The ledger by which the money of a loan goes; throws `invalid-input` for one by which something due is never paid, or something
 * in advance: what becomes of money beyond what is due is said by the loan.
 */
export function settlingLedger(options: unknown): CompiledLedger {
  const given = readField(options, 'ledger')
  if (given === undefined) return compileLedger({ allocationOrder: dueOnly() })
  const ledger = expectLedger(given)
  const orders = [ledger.allocationOrder, ...ledger.rules.map(({ order }) => order)]
  for (const { order } of orders) {
    const advance = order.steps.find((step) => step.startsWith('in-advance'))
    if (advance !== undefined) throw inputError(inAdvance(order.id, advance), 'ledger')
    const missing = dueOnly().steps.find((step) => !order.steps.includes(step))
    if (missing !== undefined) throw inputError(neverPaid(order.id, missing), 'ledger')
  }
  return ledger
}

function inAdvance(order: string, step: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'orders without steps in advance', 'zh-CN': '不含提前还款步骤的冲抵顺序' },
    received: verbatim(`${order}: ${step}`),
    remedy: {
      en: 'Leave these steps out: what becomes of money beyond what is due, the loan says by excess.',
      'zh-CN': '请去掉这些步骤：超出应还的款项如何处理，由贷款的 excess 指明。',
    },
  }
}

function neverPaid(order: string, step: string): Fault {
  return {
    code: 'missing',
    expected: { en: 'every step that is past due or due', 'zh-CN': '包含全部逾期与到期步骤' },
    received: verbatim(`${order}, without ${step}`),
    remedy: {
      en: 'Add it: what no step names is never paid, and no amount would settle the loan.',
      'zh-CN': '请补充：未列明的部分永远不会被偿还，任何金额都无法结清。',
    },
  }
}
