import type { AccountMonths, MigrationOptions } from '../../src/migration'

/** Cents as an amount. */
export const money = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** An amount of two decimals, as {@link money} writes it, in cents. */
export const centsOf = (amount: string | number | null | undefined): bigint =>
  BigInt(String(amount ?? '0').replace('.', ''))

type Row = Pick<AccountMonths, 'statuses' | 'balances'>

/** The second computation: each figure by a filter of its own over all rows, from its definition. */
export const naiveTally = (rows: readonly Row[], options: MigrationOptions) => {
  const { statuses, months, roll, cure } = options
  const { buckets, onPlan = [], terminal } = statuses
  const columns = [...buckets, ...terminal.map(({ id }) => id), null]
  const isOn = (status: string | null | undefined): status is string =>
    typeof status === 'string' && buckets.includes(status)
  const balanceOf = (chosen: readonly Row[], month: number): string =>
    money(chosen.reduce((sum, { balances }) => sum + centsOf(balances[month]), 0n))
  const at = (month: number, status: string | null): readonly Row[] =>
    rows.filter((row) => row.statuses[month] === status)
  const worstOf = (found: readonly (string | null)[]): number =>
    Math.max(...found.map((status) => (isOn(status) ? buckets.indexOf(status) : -1)))

  const standings = months.map((on, month) => {
    const here = rows.filter((row) => isOn(row.statuses[month]))
    return {
      on,
      count: here.length,
      balance: balanceOf(here, month),
      buckets: buckets.map((status) => ({
        status,
        count: at(month, status).length,
        balance: balanceOf(at(month, status), month),
      })),
      terminal: terminal.map(({ id }) => ({ status: id, count: at(month, id).length })),
    }
  })

  const moves = months.slice(1).map((to, month) => {
    const entered = rows.filter((row) => !isOn(row.statuses[month]))
    return {
      period: { from: months[month], to },
      rows: buckets.map((from) => {
        const reached = columns.map((column) =>
          at(month, from).filter((row) => row.statuses[month + 1] === column),
        )
        return {
          from,
          counts: reached.map((found) => found.length),
          balances: reached.map((found) => balanceOf(found, month)),
        }
      }),
      entered: {
        from: null,
        counts: columns.map((column) =>
          isOn(column) ? entered.filter((row) => row.statuses[month + 1] === column).length : 0,
        ),
        balances: columns.map((column) =>
          isOn(column)
            ? balanceOf(
                entered.filter((row) => row.statuses[month + 1] === column),
                month + 1,
              )
            : '0.00',
        ),
      },
    }
  })

  const rollTally = () => {
    if (roll === undefined) return null
    const on = months.indexOf(roll.on)
    const matrix = buckets.map(() => new Array<number>(columns.length + 1).fill(0))
    let openedAfter = 0
    let closedBefore = 0
    for (const { statuses: found } of rows) {
      const before = found.slice(on - roll.months + 1, on + 1)
      const after = found.slice(on + 1, on + roll.months + 1)
      if (!isOn(found[on])) {
        if (before.some(isOn)) closedBefore++
        else if (after.some(isOn)) openedAfter++
        continue
      }
      const row = matrix[worstOf(before)] ?? []
      const gone = after.find((status) => !isOn(status))
      const column = !before.every(isOn)
        ? columns.length
        : gone === undefined
          ? worstOf(after)
          : columns.indexOf(gone)
      row[column] = (row[column] ?? 0) + 1
    }
    return {
      months: roll.months,
      on: roll.on,
      period: { from: months[on - roll.months + 1], to: months[on + roll.months] },
      rows: matrix,
      openedAfter,
      closedBefore,
    }
  }

  const cureTally = () => {
    if (cure === undefined) return null
    const on = months.indexOf(cure.on)
    const isLate = (status: string | null | undefined): boolean =>
      isOn(status) && status !== buckets[0] && !onPlan.includes(status)
    const delinquent = rows.filter((row) => isLate(row.statuses[on]))
    const windowOf = ({ statuses: found }: Row) => found.slice(on + 1, on + 1 + cure.months)
    const cured = delinquent.filter((row) => windowOf(row).includes(buckets[0] ?? ''))
    const groupOf = (found: readonly Row[]) => ({ count: found.length, balance: balanceOf(found, on) })
    return {
      period: { from: cure.on, to: months[on + cure.months] },
      currency: options.currency,
      months: cure.months,
      reDefaultMonths: cure.reDefaultMonths,
      delinquent: groupOf(delinquent),
      cured: groupOf(cured),
      curedToPlan: groupOf(
        delinquent.filter(
          (row) => !cured.includes(row) && windowOf(row).some((status) => onPlan.includes(String(status))),
        ),
      ),
      reDefaulted: groupOf(
        cured.filter((row) => {
          const curedAt = on + 1 + windowOf(row).indexOf(buckets[0] ?? '')
          return row.statuses.slice(curedAt + 1, curedAt + 1 + cure.reDefaultMonths).some(isLate)
        }),
      ),
    }
  }

  return {
    statuses,
    currency: options.currency,
    months,
    accounts: rows.length,
    columns: columns.map((column) => column ?? 'left'),
    standings,
    moves,
    roll: rollTally(),
    cure: cureTally(),
    problems: [],
  }
}
