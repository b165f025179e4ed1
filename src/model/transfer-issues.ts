import {
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  joinPath,
  minorDigitsOf,
  readMinorUnits,
} from '../foundations'
import type { Account } from './account'
import type { Transfer } from './account-event'

/**
 * Which transfers that name the other account lack their other side there: the same id, amount and day, of the
 * opposite kind, and undone on the same day, if at all? Every fault, one for each side.
 */
export function transferIssues(accounts: readonly Account[], path: string): readonly Issue[] {
  return accounts.flatMap((account, index) =>
    (account.events ?? []).flatMap((event, place): readonly Issue[] => {
      if (event.kind !== 'transfer-in' && event.kind !== 'transfer-out') return []
      if (event.otherAccountId === undefined) return []
      const other = accounts.find(({ id }) => id === event.otherAccountId && id !== account.id)
      const wanted = sideOf(account, event)
      const sides = other?.events?.flatMap((one) =>
        one.id === event.id &&
        (one.kind === 'transfer-in' || one.kind === 'transfer-out') &&
        one.kind !== event.kind
          ? [sideOf(other, one)]
          : [],
      )
      return sides?.includes(wanted) === true
        ? []
        : [
            describeFault(
              noOtherSide(event, wanted, sides?.[0]),
              joinPath(joinPath(joinPath(joinPath(path, index), 'events'), place), 'otherAccountId'),
            ),
          ]
    }),
  )
}

/** What the two sides of a transfer must agree on, in words. */
function sideOf({ currency, events = [] }: Account, { id, amount, effectiveOn }: Transfer): string {
  const minorDigits = minorDigitsOf(currency) ?? 0
  const undone = events.find((event) => event.kind === 'reversal' && event.of === id)
  const end = undone === undefined ? '' : `, reversed ${undone.effectiveOn}`
  return `${formatMinorUnits(readMinorUnits(amount, minorDigits) ?? 0, minorDigits)} ${currency}, ${effectiveOn}${end}`
}

function noOtherSide(
  { id, kind, otherAccountId }: Transfer,
  wanted: string,
  received: string | undefined,
): Fault {
  const opposite = kind === 'transfer-in' ? 'transfer-out' : 'transfer-in'
  return {
    code: 'unknown-reference',
    expected: {
      en: `a ${opposite} ${id} (${wanted}) in account ${otherAccountId}`,
      'zh-CN': `账户 ${otherAccountId} 中的 ${opposite} ${id}（${wanted}）`,
    },
    received: received === undefined ? { en: 'none', 'zh-CN': '无' } : { en: received, 'zh-CN': received },
    remedy: {
      en: 'Record both sides under one id, with the same amount and day, and undo both or neither.',
      'zh-CN': '请以同一编号、金额和日期记录双方；冲正也须双方一致。',
    },
  }
}
