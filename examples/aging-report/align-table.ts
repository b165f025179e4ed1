import stringWidth from 'string-width'

/** The columns of a terminal for which the demo lays its output out. */
export const PAGE_WIDTH = 100

const GAP = '  '

/** How do these rows stand in columns? A Chinese character takes two cells of a terminal. */
export function alignTable(
  rows: readonly (readonly string[])[],
  sides: readonly ('left' | 'right')[],
): readonly string[] {
  const widths = sides.map((_, index) => Math.max(0, ...rows.map((row) => stringWidth(row[index] ?? ''))))
  return rows.map((row) =>
    sides
      .map((side, index) => {
        const text = row[index] ?? ''
        const space = ' '.repeat((widths[index] ?? 0) - stringWidth(text))
        return side === 'left' ? text + space : space + text
      })
      .join(GAP)
      .trimEnd(),
  )
}

/** A text cut to so many cells, with an ellipsis where something was cut. */
export function cutTo(cells: number, text: string): string {
  const oneLine = text.replace(/\s+/g, ' ')
  if (stringWidth(oneLine) <= cells) return oneLine
  let cut = ''
  for (const character of oneLine) {
    if (stringWidth(cut + character) > cells - 1) break
    cut += character
  }
  return `${cut}…`
}

/** Parts set one after another in lines that fit the page, each line after the first indented. */
export function flow(parts: readonly string[], indent: number, separator: string): string {
  const lines: string[] = []
  let line = ''
  parts.forEach((part, index) => {
    const piece = index === parts.length - 1 ? part : part + separator
    const longer = line + piece
    if (line !== '' && indent + stringWidth(longer.trimEnd()) > PAGE_WIDTH) {
      lines.push(line.trimEnd())
      line = piece
    } else {
      line = longer
    }
  })
  lines.push(line)
  return lines.join(`\n${' '.repeat(indent)}`)
}
