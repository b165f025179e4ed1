import { posix } from 'node:path'
import ts from 'typescript'
import { parse, placeOf, type SourceTree, walk } from './source-tree'

/** The rooms of the house from the top; each may import those below it, through their doors. */
const rooms = [
  'index',
  'entries',
  'arrears',
  'spreadsheet',
  'portfolio',
  'trials',
  'decision',
  'policy',
  'kpi',
  'reports',
  'targets',
  'experiments',
  'recovery',
  'outreach',
  'cohorts',
  'migration',
  'receivables',
  'measures',
  'offers',
  'settlement',
  'servicing',
  'charges',
  'installments',
  'strategy',
  'contact',
  'classification',
  'aging',
  'commitments',
  'ledger',
  'model',
  'foundations',
]

/** What leaves the house: they may import any room, and no room imports them. */
const publicDoors = ['index', 'entries']

/** Data typed by a room and known to no room, so that an unused one costs a consumer nothing. */
const leaves = ['packs', 'policies']

/** The only file in which each package is imported. */
const homeOfPackage: Readonly<Record<string, string>> = {
  zod: 'foundations/shapes.ts',
  'date-fns': 'foundations/civil-month.ts',
}

interface Import {
  readonly from: string
  readonly specifier: string
  readonly place: string
  /** Whether nothing of it is left when the types are taken away. */
  readonly isType: boolean
}

/** Every import that the plan of the house forbids, as sentences that start with the place. */
export function findImportFaults(files: SourceTree): readonly string[] {
  const faults: string[] = []
  const imports: Import[] = []
  for (const [path, text] of files) {
    const file = parse(path, text)
    faults.push(...nameFaults(path))
    if (isDoor(path)) faults.push(...doorFaults(file))
    const found = importsOf(file)
    imports.push(...found.imports)
    faults.push(...found.faults)
  }
  for (const found of imports) faults.push(...importFaults(found))
  faults.push(...cycleFaults(imports, files))
  return faults
}

function nameFaults(path: string): readonly string[] {
  const faults: string[] = []
  const room = roomOf(path)
  if (!rooms.includes(room) && !leaves.includes(room))
    faults.push(`${path}: "${room}" is no room of the design`)
  for (const part of path.replace(/\.ts$/, '').split('/')) {
    if (/(^|-)(utils?|helpers?|common)$/.test(part)) faults.push(`${path}: "${part}" names no question`)
  }
  return faults
}

function isDoor(path: string): boolean {
  return posix.basename(path) === 'index.ts' || roomOf(path) === 'entries'
}

function doorFaults(file: ts.SourceFile): readonly string[] {
  return file.statements
    .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined))
    .map((statement) => `${placeOf(statement)}: a door holds nothing but re-exports`)
}

function importsOf(file: ts.SourceFile): {
  readonly imports: readonly Import[]
  readonly faults: readonly string[]
} {
  const imports: Import[] = []
  const faults: string[] = []
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return
    imports.push({ from: file.fileName, specifier: specifier.text, place: placeOf(specifier), isType })
  }
  walk(file, (node) => {
    if (ts.isImportDeclaration(node)) {
      if (node.importClause === undefined) faults.push(`${placeOf(node)}: an import for its side effects`)
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    } else if (ts.isImportEqualsDeclaration(node)) {
      faults.push(`${placeOf(node)}: require`)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      faults.push(`${placeOf(node)}: a dynamic import`)
    } else if (ts.isIdentifier(node) && node.text === 'require' && ts.isCallExpression(node.parent)) {
      faults.push(`${placeOf(node)}: require`)
    }
  })
  return { imports, faults }
}

function importFaults({ from, specifier, place, isType }: Import): readonly string[] {
  if (!specifier.startsWith('.')) return packageFaults(from, specifier, place)
  const target = resolve(from, specifier)
  const room = roomOf(from)
  const targetRoom = roomOf(target)
  if (room === targetRoom) {
    return target === room || posix.basename(target) === 'index' ? [`${place}: a room uses its own door`] : []
  }

  const faults: string[] = []
  if (target !== targetRoom) faults.push(`${place}: "${specifier}" goes past the door of ${targetRoom}`)
  if (leaves.includes(targetRoom)) {
    // A sheet names a bucket table by its name, which is a preset's: that room is a door to a host.
    if (!publicDoors.includes(room) && room !== 'spreadsheet')
      faults.push(`${place}: only a public door may import ${targetRoom}`)
  } else if (leaves.includes(room)) {
    if (!isType) faults.push(`${place}: ${room} is data and imports types only`)
  } else if (publicDoors.includes(targetRoom)) {
    faults.push(`${place}: no room may import the public door ${targetRoom}`)
  } else if (rooms.indexOf(targetRoom) < rooms.indexOf(room)) {
    faults.push(`${place}: ${room} imports upward from ${targetRoom}`)
  }
  return faults
}

function packageFaults(from: string, specifier: string, place: string): readonly string[] {
  if (specifier.startsWith('node:')) return [`${place}: "${specifier}" exists in Node only`]
  const [name = ''] = specifier.split('/')
  const home = homeOfPackage[name]
  if (home === undefined) return [`${place}: "${specifier}" is no dependency of the library`]
  const faults: string[] = []
  if (from !== home) faults.push(`${place}: "${name}" belongs in ${home} alone`)
  if (specifier === 'date-fns') faults.push(`${place}: import date-fns by subpath; its index is large`)
  if (name === 'zod' && specifier !== 'zod/mini')
    faults.push(`${place}: import zod/mini; "${specifier}" is large`)
  return faults
}

/** The cycles between rooms, and those between the files of a room that load each other. */
function cycleFaults(imports: readonly Import[], files: SourceTree): readonly string[] {
  const betweenRooms = new Map<string, Set<string>>()
  const betweenFiles = new Map<string, Set<string>>()
  const link = (graph: Map<string, Set<string>>, from: string, to: string): void => {
    graph.set(from, (graph.get(from) ?? new Set()).add(to))
  }
  for (const { from, specifier, isType } of imports) {
    if (!specifier.startsWith('.')) continue
    const target = resolve(from, specifier)
    if (roomOf(from) !== roomOf(target)) link(betweenRooms, roomOf(from), roomOf(target))
    else if (!isType && files.has(`${target}.ts`)) link(betweenFiles, from, `${target}.ts`)
  }
  return [
    ...cyclesOf(betweenRooms).map((cycle) => `a cycle of rooms: ${cycle}`),
    ...cyclesOf(betweenFiles).map((cycle) => `a cycle of files: ${cycle}`),
  ]
}

function cyclesOf(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const cycles: string[] = []
  const finished = new Set<string>()
  const follow = (node: string, trail: readonly string[]): void => {
    const start = trail.indexOf(node)
    if (start >= 0) cycles.push([...trail.slice(start), node].join(' → '))
    if (start >= 0 || finished.has(node)) return
    for (const next of graph.get(node) ?? []) follow(next, [...trail, node])
    finished.add(node)
  }
  for (const node of [...graph.keys()].sort()) follow(node, [])
  return cycles
}

/** `aging` for `aging/age-account.ts`, for `aging/index.ts` and for the door `aging` itself. */
function roomOf(path: string): string {
  const [room = ''] = path.replace(/\.ts$/, '').split('/')
  return room
}

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\/$/, '')
}
