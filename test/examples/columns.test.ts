import { describe, expect, it } from 'vitest'
import { findColumns, type Role } from '../../examples/aging-report/find-columns'
import { lines, runOn } from './run-on'

const found = (header: readonly string[], overrides: Readonly<Record<string, string>> = {}) => {
  const columns = findColumns(header, new Map(Object.entries(overrides)))
  return (role: Role): string | undefined => columns[role]?.name
}

describe('a column is found by its name', () => {
  it.each<[string, readonly string[], Role, string | undefined]>([
    ['as the alias list writes it', ['due date', 'amount'], 'due', 'due date'],
    ['in capitals', ['DUE DATE', 'AMOUNT'], 'amount', 'AMOUNT'],
    ['in one word', ['DueDate', 'amount'], 'due', 'DueDate'],
    ['with underscores', ['due_date', 'amount'], 'due', 'due_date'],
    ['with hyphens and points', ['due-date', 'invoice.amount'], 'amount', 'invoice.amount'],
    ['with spaces around it', [' due ', 'amount'], 'due', 'due'],
    ['in Chinese', ['到期日', '金额'], 'due', '到期日'],
    ['a Chinese amount', ['到期日', '金额'], 'amount', '金额'],
    ['a Chinese customer', ['客户', '到期日', '金额'], 'debtor', '客户'],
    ['a Chinese invoice number', ['发票号', '到期日', '金额'], 'id', '发票号'],
    ['a Chinese invoice date', ['开票日期', '到期日', '金额'], 'issued', '开票日期'],
    ['a Chinese settlement date', ['结清日期', '到期日', '金额'], 'settled', '结清日期'],
    ['a Chinese currency', ['币种', '到期日', '金额'], 'currency', '币种'],
    ['what is open wins over what was invoiced', ['Due', 'Amount', 'Open Amount'], 'amount', 'Open Amount'],
    ['a total serves where nothing better is there', ['Due', 'Total'], 'amount', 'Total'],
    ['a total gives way to an amount', ['Due', 'Total', 'Amount'], 'amount', 'Amount'],
    ['an id wins over a name', ['Customer Name', 'Customer ID', 'Due', 'Amount'], 'debtor', 'Customer ID'],
    ['the first of two columns of one name', ['Due', 'Amount', 'amount'], 'amount', 'Amount'],
    ['nothing is made up', ['Due', 'Amount'], 'settled', undefined],
  ])('%s', (_, header, role, name) => expect(found(header)(role)).toBe(name))
})

describe('a column that the person names', () => {
  const header = ['Fälligkeit', 'Betrag', 'Date', 'Paid, on']

  it('is taken for what the person says', () => {
    const column = found(header, { due: 'Fälligkeit', amount: 'Betrag' })
    expect([column('due'), column('amount'), column('issued')]).toEqual(['Fälligkeit', 'Betrag', 'Date'])
  })

  it('is not taken for anything else by its name', () => {
    const column = found(header, { due: 'Date', amount: 'Betrag' })
    expect([column('due'), column('issued')]).toEqual(['Date', undefined])
  })

  it('can be declared absent', () => {
    expect(found(['due', 'amount', 'settled'], { settled: '' })('settled')).toBeUndefined()
  })

  it('may hold a comma, and overrides the alias', async () => {
    const { exitCode, output } = await runOn(
      lines('when;Sum, net;amount', '2026-03-30;10.00;99.00', '2026-04-01;5.00;99.00'),
      ['--columns', 'due=when,amount=Sum, net'],
    )
    expect(exitCode).toBe(0)
    expect(output).toContain('due = when; amount = Sum, net;')
    expect(output).toContain('10.00 USD is past due, 66.7% of the balance.')
  })
})

describe('a header that says too little', () => {
  it('is refused with the header seen and every name that would do', async () => {
    const { exitCode, output, errors } = await runOn(lines('when,amount', '2026-03-30,10.00'))
    expect([exitCode, output]).toEqual([1, ''])
    expect(errors).toContain('No column was found for: due.\nThe header reads: "when", "amount"\n')
    expect(errors).toContain('--columns due=DueDate,amount=InvoiceAmount')
    expect(errors).toContain('到期日')
  })

  it('is refused when the column named by the person is not in it', async () => {
    const { exitCode, errors } = await runOn(lines('due,amount', '2026-03-30,10.00'), [
      '--columns',
      'due=When',
    ])
    expect(exitCode).toBe(1)
    expect(errors).toBe('--columns says that due is "When", but the header reads: "due", "amount"\n')
  })
})

describe('what is absent is said', () => {
  it('one debtor for all, the line as id, everything issued and unpaid, and USD', async () => {
    const { output } = await runOn(lines('due,amount', '2026-03-30,10.00', '2026-03-30,10.00'))
    expect(output).toContain('no debtor column')
    expect(output).toContain('the line number is the id')
    expect(output).toContain('all count as issued')
    expect(output).toContain('all count as unpaid')
    expect(output).toContain('no currency named: read as USD; set --currency')
    expect(output).toMatch(/^1 {2}\(all\) +1 +20\.00 +20\.00$/m)
  })

  it('a currency that the person names is used and said', async () => {
    const { output } = await runOn(lines('due,amount', '2026-03-30,10.00'), ['--currency', 'CNY'])
    expect(output).toContain('CNY where a row names none, as --currency says')
    expect(output).toContain('CNY: 1 open invoice of 1 debtor')
    expect(output).not.toContain('USD')
  })
})

describe('the file itself', () => {
  it.each([
    ['commas', 'due,amount,customer\n2026-03-30,10.00,A\n'],
    ['semicolons', 'due;amount;customer\n2026-03-30;10.00;A\n'],
    ['tabs', 'due\tamount\tcustomer\n2026-03-30\t10.00\tA\n'],
    ['semicolons beside a comma in a quoted name', '"a,b,c,d";due;amount;customer\nx;2026-03-30;10.00;A\n'],
    ['a byte order mark', '\uFEFFdue,amount,customer\n2026-03-30,10.00,A\n'],
    ['Windows line ends', 'due,amount,customer\r\n2026-03-30,10.00,A\r\n'],
    ['no line end after the last row', 'due,amount,customer\n2026-03-30,10.00,A'],
    ['blank lines and rows of empty cells', '\ndue,amount,customer\n\n2026-03-30,10.00,A\n,,\n\n'],
  ])('may have %s', async (_, csv) => {
    const { exitCode, output } = await runOn(csv)
    expect(exitCode).toBe(0)
    expect(output).toContain('1 row read: 1 open, 0 settled, 0 not yet issued, 0 bad.')
    expect(output).toContain('10.00 USD is past due')
  })

  it('may be UTF-16 as spreadsheets write it', async () => {
    const { output } = await runOn(Buffer.from('\uFEFFdue\tamount\n2026-03-30\t10.00\n', 'utf16le'))
    expect(output).toContain('10.00 USD is past due')
  })

  // 客户,到期日,金额 and 青禾 in GB 18030, byte by byte.
  const chinese = Buffer.concat([
    Buffer.from('bfcdbba72cb5bdc6dac8d52cbdf0b6ee0a', 'hex'),
    Buffer.from('c7e0bacc', 'hex'),
    Buffer.from(',2026-03-30,10.00\n'),
  ])

  it('is refused in an encoding that nobody named', async () => {
    const { exitCode, output, errors } = await runOn(chinese)
    expect([exitCode, output]).toEqual([1, ''])
    expect(errors).toContain('The file is not utf-8 text.')
  })

  it('is read in the encoding that the person names', async () => {
    const { output } = await runOn(chinese, ['--encoding', 'gb18030'])
    expect(output).toMatch(/^1 {2}青禾 +1 +10\.00 +10\.00$/m)
  })

  it.each([
    ['empty', '', 'is empty; its first line must name the columns.'],
    ['blank', '\n \n', 'is empty; its first line must name the columns.'],
    ['a workbook', 'PK\u0003\u0004', 'is a workbook or an archive, not text'],
    [
      'left with an open quote',
      'due,amount\n2026-03-30,1\n"2026-03-30,2\n',
      'in the row of line 3 is never closed',
    ],
  ])('is refused when it is %s', async (_, csv, sentence) => {
    const { exitCode, output, errors } = await runOn(csv)
    expect([exitCode, output]).toEqual([1, ''])
    expect(errors).toContain(sentence)
  })

  it('may have a header and nothing else', async () => {
    const { exitCode, output } = await runOn('due,amount\n')
    expect(exitCode).toBe(0)
    expect(output).toContain('Nothing is open on this day.')
    expect(output).toContain('0 rows read: 0 open, 0 settled, 0 not yet issued, 0 bad.')
    expect(output).toContain('nothing above changes any more')
  })
})
