import type { CivilDate, CurrencyCode, Locale } from 'arrears'
import { flow } from './align-table'
import { bucketNames } from './bucket-tables'
import type { ColumnOrder } from './date-order'
import { aliases, type Role, roles } from './find-columns'
import type { DecimalMark } from './read-amount'
import type { DateOrder, DateReading } from './read-date'
import { showCount } from './show-amount'

/** A text that can be said in either language. */
export type Say = (texts: Texts) => string

type DateFault = Extract<DateReading, { readonly ok: false }>['fault']

/** Everything the demo prints, in one language. Labels and issues of the library come in both by themselves. */
export interface Texts {
  readonly locale: Locale
  readonly allDebtors: string
  readonly progress: (pass: 1 | 2, rows: number) => string
  readonly help: () => string
  readonly roles: Readonly<Record<Role, string>>
  readonly orders: Readonly<Record<DateOrder, string>>
  readonly heading: {
    readonly title: (asOf: CivilDate) => string
    readonly file: string
    readonly builtIn: (fileName: string) => string
    readonly policy: string
    readonly policyInWords: (buckets: string, dueDateIsDay: 0 | 1) => string
    readonly columns: string
    readonly column: (role: string, name: string) => string
    readonly absent: Readonly<Record<'debtor' | 'id' | 'issued' | 'settled', string>>
    readonly dates: string
    readonly order: (name: string, order: ColumnOrder) => string
    readonly currency: string
    readonly assumedCurrency: (currency: CurrencyCode) => string
    readonly toldCurrency: (currency: CurrencyCode) => string
    /** Between the parts of one line of the heading. */
    readonly separator: string
  }
  readonly table: {
    readonly title: (currency: CurrencyCode, dues: number, debtors: number) => string
    readonly bucket: string
    readonly dues: string
    readonly amount: string
    readonly share: string
    readonly total: string
    readonly pastDue: (pastDue: string, currency: CurrencyCode, share: string | undefined) => string
    /** `credit` is `undefined` when there is none. */
    readonly addsUp: (parts: {
      readonly pastDue: string
      readonly notDue: string
      readonly credit: string | undefined
      readonly balance: string
      readonly minorDigits: number
    }) => string
  }
  readonly debtors: {
    readonly title: (shown: number, all: number) => string
    readonly none: string
    readonly debtor: string
    readonly days: string
    readonly pastDue: string
    readonly balance: string
  }
  readonly nothingOpen: string
  readonly counts: (counts: {
    readonly rows: number
    readonly open: number
    readonly settled: number
    readonly notIssued: number
    readonly bad: number
  }) => string
  readonly changesOn: (day: CivilDate) => string
  readonly neverChanges: string
  readonly badRows: {
    readonly title: (count: number) => string
    readonly row: (line: number, reason: string) => string
    readonly more: (count: number) => string
  }
  readonly workOrder: {
    readonly none: string
    readonly title: (shown: number, all: number, currency: CurrencyCode) => string
    readonly columns: readonly string[]
    readonly assumptions: string
    readonly explained: (debtor: string) => string
  }
  readonly yourOwnFile: string
  readonly badRow: {
    readonly otherLength: (cells: number, width: number) => string
    readonly empty: (column: string) => string
    readonly date: Readonly<Record<DateFault, (column: string, text: string, order: DateOrder) => string>>
    readonly notAnAmount: (
      column: string,
      text: string,
      decimal: DecimalMark,
      readsWithOther: boolean,
    ) => string
    readonly notACurrency: (column: string, text: string) => string
    readonly otherSign: (column: string, text: string, currency: CurrencyCode) => string
    /** A refusal of the library, in its own words. */
    readonly refused: (place: string, sentence: string) => string
    readonly repeatedId: (id: string, firstLine: number) => string
  }
  readonly refusal: {
    readonly noSuchFile: (fileName: string) => string
    readonly folder: (fileName: string) => string
    readonly unreadable: (fileName: string, code: string) => string
    readonly workbook: (fileName: string) => string
    readonly emptyFile: (fileName: string) => string
    readonly otherEncoding: (encoding: string) => string
    readonly openQuote: (line: number) => string
    readonly columnsNotFound: (missing: readonly Role[], header: readonly string[]) => string
    readonly noSuchColumn: (role: Role, name: string, header: readonly string[]) => string
    readonly eitherOrder: (column: string, line: number) => string
    readonly bothOrders: (column: string, mdyLine: number, dmyLine: number) => string
  }
  readonly usage: {
    readonly seeHelp: string
    readonly oneFile: (another: string) => string
    readonly noDay: (file: string) => string
    readonly notADay: (text: string) => string
    readonly unknownOption: (option: string) => string
    readonly needsValue: (option: string) => string
    readonly needsNoValue: (option: string) => string
    readonly notAChoice: (option: string, value: string, choices: readonly string[]) => string
    readonly notAWholeNumber: (option: string, value: string) => string
    readonly notACurrency: (value: string) => string
    readonly notAnEncoding: (value: string) => string
    readonly notAColumn: (entry: string) => string
  }
}

const LONGEST_QUOTE = 40

/** A cell in quotes, on one line and not endless. */
function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)
}

/** A file name as a shell takes it. */
function argument(fileName: string): string {
  return /\s/.test(fileName) ? `"${fileName}"` : fileName
}

function aliasLines(): string {
  const indent = '  '
  return roles
    .map((role) => indent + role.padEnd(10) + flow(aliases[role], indent.length + 10, ', '))
    .join('\n')
}

const en: Texts = {
  locale: 'en',
  allDebtors: '(all)',
  progress: (pass, rows) => `pass ${pass} of 2: read ${showCount(rows)} rows…`,
  help: () => `How old is what your customers owe? Ages the invoices of a CSV file as of one day.

  npm run demo                                     the file that comes with the demo
  npm run demo -- FILE.csv --as-of YYYY-MM-DD      your own file

  --as-of YYYY-MM-DD         the day of the question; nothing here reads a clock
  --columns due=H,amount=H   which header is what; settled= says that there is no such column
  --dates mdy|dmy|ymd        order of the dates that are not written year first
  --decimal point|comma      1,234.56 or 1.234,56; default point
  --currency CODE            of rows that name none; default USD
  --encoding NAME            such as gb18030; default utf-8
  --buckets NAME             ${bucketNames.join(', ')}; default receivables
  --due-date-is-day 0|1      is the due date day 0 or day 1 of being late; default 0
  --top N                    how many debtors to list per currency; default 10
  --all-problems             list every bad row, not only the first 20
  --locale en|zh-CN          language of the output; default en

A column is found by its name, whatever its case, spaces, "_", "-" and "."; the first name of a list
that is in the header wins. due and amount are required.

${aliasLines()}

Exit code: 0 report made, even with bad rows; 1 file refused; 2 command line not understood.`,
  roles: {
    due: 'due',
    amount: 'amount',
    debtor: 'debtor',
    id: 'id',
    issued: 'issued',
    settled: 'settled',
    currency: 'currency',
  },
  orders: { ymd: 'year first', mdy: 'month/day/year', dmy: 'day/month/year' },
  heading: {
    title: (asOf) => `Receivables aging as of ${asOf}`,
    file: 'File',
    builtIn: (fileName) => `${fileName}, invented for this demo`,
    policy: 'Policy',
    policyInWords: (name, dueDateIsDay) =>
      dueDateIsDay === 0
        ? `buckets "${name}"; past due from the day after the due date (the due date is day 0)`
        : `buckets "${name}"; past due at the end of the due date itself (the due date is day 1)`,
    columns: 'Columns',
    column: (role, name) => `${role} = ${name}`,
    absent: {
      debtor: 'no debtor column: all belong to one debtor',
      id: 'no id column: the line number is the id',
      issued: 'no issued column: all count as issued',
      settled: 'no settled column: all count as unpaid',
    },
    dates: 'Dates',
    order: (name, { order, because, line }) =>
      ({
        'year-first': `${name} is ${en.orders.ymd}`,
        'no-dates': `${name} holds no dates`,
        told: `${name} is ${en.orders[order]}, as --dates says`,
        proof: `${name} is ${en.orders[order]}, as line ${line} proves`,
      })[because],
    currency: 'Currency',
    assumedCurrency: (currency) => `no currency named: read as ${currency}; set --currency`,
    toldCurrency: (currency) => `${currency} where a row names none, as --currency says`,
    separator: '; ',
  },
  table: {
    title: (currency, dues, debtors) =>
      `${currency}: ${showCount(dues)} open ${dues === 1 ? 'invoice' : 'invoices'} of ${showCount(debtors)} ${debtors === 1 ? 'debtor' : 'debtors'}`,
    bucket: 'Past due by',
    dues: 'Invoices',
    amount: 'Amount',
    share: 'Share %',
    total: 'Balance',
    pastDue: (pastDue, currency, share) =>
      `${pastDue} ${currency} is past due${share === undefined ? '' : `, ${share}% of the balance`}.`,
    addsUp: ({ pastDue, notDue, credit, balance, minorDigits }) =>
      `Past due ${pastDue} + not due ${notDue}${credit === undefined ? '' : ` + credits ${credit}`} = balance ${balance}.\n` +
      `The buckets add up to the balance ${minorDigits === 0 ? 'to the last unit' : 'to the cent'}.`,
  },
  debtors: {
    title: (shown, all) =>
      shown === all
        ? `Most past due (${showCount(all)} ${all === 1 ? 'debtor' : 'debtors'})`
        : `Most past due (${showCount(shown)} of ${showCount(all)} debtors)`,
    none: 'Nobody is past due.',
    debtor: 'Debtor',
    days: 'Days past due',
    pastDue: 'Past due',
    balance: 'Balance',
  },
  nothingOpen: 'Nothing is open on this day.',
  counts: ({ rows, open, settled, notIssued, bad }) =>
    `${showCount(rows)} ${rows === 1 ? 'row' : 'rows'} read: ${showCount(open)} open, ${showCount(settled)} settled, ` +
    `${showCount(notIssued)} not yet issued, ${showCount(bad)} bad.`,
  changesOn: (day) => `If nothing else happens, an amount or count above next changes on ${day}.`,
  neverChanges: 'If nothing else happens, nothing above changes any more.',
  badRows: {
    title: (count) => `Left out of the report, ${showCount(count)} bad ${count === 1 ? 'row' : 'rows'}:`,
    row: (line, reason) => `line ${line}: ${reason}`,
    more: (count) => `and ${showCount(count)} more; --all-problems lists them`,
  },
  workOrder: {
    none: 'Nothing is to be done today.',
    title: (shown, all, currency) =>
      `Work list (${showCount(shown)} of ${showCount(all)}): severest stage first, then amount past due in ${currency}, then debtor`,
    columns: ['', 'Debtor', 'Stage', 'Every … days', 'Letter', 'Approver'],
    assumptions:
      'The file knows nothing of disputes, insolvency, contacts or means: read as none, able and willing.',
    explained: (debtor) => `The first decision in full (${debtor}):`,
  },
  yourOwnFile: `Your own file:  npm run demo -- FILE.csv --as-of YYYY-MM-DD
All options:    npm run demo -- --help`,
  badRow: {
    otherLength: (cells, width) => `${cells} ${cells === 1 ? 'cell' : 'cells'} where the header has ${width}`,
    empty: (column) => `${column} is empty`,
    date: {
      'not-a-date': (column, text) =>
        `${column}: ${quote(text)} is not a date in figures, such as 2026-03-31`,
      'two-digit-year': (column, text) => `${column}: ${quote(text)} has a year of two digits; write four`,
      'time-of-day': (column, text) =>
        `${column}: ${quote(text)} has a time of day; write the day alone, as the business counts it`,
      'not-year-first': (column, text) =>
        `${column}: ${quote(text)} is not written year first, as --dates ymd says`,
      'no-such-day': (column, text, order) => `${column}: ${quote(text)} is no day, read ${en.orders[order]}`,
    },
    notAnAmount: (column, text, decimal, readsWithOther) =>
      `${column}: ${quote(text)} is not an amount such as ${decimal === 'point' ? '1,234.56' : '1.234,56'}` +
      (readsWithOther ? `; it is one with --decimal ${decimal === 'point' ? 'comma' : 'point'}` : ''),
    notACurrency: (column, text) => `${column}: ${quote(text)} is not an ISO 4217 code, such as USD or CNY`,
    otherSign: (column, text, currency) =>
      `${column}: ${quote(text)} has the sign of another currency than ${currency}`,
    refused: (place, sentence) => `${place}: ${sentence}`,
    repeatedId: (id, firstLine) =>
      `id ${quote(id)} was used in line ${firstLine} for the same debtor and currency`,
  },
  refusal: {
    noSuchFile: (fileName) => `There is no file ${quote(fileName)}. Check the name and the folder.`,
    folder: (fileName) => `${quote(fileName)} is a folder; name a CSV file in it.`,
    unreadable: (fileName, code) => `${quote(fileName)} cannot be read (${code}).`,
    workbook: (fileName) =>
      `${quote(fileName)} is a workbook or an archive, not text; save the sheet as CSV and pass that file.`,
    emptyFile: (fileName) => `${quote(fileName)} is empty; its first line must name the columns.`,
    otherEncoding: (encoding) =>
      `The file is not ${encoding} text. Save it as "CSV UTF-8", or name its encoding, such as --encoding gb18030.`,
    openQuote: (line) => `A quote opened in the row of line ${line} is never closed; close it and run again.`,
    columnsNotFound: (missing, header) => `No column was found for: ${missing.join(', ')}.
The header reads: ${header.map(quote).join(', ')}
Name the columns yourself, such as --columns due=DueDate,amount=InvoiceAmount, or use one of these names:

${aliasLines()}`,
    noSuchColumn: (role, name, header) =>
      `--columns says that ${role} is ${quote(name)}, but the header reads: ${header.map(quote).join(', ')}`,
    eitherOrder: (column, line) =>
      `The dates of column ${quote(column)} can be read month first or day first: from line ${line} on, no ` +
      'figure tells which. Pass --dates mdy or --dates dmy; it then holds for every date in the file that is ' +
      'not written year first.',
    bothOrders: (column, mdyLine, dmyLine) =>
      `The dates of column ${quote(column)} contradict each other: line ${mdyLine} can only be month first, ` +
      `line ${dmyLine} only day first. Correct the file, or pass --dates mdy|dmy|ymd; the dates that do not ` +
      'fit are then bad rows.',
  },
  usage: {
    seeHelp: 'All options: npm run demo -- --help',
    oneFile: (another) => `One file at a time; ${quote(another)} is one too many.`,
    noDay: (file) =>
      `As of which day? Nothing here reads a clock, so say it: npm run demo -- ${argument(file)} --as-of 2026-03-31`,
    notADay: (text) => `--as-of ${text} is not a day that exists, written YYYY-MM-DD.`,
    unknownOption: (option) => `There is no option ${option}.`,
    needsValue: (option) => `${option} needs a value.`,
    needsNoValue: (option) => `${option} takes no value.`,
    notAChoice: (option, value, choices) => `${option} ${value} is not one of ${choices.join(', ')}.`,
    notAWholeNumber: (option, value) => `${option} ${value} is not a whole number.`,
    notACurrency: (value) => `--currency ${value} is not an ISO 4217 code, such as USD or CNY.`,
    notAnEncoding: (value) => `--encoding ${value} is not an encoding, such as utf-8 or gb18030.`,
    notAColumn: (entry) => `--columns ${entry} is not NAME=HEADER, where NAME is one of ${roles.join(', ')}.`,
  },
}

const zhCN: Texts = {
  locale: 'zh-CN',
  allDebtors: '（全部）',
  progress: (pass, rows) => `第 ${pass} 遍（共 2 遍）：已读取 ${showCount(rows)} 行…`,
  help: () => `客户欠款账龄多长？按某一天对 CSV 文件中的发票做账龄分析。

  npm run demo                                     使用演示自带的文件
  npm run demo -- FILE.csv --as-of YYYY-MM-DD      使用您自己的文件

  --as-of YYYY-MM-DD         截止日；本程序从不读取时钟
  --columns due=列,amount=列 指定各列；settled= 表示没有该列
  --dates mdy|dmy|ymd        不以年份开头的日期的顺序
  --decimal point|comma      1,234.56 或 1.234,56；默认 point
  --currency CODE            未注明币种的行所用币种；默认 USD
  --encoding NAME            例如 gb18030；默认 utf-8
  --buckets NAME             ${bucketNames.join('、')}；默认 receivables
  --due-date-is-day 0|1      到期日算逾期第 0 天还是第 1 天；默认 0
  --top N                    每个币种列出多少个债务人；默认 10
  --all-problems             列出全部问题行，而不只是前 20 行
  --locale en|zh-CN          输出语言；默认 en

按列名识别各列，不区分大小写，忽略空格、“_”、“-”、“.”；列表中最先出现在表头的名称优先。
due（到期日）和 amount（金额）两列必须有。

${aliasLines()}

退出码：0 已生成报告（即使有问题行）；1 文件被拒绝；2 命令行无法理解。`,
  roles: {
    due: '到期日',
    amount: '金额',
    debtor: '债务人',
    id: '编号',
    issued: '开票日期',
    settled: '结清日期',
    currency: '币种',
  },
  orders: { ymd: '年在前', mdy: '月/日/年', dmy: '日/月/年' },
  heading: {
    title: (asOf) => `应收账款账龄分析，截止日 ${asOf}`,
    file: '文件',
    builtIn: (fileName) => `${fileName}（为演示虚构）`,
    policy: '口径',
    policyInWords: (name, dueDateIsDay) =>
      dueDateIsDay === 0
        ? `账龄区间 ${name}；到期日次日起算逾期（到期日为第 0 天）`
        : `账龄区间 ${name}；到期日当天日终即算逾期（到期日为第 1 天）`,
    columns: '列',
    column: (role, name) => `${role} = ${name}`,
    absent: {
      debtor: '无债务人列：全部归于同一债务人',
      id: '无编号列：以行号为编号',
      issued: '无开票日期列：全部视为已开票',
      settled: '无结清日期列：全部视为未付',
    },
    dates: '日期',
    order: (name, { order, because, line }) =>
      ({
        'year-first': `${name}：${zhCN.orders.ymd}`,
        'no-dates': `${name}：没有日期`,
        told: `${name}：${zhCN.orders[order]}（由 --dates 指定）`,
        proof: `${name}：${zhCN.orders[order]}（第 ${line} 行可证）`,
      })[because],
    currency: '币种',
    assumedCurrency: (currency) => `未注明币种：按 ${currency} 读取；请用 --currency 指定`,
    toldCurrency: (currency) => `未注明币种的行按 ${currency}（由 --currency 指定）`,
    separator: '；',
  },
  table: {
    title: (currency, dues, debtors) =>
      `${currency}：${showCount(debtors)} 个债务人，${showCount(dues)} 笔未结清`,
    bucket: '逾期',
    dues: '笔数',
    amount: '金额',
    share: '占比 %',
    total: '余额',
    pastDue: (pastDue, currency, share) =>
      `已逾期 ${pastDue} ${currency}${share === undefined ? '' : `，占余额 ${share}%`}。`,
    addsUp: ({ pastDue, notDue, credit, balance, minorDigits }) =>
      `已逾期 ${pastDue} + 未到期 ${notDue}${credit === undefined ? '' : ` + 贷项 ${credit}`} = 余额 ${balance}。\n` +
      `各区间合计与余额${minorDigits === 0 ? '完全一致' : '分毫不差'}。`,
  },
  debtors: {
    title: (shown, all) =>
      shown === all
        ? `逾期最多的债务人（${showCount(all)} 个）`
        : `逾期最多的债务人（${showCount(all)} 个中的 ${showCount(shown)} 个）`,
    none: '没有债务人逾期。',
    debtor: '债务人',
    days: '逾期天数',
    pastDue: '已逾期',
    balance: '余额',
  },
  nothingOpen: '截止日没有未结清款项。',
  counts: ({ rows, open, settled, notIssued, bad }) =>
    `共读取 ${showCount(rows)} 行：未结清 ${showCount(open)}，已结清 ${showCount(settled)}，` +
    `尚未开票 ${showCount(notIssued)}，问题行 ${showCount(bad)}。`,
  changesOn: (day) => `若无其他变动，上述金额或笔数将于 ${day} 首次变化。`,
  neverChanges: '若无其他变动，上述内容不再变化。',
  badRows: {
    title: (count) => `以下 ${showCount(count)} 个问题行未计入报告：`,
    row: (line, reason) => `第 ${line} 行：${reason}`,
    more: (count) => `另有 ${showCount(count)} 行；用 --all-problems 列出`,
  },
  workOrder: {
    none: '今天没有待办事项。',
    title: (shown, all, currency) =>
      `工作清单（${showCount(all)} 个中的 ${showCount(shown)} 个）：先按阶段轻重，再按 ${currency} 逾期金额，再按债务人`,
    columns: ['', '债务人', '阶段', '每几天跟进', '函件', '审批人'],
    assumptions: '文件中没有争议、破产、联系记录和还款能力的信息：按没有争议、未联系、有能力且有意愿处理。',
    explained: (debtor) => `第一项决策的完整说明（${debtor}）：`,
  },
  yourOwnFile: `您自己的文件：  npm run demo -- FILE.csv --as-of YYYY-MM-DD --locale zh-CN
全部选项：      npm run demo -- --help --locale zh-CN`,
  badRow: {
    otherLength: (cells, width) => `有 ${cells} 个单元格，而表头有 ${width} 个`,
    empty: (column) => `${column} 为空`,
    date: {
      'not-a-date': (column, text) => `${column}：${quote(text)} 不是数字日期，例如 2026-03-31`,
      'two-digit-year': (column, text) => `${column}：${quote(text)} 的年份只有两位；请写四位`,
      'time-of-day': (column, text) => `${column}：${quote(text)} 带有时刻；请只写业务上的那一天`,
      'not-year-first': (column, text) => `${column}：${quote(text)} 不是年份在前，与 --dates ymd 不符`,
      'no-such-day': (column, text, order) =>
        `${column}：按“${zhCN.orders[order]}”读，${quote(text)} 这一天不存在`,
    },
    notAnAmount: (column, text, decimal, readsWithOther) =>
      `${column}：${quote(text)} 不是金额，例如 ${decimal === 'point' ? '1,234.56' : '1.234,56'}` +
      (readsWithOther ? `；用 --decimal ${decimal === 'point' ? 'comma' : 'point'} 则可读取` : ''),
    notACurrency: (column, text) => `${column}：${quote(text)} 不是 ISO 4217 货币代码，例如 USD 或 CNY`,
    otherSign: (column, text, currency) => `${column}：${quote(text)} 的货币符号与币种 ${currency} 不符`,
    refused: (place, sentence) => `${place}：${sentence}`,
    repeatedId: (id, firstLine) => `编号 ${quote(id)} 已在第 ${firstLine} 行用于同一债务人和币种`,
  },
  refusal: {
    noSuchFile: (fileName) => `没有文件 ${quote(fileName)}。请检查文件名和文件夹。`,
    folder: (fileName) => `${quote(fileName)} 是文件夹；请指定其中的 CSV 文件。`,
    unreadable: (fileName, code) => `无法读取 ${quote(fileName)}（${code}）。`,
    workbook: (fileName) => `${quote(fileName)} 是工作簿或压缩包，不是文本；请将工作表另存为 CSV。`,
    emptyFile: (fileName) => `${quote(fileName)} 是空的；第一行应为列名。`,
    otherEncoding: (encoding) =>
      `文件不是 ${encoding} 文本。请另存为“CSV UTF-8”，或指定编码，例如 --encoding gb18030。`,
    openQuote: (line) => `第 ${line} 行所在记录的引号没有闭合；请补上后重试。`,
    columnsNotFound: (
      missing,
      header,
    ) => `找不到以下列：${missing.map((role) => `${zhCN.roles[role]}（${role}）`).join('、')}。
表头为：${header.map(quote).join('、')}
请自行指定，例如 --columns due=到期,amount=数额，或使用下列名称之一：

${aliasLines()}`,
    noSuchColumn: (role, name, header) =>
      `--columns 指定 ${role} 为 ${quote(name)}，但表头为：${header.map(quote).join('、')}`,
    eitherOrder: (column, line) =>
      `列 ${quote(column)} 的日期既可读作月在前，也可读作日在前：自第 ${line} 行起没有任何数字可以判断。` +
      '请加上 --dates mdy 或 --dates dmy；它适用于文件中所有不以年份开头的日期。',
    bothOrders: (column, mdyLine, dmyLine) =>
      `列 ${quote(column)} 的日期互相矛盾：第 ${mdyLine} 行只能是月在前，第 ${dmyLine} 行只能是日在前。` +
      '请更正文件，或加上 --dates mdy|dmy|ymd；不符合的日期将作为问题行。',
  },
  usage: {
    seeHelp: '全部选项：npm run demo -- --help --locale zh-CN',
    oneFile: (another) => `一次只能处理一个文件；${quote(another)} 多余。`,
    noDay: (file) =>
      `截止日是哪一天？本程序从不读取时钟，请注明：npm run demo -- ${argument(file)} --as-of 2026-03-31 --locale zh-CN`,
    notADay: (text) => `--as-of ${text} 不是真实存在且写作 YYYY-MM-DD 的日期。`,
    unknownOption: (option) => `没有选项 ${option}。`,
    needsValue: (option) => `${option} 需要一个值。`,
    needsNoValue: (option) => `${option} 不带值。`,
    notAChoice: (option, value, choices) => `${option} ${value} 不是以下之一：${choices.join('、')}。`,
    notAWholeNumber: (option, value) => `${option} ${value} 不是整数。`,
    notACurrency: (value) => `--currency ${value} 不是 ISO 4217 货币代码，例如 USD 或 CNY。`,
    notAnEncoding: (value) => `--encoding ${value} 不是已知编码，例如 utf-8 或 gb18030。`,
    notAColumn: (entry) => `--columns ${entry} 应写作 名称=表头，其中名称为 ${roles.join('、')} 之一。`,
  },
}

export const texts: Readonly<Record<Locale, Texts>> = { en, 'zh-CN': zhCN }
