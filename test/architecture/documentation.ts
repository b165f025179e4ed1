import { posix } from 'node:path'
import ts from 'typescript'
import { parse, placeOf, type SourceTree } from './source-tree'

type Documentable =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.EnumDeclaration
  | ts.VariableDeclaration

/** Every exported thing that is declared without a doc comment of its own. */
export function findUndocumented(files: SourceTree): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    [...exportedOf(parse(path, text))]
      .filter(([, declaration]) => !hasDocComment(declaration))
      .map(([name, declaration]) => `${placeOf(declaration)}: ${name}`),
  )
}

/** Every function that leaves the house by a public door without an example. */
export function findWithoutExample(files: SourceTree): readonly string[] {
  const parsed = new Map([...files].map(([path, text]) => [path, parse(path, text)]))
  const functions = new Set(
    [...parsed.keys()]
      .filter((path) => path === 'index.ts' || path.startsWith('entries/'))
      .flatMap((door) => reExportsOf(parsed, door))
      .filter((declaration) => ts.isFunctionDeclaration(declaration)),
  )
  return [...functions]
    .filter((declaration) => !ts.getJSDocTags(declaration).some((tag) => tag.tagName.text === 'example'))
    .map((declaration) => `${placeOf(declaration)}: ${declaration.name?.text}`)
    .sort()
}

/** Files too long to be read in one sitting; a door is a list of names, in which one looks up. */
export function findLongFiles(files: SourceTree, mostLines: number): readonly string[] {
  return [...files]
    .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > mostLines && !/(?:^|\/)index\.ts$|^entries\//.test(path))
    .map(({ path, lines }) => `${path}: ${lines} lines`)
}

function exportedOf(file: ts.SourceFile): ReadonlyMap<string, Documentable> {
  const found = new Map<string, Documentable>()
  for (const statement of file.statements) {
    if (!ts.canHaveModifiers(statement)) continue
    const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (isExported !== true) continue
    if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        found.set(declaration.name.getText(file), declaration)
      }
    } else if (
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isEnumDeclaration(statement)
    ) {
      found.set(statement.name?.text ?? 'default', statement)
    }
  }
  return found
}

function hasDocComment(declaration: Documentable): boolean {
  return ts
    .getJSDocCommentsAndTags(declaration)
    .some((comment) => ts.isJSDoc(comment) && (comment.comment ?? '') !== '')
}

/** What a door re-exports, followed through the doors of the rooms to where it is declared. */
function reExportsOf(
  parsed: ReadonlyMap<string, ts.SourceFile>,
  door: string,
  wanted?: string,
): readonly Documentable[] {
  return (parsed.get(door)?.statements ?? []).flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return []
    if (!ts.isStringLiteral(statement.moduleSpecifier)) return []
    const target = posix.join(posix.dirname(door), statement.moduleSpecifier.text)
    const path = parsed.has(`${target}.ts`) ? `${target}.ts` : `${target}/index.ts`
    const { exportClause } = statement
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) {
      throw new Error(`${placeOf(statement)}: a door names what it exports, or this test cannot follow it.`)
    }
    return exportClause.elements
      .filter(({ name }) => wanted === undefined || name.text === wanted)
      .flatMap(({ propertyName, name }) => declarationOf(parsed, path, (propertyName ?? name).text))
  })
}

function declarationOf(
  parsed: ReadonlyMap<string, ts.SourceFile>,
  path: string,
  name: string,
): readonly Documentable[] {
  const file = parsed.get(path)
  if (file === undefined) throw new Error(`${path} is re-exported and does not exist.`)
  const declaration = exportedOf(file).get(name)
  return declaration === undefined ? reExportsOf(parsed, path, name) : [declaration]
}
