import ts from 'typescript'
import { placeOf, type SourceTree, walk } from './source-tree'

/** A fault that is allowed in one file, and why. */
export interface Exception {
  readonly file: string
  /** The fault, as it reads after the place. */
  readonly fault: string
  readonly why: string
}

/** What a pure function cannot need: clocks, chance, hosts, locales, and code made from text. */
const impureGlobals = new Set([
  ...['Date', 'Intl', 'performance', 'crypto', 'Temporal'],
  ...['globalThis', 'window', 'self', 'global', 'process', 'navigator', 'document', 'localStorage'],
  ...['sessionStorage', 'console', 'fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['clearTimeout', 'clearInterval', 'clearImmediate'],
  ...['require', 'module', 'exports', 'eval', 'Function', 'WebAssembly', 'Worker', 'SharedArrayBuffer'],
])

/** Methods whose answer depends on the zone or the language of the host, and the way to `Function`. */
const impureProperty =
  /^(?:toLocale\w+|localeCompare|getTimezoneOffset|to(?:Date|Time)String|[gs]et(?:Hours|Minutes|Seconds|Milliseconds|Date|Month|FullYear|Year)|getDay|constructor)$/

const mutableCollections = new Set(['Map', 'Set', 'WeakMap', 'WeakSet'])

/**
 * Every place where the library reads more than its arguments, remembers something, or silences the
 * compiler, as sentences that start with the place.
 */
export function findPurityFaults(
  files: SourceTree,
  exceptions: readonly Exception[] = [],
): readonly string[] {
  const used = new Set<Exception>()
  const faults: string[] = []
  for (const { node, fault } of faultsOf(files)) {
    const place = placeOf(node)
    const exception = exceptions.find((one) => place.startsWith(`${one.file}:`) && one.fault === fault)
    if (exception === undefined) faults.push(`${place}: ${fault}`)
    else used.add(exception)
  }
  // An exception that nothing needs any more would hide the next sin of that kind.
  for (const exception of exceptions) {
    if (!used.has(exception)) faults.push(`${exception.file}: no longer has "${exception.fault}"`)
  }
  return faults
}

interface Found {
  readonly node: ts.Node
  readonly fault: string
}

function faultsOf(files: SourceTree): readonly Found[] {
  const { sources, isGlobal } = bind(files)
  const found: Found[] = []
  const add = (node: ts.Node, fault: string): void => {
    found.push({ node, fault })
  }
  for (const file of sources) {
    for (const statement of file.statements) for (const fault of stateFaults(statement)) add(statement, fault)
    for (const fault of commentFaults(file)) add(file, fault)
    walk(file, (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) add(node, 'any')
      if (isDoubleCast(node)) add(node, 'a cast through unknown')
      const property = readPropertyOf(node)
      if (property !== undefined && impureProperty.test(property)) add(node, property)
      if (!ts.isIdentifier(node) || !isValue(node) || !isGlobal(node)) return
      if (isBaseOfClass(node, 'UtcDate', 'Date')) add(node, 'class UtcDate extends Date')
      else if (impureGlobals.has(node.text)) add(node, node.text)
      else if (node.text === 'Math' && !isKnownMath(node)) add(node, 'Math.random, or Math handed on')
    })
  }
  return found
}

/**
 * The compiler's own scoping tells `process` of the host from a parameter of that name. Without the
 * standard library among its files, what it cannot resolve is a global.
 */
function bind(files: SourceTree): {
  readonly sources: readonly ts.SourceFile[]
  readonly isGlobal: (name: ts.Identifier) => boolean
} {
  const parsed = new Map(
    [...files].map(([path, text]) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2020, true)]),
  )
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options: { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ES2020 },
    host: {
      getSourceFile: (path) => parsed.get(path),
      getDefaultLibFileName: () => 'lib.d.ts',
      getCurrentDirectory: () => '',
      getCanonicalFileName: (path) => path,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      fileExists: (path) => parsed.has(path),
      readFile: (path) => files.get(path),
      writeFile: () => {},
    },
  })
  const checker = program.getTypeChecker()
  return {
    sources: [...parsed.values()],
    isGlobal: (name) => {
      const symbol = ts.isShorthandPropertyAssignment(name.parent)
        ? checker.getShorthandAssignmentValueSymbol(name.parent)
        : checker.getSymbolAtLocation(name)
      // The compiler knows `globalThis` even without a library, and declares it nowhere.
      return (symbol?.declarations ?? []).length === 0
    },
  }
}

/** Is this name read as a value, rather than a type, a property's name or a declaration? */
function isValue(name: ts.Identifier): boolean {
  const { parent } = name
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isTypeElement(parent)) return false
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name
  if (ts.isBindingElement(parent)) return parent.initializer === name
  if (ts.isClassElement(parent)) return ts.isPropertyDeclaration(parent) && parent.initializer === name
  if (ts.isExpressionWithTypeArguments(parent)) {
    return ts.isHeritageClause(parent.parent) && parent.parent.token === ts.SyntaxKind.ExtendsKeyword
      ? !ts.isInterfaceDeclaration(parent.parent.parent)
      : !ts.isHeritageClause(parent.parent)
  }
  return !ts.isPartOfTypeNode(name)
}

/** The name of the property that this node reads, by dot, by bracket or by destructuring. */
function readPropertyOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (ts.isElementAccessExpression(node)) return textOf(node.argumentExpression)
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return textOf(node.propertyName ?? node.name)
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return textOf(node.name)
  return undefined
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isComputedPropertyName(node)) return textOf(node.expression)
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined
}

function isBaseOfClass(name: ts.Identifier, className: string, base: string): boolean {
  const clause = name.parent.parent
  return (
    name.text === base &&
    ts.isExpressionWithTypeArguments(name.parent) &&
    ts.isHeritageClause(clause) &&
    ts.isClassDeclaration(clause.parent) &&
    clause.parent.name?.text === className
  )
}

/** Is this `Math` used for a named function other than `random`, and not put into another variable? */
function isKnownMath(name: ts.Identifier): boolean {
  const { parent } = name
  return ts.isPropertyAccessExpression(parent) && parent.expression === name && parent.name.text !== 'random'
}

function stateFaults(statement: ts.Statement): readonly string[] {
  if (!ts.isVariableStatement(statement)) return []
  const isConstant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    if (!isConstant) return [`module state ${name.getText()}`]
    const isEmptyCollection =
      initializer !== undefined &&
      ts.isNewExpression(initializer) &&
      mutableCollections.has(initializer.expression.getText()) &&
      (initializer.arguments ?? []).length === 0
    return isEmptyCollection ? [`module state ${name.getText()}`] : []
  })
}

function isDoubleCast(node: ts.Node): boolean {
  if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return false
  let inner: ts.Expression = node.expression
  while (ts.isParenthesizedExpression(inner)) inner = inner.expression
  return (
    (ts.isAsExpression(inner) || ts.isTypeAssertionExpression(inner)) &&
    inner.type.kind === ts.SyntaxKind.UnknownKeyword
  )
}

function commentFaults(file: ts.SourceFile): readonly string[] {
  return commentsOf(file).flatMap((comment) => [
    ...(/\b(?:TODO|FIXME|XXX|HACK)\b/.test(comment) ? ['a mark of unfinished work'] : []),
    ...(/@ts-(?:ignore|nocheck|expect-error)/.test(comment) ? ['the compiler silenced'] : []),
  ])
}

function commentsOf(file: ts.SourceFile): readonly string[] {
  const comments = new Map<number, string>()
  const keep = (from: number, to: number): void => {
    comments.set(from, file.text.slice(from, to))
  }
  const visit = (node: ts.Node): void => {
    ts.forEachLeadingCommentRange(file.text, node.getFullStart(), keep)
    ts.forEachTrailingCommentRange(file.text, node.getEnd(), keep)
    // Tokens too, which forEachChild leaves out: a comment may stand before any of them.
    for (const child of node.getChildren(file)) visit(child)
  }
  visit(file)
  return [...comments.values()]
}
