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
 * The ledger by which the money of a loan goes: its orders without their steps in advance, as what becomes of money beyond what is due is
 * said by the loan. Throws `invalid-input` for one by which something due is never paid.
 */
export function settlingLedger(options: unknown): CompiledLedger {
  const given = readField(options, 'ledger')
  if (given === undefined) return compileLedger({ allocationOrder: dueOnly() })
  const { allocationOrder, rules } = expectLedger(given)
  return compileLedger({
    allocationOrder: withoutAdvance(allocationOrder.order),
    allocationRules: rules.map(({ rule }) => ({ ...rule, order: withoutAdvance(rule.order) })),
  })
}

function withoutAdvance(order: AllocationOrder): AllocationOrder {
  const missing = dueOnly().steps.find((step) => !order.steps.includes(step))
  if (missing !== undefined) throw inputError(neverPaid(order.id, missing), 'ledger')
  return { ...order, excess: 'hold', steps: order.steps.filter((step) => !step.startsWith('in-advance')) }
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
