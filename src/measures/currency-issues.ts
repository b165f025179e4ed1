import { type CurrencyCode, describeFault, type Fault, type Issue, verbatim } from '../foundations'

/** Does a row that carries its own currency carry that of the whole? What is wrong is told at `path`. */
export function rowCurrencyIssues(
  own: CurrencyCode | undefined,
  expected: CurrencyCode,
  path: string,
): readonly Issue[] {
  return own === undefined || own === expected ? [] : [describeFault(otherCurrency(own, expected), path)]
}

/** Do these measures, one of the first row and one of another, tell of one currency, or both of none? */
export function measureCurrencyIssues(
  own: CurrencyCode | null,
  first: CurrencyCode | null,
  path: string,
): readonly Issue[] {
  if (own === first) return []
  return [
    describeFault(
      {
        ...remedied,
        expected: {
          en: `${first ?? 'no currency'}, as in the first row`,
          'zh-CN': `与首行一致：${first ?? '无货币'}`,
        },
        received: own === null ? { en: 'no currency', 'zh-CN': '无货币' } : verbatim(own),
      },
      path,
    ),
  ]
}

const remedied: Pick<Fault, 'code' | 'remedy'> = {
  code: 'mixed-currency',
  remedy: {
    en: 'Reckon each currency on its own; the library never converts.',
    'zh-CN': '请按货币分别计算；本库从不换算。',
  },
}

function otherCurrency(received: CurrencyCode, expected: CurrencyCode): Fault {
  return {
    ...remedied,
    expected: { en: `${expected}, the currency of the whole`, 'zh-CN': `整体货币 ${expected}` },
    received: verbatim(received),
  }
}
