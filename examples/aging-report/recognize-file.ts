import { open } from 'node:fs/promises'
import { Refusal } from './refusal'

/** How is this file to be read? */
export interface FileFormat {
  readonly path: string
  readonly delimiter: ',' | ';' | '\t'
  readonly encoding: string
}

const BYTES_TO_LOOK_AT = 65_536
const delimiters = [',', ';', '\t'] as const

/**
 * Which sign separates the cells of this file, and which encoding is it in?
 *
 * @throws Refusal for a file that cannot be opened, is empty, or is no text.
 */
export async function recognizeFile(path: string, fileName: string, encoding: string): Promise<FileFormat> {
  const bytes = await firstBytes(path, fileName)
  // A workbook is a zip archive: two letters save the person a page of unreadable rows.
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    throw new Refusal((say) => say.refusal.workbook(fileName))
  }
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const actualEncoding = isUtf16 ? 'utf-16le' : encoding
  const header = firstLine(new TextDecoder(actualEncoding).decode(bytes))
  if (header.trim() === '') throw new Refusal((say) => say.refusal.emptyFile(fileName))
  return { path, delimiter: delimiterOf(header), encoding: actualEncoding }
}

async function firstBytes(path: string, fileName: string): Promise<Buffer> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES_TO_LOOK_AT), 0, BYTES_TO_LOOK_AT, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal((say) => say.refusal.noSuchFile(fileName))
    if (code === 'EISDIR') throw new Refusal((say) => say.refusal.folder(fileName))
    throw new Refusal((say) => say.refusal.unreadable(fileName, String(code)))
  }
}

/** Up to the first line break outside quotes, blank lines before it left out. */
function firstLine(text: string): string {
  let inQuotes = false
  const start = text.length - text.trimStart().length
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') inQuotes = !inQuotes
    if (!inQuotes && (text[at] === '\n' || text[at] === '\r')) return text.slice(start, at)
  }
  return text.slice(start)
}

function delimiterOf(header: string): FileFormat['delimiter'] {
  const unquoted = header.replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => unquoted.split(delimiter).length
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}
