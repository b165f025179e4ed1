import { Refusal } from './refusal'

/** What a column can be to the report. */
export const roles = ['due', 'amount', 'debtor', 'id', 'issued', 'settled', 'currency'] as const
export type Role = (typeof roles)[number]

/** A column of the file: its place and its name as the header writes it. */
export interface Column {
  readonly index: number
  readonly name: string
}

/** Which column is what; a report needs a due date and an amount, and does without the rest. */
export interface Columns extends Readonly<Record<Role, Column | undefined>> {
  readonly due: Column
  readonly amount: Column
}

/** Header names that the person assigned; an empty name says that there is no such column. */
export type ColumnOverrides = ReadonlyMap<string, string>

/**
 * The names by which a column is found, in order of preference: the first that is in the header wins.
 *
 * What is still open goes before what was invoiced, because aging is about what is owed; an id goes
 * before a name, because two firms may share a name.
 */
export const aliases: Readonly<Record<Role, readonly string[]>> = {
  due: [
    ...['due date', 'due', 'due on', 'date due', 'invoice due date', 'payment due date', 'net due date'],
    ...['due in date', 'maturity date', 'pay by', '到期日', '到期日期', '付款到期日', '应付日期', '应收日期'],
    ...['应还日期', '应还款日', '还款日', '最后付款日'],
  ],
  amount: [
    ...['open amount', 'amount open', 'outstanding amount', 'amount outstanding', 'outstanding'],
    ...['balance due', 'amount due', 'open balance', 'total open amount', '未收金额', '未付金额', '欠款金额'],
    ...['amount', 'invoice amount', 'amt', 'total amount', 'gross amount', '金额', '发票金额', '应收金额'],
    ...['应付金额', '价税合计', '总金额', 'value', 'total', 'balance', '余额'],
  ],
  debtor: [
    ...['debtor', 'customer', 'client', 'debtor id', 'customer id', 'customer no', 'customer number'],
    ...['cust number', 'client id', '客户', '债务人', '客户编号', '客户代码', 'debtor name', 'customer name'],
    ...['name customer', 'client name', 'buyer', 'payer', 'company', '客户名称', '购买方', '购方名称'],
    ...['购买方名称', '买方', '付款方', '单位名称'],
  ],
  id: [
    ...['invoice id', 'invoice no', 'invoice number', 'invoice', 'document no', 'document number', 'doc id'],
    ...['doc no', 'reference', 'ref', 'id', '发票号', '发票号码', '发票编号', '单据号', '单据编号', '单号'],
    ...['凭证号', '编号'],
  ],
  issued: [
    ...['issued', 'issued on', 'issue date', 'date issued', 'invoice date', 'document date', 'doc date'],
    ...['billing date', 'bill date', 'date', '开票日期', '开票日', '发票日期', '单据日期', '日期'],
  ],
  settled: [
    ...['settled', 'settled on', 'settled date', 'date settled', 'settlement date', 'paid on', 'paid date'],
    ...['date paid', 'payment date', 'cleared date', 'clearing date', 'clear date', 'closed date'],
    ...['结清日期', '结清日', '付款日期', '收款日期', '回款日期', '核销日期'],
  ],
  currency: [
    ...['currency', 'currency code', 'invoice currency', 'ccy', 'curr', '币种', '货币', '币别', '货币代码'],
  ],
}

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text)
}

/**
 * Which column of this header is what?
 *
 * @throws Refusal when a required column is not found, or an override names no column.
 */
export function findColumns(header: readonly string[], overrides: ColumnOverrides): Columns {
  const columns = header.map((name, index): Column => ({ index, name: name.trim() }))
  const found = new Map<Role, Column>()
  const taken = new Set<Column>()
  const assign = (role: Role, column: Column | undefined): void => {
    if (column === undefined) return
    found.set(role, column)
    taken.add(column)
  }

  // First what the person assigned, so that no alias takes such a column for something else.
  for (const role of roles) {
    const name = overrides.get(role)
    if (name === undefined || name.trim() === '') continue
    const column = columns.find((candidate) => candidate.name === name.trim()) ?? columnCalled(name, columns)
    if (column === undefined) throw new Refusal((say) => say.refusal.noSuchColumn(role, name, header))
    assign(role, column)
  }
  for (const role of roles) {
    if (overrides.has(role)) continue
    const free = columns.filter((column) => !taken.has(column))
    const alias = aliases[role].find((name) => columnCalled(name, free) !== undefined)
    if (alias !== undefined) assign(role, columnCalled(alias, free))
  }

  const due = found.get('due')
  const amount = found.get('amount')
  if (due === undefined || amount === undefined) {
    const missing = roles.filter((role) => (role === 'due' || role === 'amount') && !found.has(role))
    throw new Refusal((say) => say.refusal.columnsNotFound(missing, header))
  }
  return {
    due,
    amount,
    debtor: found.get('debtor'),
    id: found.get('id'),
    issued: found.get('issued'),
    settled: found.get('settled'),
    currency: found.get('currency'),
  }
}

function columnCalled(name: string, columns: readonly Column[]): Column | undefined {
  return columns.find((column) => plainName(column.name) === plainName(name))
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '')
}
