import { type CurrencyCode, describeFault, type Fault, type Issue, joinPath, verbatim } from '../foundations'

/** Does a row that carries its own currency carry that of the receivables? */
export function rowCurrencyIssues(
  row: { readonly currency?: CurrencyCode },
  expected: CurrencyCode,
  path: string,
): readonly Issue[] {
  return row.currency === undefined || row.currency === expected
    ? []
    : [describeFault(otherCurrency(row.currency, expected), joinPath(path, 'currency'))]
}

function otherCurrency(received: CurrencyCode, expected: CurrencyCode): Fault {
  return {
    code: 'mixed-currency',
    expected: { en: `${expected}, the currency of the receivables`, 'zh-CN': `应收账款货币 ${expected}` },
    received: verbatim(received),
    remedy: {
      en: 'Reckon each currency on its own; the library never converts.',
      'zh-CN': '请按货币分别计算；本库从不换算。',
    },
  }
}
