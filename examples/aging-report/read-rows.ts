import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { FileFormat } from './recognize-file'
import { Refusal } from './refusal'

/** One row of the file, trimmed cell by cell. */
export interface Row {
  /** Line on which the row starts, counted as an editor does. */
  readonly line: number
  readonly cells: readonly string[]
}

const BYTES_PER_READ = 262_144
// A quote that is never closed would otherwise swallow a long file into memory before it is noticed.
const LONGEST_ROW = 1_000_000

/**
 * The rows of a file, header first, one at a time; rows without any content are left out.
 *
 * @throws Refusal for text in another encoding, or a quote that is never closed.
 */
export async function* readRows(format: FileFormat): AsyncGenerator<Row> {
  const parser = parse({
    delimiter: format.delimiter,
    max_record_size: LONGEST_ROW,
    // One list for all: a file put together from several sources mixes them.
    record_delimiter: ['\r\n', '\n', '\r'],
    // A row of another length, or with a stray quote, is one bad row and not the end of the file.
    relax_column_count: true,
    relax_quotes: true,
  })
  // An error on the way destroys the parser with it, and surfaces in the loop below.
  pipeline(
    createReadStream(format.path, { highWaterMark: BYTES_PER_READ }),
    decoderOf(format),
    parser,
    () => {},
  )
  const records: AsyncIterable<readonly string[]> = parser
  let line = 1
  try {
    for await (const record of records) {
      const cells = record.map((cell) => cell.trim())
      if (cells.some((cell) => cell !== '')) yield { line, cells }
      // Not `info.lines` of csv-parse: it counts a quoted CRLF as two lines.
      line += 1 + record.reduce((breaks, cell) => breaks + lineBreaksIn(cell), 0)
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal((say) => say.refusal.openQuote(line))
    throw error
  }
}

function decoderOf({ encoding }: FileFormat) {
  return async function* decode(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true })
    try {
      for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
      yield decoder.decode()
    } catch (error) {
      if (error instanceof TypeError) throw new Refusal((say) => say.refusal.otherEncoding(encoding))
      throw error
    }
  }
}

function lineBreaksIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\n|\r/).length - 1 : 0
}
