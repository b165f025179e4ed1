import { fileURLToPath } from 'node:url'
import { type CurrencyAging, createArrears } from 'arrears'
import { bucketTables } from './bucket-tables'
import { languageOf, readCommandLine } from './command-line'
import { invoicesAsCases, readInvoices } from './read-invoices'
import { Refusal } from './refusal'
import { showReport } from './show-report'
import { surveyFile } from './survey-file'
import { texts } from './texts'
import { orderWork } from './work-order'

/** Everything of the outside world that the demo touches, so that a test can stand in for it. */
export interface DemoIo {
  /** Folder against which a relative file name is resolved. */
  readonly cwd: string
  /** Whether a person watches the error output, and progress is worth a line. */
  readonly isTerminal: boolean
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
}

const builtInFile = fileURLToPath(new URL('./invoices.csv', import.meta.url))

const ROWS_BETWEEN_PROGRESS = 10_000
const REWRITE_LINE = '\r\u001B[2K'

/**
 * The demo as a function.
 *
 * @returns The exit code: 0 when the report was made, whatever rows were bad; 1 when the file was
 * refused; 2 when the command line cannot be understood.
 */
export async function runDemo(args: readonly string[], io: DemoIo): Promise<0 | 1 | 2> {
  const say = texts[languageOf(args)]
  const progressOf =
    (pass: 1 | 2) =>
    (rows: number): void => {
      if (io.isTerminal && rows % ROWS_BETWEEN_PROGRESS === 0) {
        io.writeError(REWRITE_LINE + say.progress(pass, rows))
      }
    }
  const endProgress = (): void => {
    if (io.isTerminal) io.writeError(REWRITE_LINE)
  }
  try {
    const request = readCommandLine(args, { cwd: io.cwd, builtInFile })
    if (request === 'help') {
      io.write(`${say.help()}\n`)
      return 0
    }
    const survey = await surveyFile(request, progressOf(1))
    const invoices = await readInvoices(request, survey, {
      allDebtors: say.allDebtors,
      onRow: progressOf(2),
    })
    endProgress()
    const aging = { dueDateIsDay: request.dueDateIsDay, bucketTable: bucketTables[request.buckets] }
    const arrears = createArrears({
      policy: { schemaVersion: 1, id: 'aging-report-demo', version: '1', aging },
    })
    const report = arrears.reportAging(invoicesAsCases(invoices), { asOf: request.asOf })
    // The limits of authority are read in the currency in which most debtors owe.
    const main = report.currencies.reduce<CurrencyAging | undefined>(
      (most, one) => (most === undefined || one.debtors > most.debtors ? one : most),
      undefined,
    )
    const workOrder =
      main === undefined
        ? null
        : orderWork(invoicesAsCases(invoices), { asOf: request.asOf, aging, currency: main.currency })
    io.write(`${showReport({ request, survey, invoices, report, workOrder }, say)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    endProgress()
    io.writeError(`${error.say(say)}\n`)
    return error.exitCode
  }
}
