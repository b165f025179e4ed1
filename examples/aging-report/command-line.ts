import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type CivilDate, type CurrencyCode, type DueDateDay, isCivilDate, type Locale } from 'arrears'
import { type BucketsName, bucketNames } from './bucket-tables'
import { type DateOrder, dateOrders } from './date-order'
import { type ColumnOverrides, isRole } from './find-columns'
import { type DecimalMark, decimalMarks } from './read-amount'
import { readCurrency } from './read-currency'
import { Refusal } from './refusal'
import type { Say } from './texts'

/** What was asked for, checked. */
export interface Request {
  readonly path: string
  /** The file as the person wrote it; no path of this machine is ever printed. */
  readonly fileName: string
  readonly isBuiltIn: boolean
  readonly asOf: CivilDate
  readonly columns: ColumnOverrides
  /** `undefined`: let each column say. */
  readonly dates: DateOrder | undefined
  readonly decimal: DecimalMark
  /** `undefined`: nobody named one. */
  readonly currency: CurrencyCode | undefined
  readonly encoding: string
  readonly buckets: BucketsName
  readonly dueDateIsDay: DueDateDay
  readonly top: number
  readonly allProblems: boolean
}

const BUILT_IN_NAME = 'examples/aging-report/invoices.csv'
const BUILT_IN_DAY = '2026-03-31'
const DEFAULT_TOP = 10

const options = {
  'all-problems': { type: 'boolean' },
  'as-of': { type: 'string' },
  buckets: { type: 'string' },
  columns: { type: 'string', multiple: true },
  currency: { type: 'string' },
  dates: { type: 'string' },
  decimal: { type: 'string' },
  'due-date-is-day': { type: 'string' },
  encoding: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  locale: { type: 'string' },
  top: { type: 'string' },
} as const

/** The language to answer in, known even when the rest of the command line cannot be read. */
export function languageOf(args: readonly string[]): Locale {
  const asked = args.some(
    (arg, index) => arg === '--locale=zh-CN' || (arg === 'zh-CN' && args[index - 1] === '--locale'),
  )
  return asked ? 'zh-CN' : 'en'
}

/**
 * What does this command line ask for?
 *
 * @throws Refusal with exit code 2 for what cannot be understood.
 */
export function readCommandLine(
  args: readonly string[],
  { cwd, builtInFile }: { readonly cwd: string; readonly builtInFile: string },
): Request | 'help' {
  const { values, positionals } = parse(args)
  if (values.help === true) return 'help'
  choiceOf('--locale', values.locale, ['en', 'zh-CN'])
  const [file, another] = positionals
  if (another !== undefined) throw usage((say) => say.usage.oneFile(another))
  const asOf = values['as-of'] ?? (file === undefined ? BUILT_IN_DAY : undefined)
  if (asOf === undefined) throw usage((say) => say.usage.noDay(file ?? ''))
  if (!isCivilDate(asOf)) throw usage((say) => say.usage.notADay(asOf))
  return {
    path: file === undefined ? builtInFile : resolve(cwd, file),
    fileName: file ?? BUILT_IN_NAME,
    isBuiltIn: file === undefined,
    asOf,
    columns: readOverrides(values.columns ?? []),
    dates: choiceOf('--dates', values.dates, dateOrders),
    decimal: choiceOf('--decimal', values.decimal, decimalMarks) ?? 'point',
    currency: currencyOf(values.currency),
    encoding: encodingOf(values.encoding),
    buckets: choiceOf('--buckets', values.buckets, bucketNames) ?? 'receivables',
    dueDateIsDay: choiceOf('--due-date-is-day', values['due-date-is-day'], ['0', '1']) === '1' ? 1 : 0,
    top: wholeNumberOf('--top', values.top) ?? DEFAULT_TOP,
    allProblems: values['all-problems'] === true,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    // parseArgs explains itself in English only, so its code and the option it names are all we keep.
    if (!(error instanceof TypeError) || !('code' in error)) throw error
    const option = /'(?:-\w, )?(--?[\w-]+)/.exec(error.message)?.[1] ?? ''
    if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw usage((say) => say.usage.unknownOption(option))
    if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const isFlag = option === '--help' || option === '--all-problems'
      throw usage((say) => (isFlag ? say.usage.needsNoValue(option) : say.usage.needsValue(option)))
    }
    throw error
  }
}

function choiceOf<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined
  const choice = choices.find((candidate) => candidate === value)
  if (choice === undefined) throw usage((say) => say.usage.notAChoice(option, value, choices))
  return choice
}

function wholeNumberOf(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/.test(value)) throw usage((say) => say.usage.notAWholeNumber(option, value))
  return Number(value)
}

function currencyOf(value: string | undefined): CurrencyCode | undefined {
  if (value === undefined) return undefined
  const currency = readCurrency(value)
  if (currency === undefined) throw usage((say) => say.usage.notACurrency(value))
  return currency
}

function encodingOf(value = 'utf-8'): string {
  try {
    return new TextDecoder(value).encoding
  } catch {
    throw usage((say) => say.usage.notAnEncoding(value))
  }
}

function readOverrides(columns: readonly string[]): ColumnOverrides {
  const overrides = new Map<string, string>()
  // A comma separates two entries only where `name=` follows, so a header may hold commas.
  for (const entry of columns.flatMap((list) => list.split(/,(?=\w+=)/))) {
    const [role = '', ...rest] = entry.split('=')
    if (!isRole(role) || rest.length === 0) throw usage((say) => say.usage.notAColumn(entry))
    overrides.set(role, rest.join('='))
  }
  return overrides
}

function usage(say: Say): Refusal {
  return new Refusal((texts) => `${say(texts)}\n${texts.usage.seeHelp}`, 2)
}
