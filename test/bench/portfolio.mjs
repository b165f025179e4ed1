/** A seeded portfolio of invoices as a backend would hand it over: strings in plain objects. */
export function makePortfolio(size, asOf = '2026-03-31') {
  let state = 20_260_331
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const asOfDay = Date.parse(`${asOf}T00:00:00Z`) / 86_400_000
  const dayText = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)
  const currencies = ['USD', 'CNY', 'EUR', 'JPY']
  const cases = []
  for (let made = 0; made < size; ) {
    const currency = currencies[random(currencies.length)]
    const dues = []
    for (let left = Math.min(5, size - made); left > 0; left--, made++) {
      const units = 1 + random(50_000_000)
      const amount =
        currency === 'JPY'
          ? String(units)
          : `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`
      dues.push({ id: `INV-${made}`, dueOn: dayText(asOfDay + 60 - random(300)), amount })
    }
    cases.push({ debtor: { id: `D-${cases.length}` }, accounts: [{ id: 'trade', currency, dues }] })
  }
  return cases
}
