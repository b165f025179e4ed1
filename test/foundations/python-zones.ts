import { spawnSync } from 'node:child_process'

/** One clock, by Python's `zoneinfo`. Instants are whole seconds since 1970. */
export interface PythonClock {
  /** Seconds ahead of UTC at the start of the years asked about. */
  readonly offset: number
  /** Each change within those years, earliest first: the instant and the seconds ahead of UTC from then on. */
  readonly changes: readonly (readonly [at: number, offset: number])[]
  /** What the clock shows around every change. */
  readonly shown: readonly (readonly [at: number, text: string])[]
  /**
   * Local times around every change, and the instants that Python finds for them with `fold=0` and with
   * `fold=1`.
   */
  readonly walls: readonly (readonly [
    change: number,
    on: string,
    minute: number,
    fold0: number,
    fold1: number,
  ])[]
}

/** What Python's `zoneinfo` says of one zone. */
export interface PythonZone {
  /** Which of the clocks this zone has in the years asked about. */
  readonly clock: number
  /** What its clocks show at random instants. */
  readonly shown: readonly (readonly [at: number, text: string])[]
}

/** Python's answers, or why there are none. */
export type PythonAnswers =
  | {
      readonly edition: string
      readonly clocks: readonly PythonClock[]
      readonly zones: Readonly<Record<string, PythonZone>>
    }
  | { readonly absent: string }

// A change is found by stepping two days at a time and halving: no clock on record was ever changed twice
// within two days. Zones with the same changes share what is told around them; the random instants are each
// zone's own, and the test reads every zone at all of them.
const program = `
import json, os, random, sys
try:
    import zoneinfo
except ImportError:
    json.dump({'absent': 'this Python has no zoneinfo'}, sys.stdout)
    sys.exit()
from datetime import datetime, timedelta, timezone
asked = json.load(sys.stdin)
start, end = asked['start'], asked['end']
STEP = 2 * 86400
EPOCH = datetime(1970, 1, 1)

def edition():
    for folder in zoneinfo.TZPATH:
        for name, mark in (('tzdata.zi', '# version '), ('+VERSION', '')):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                with open(path) as file:
                    line = file.readline().strip()
                if line.startswith(mark): return line[len(mark):]
        if os.path.isdir(folder): return 'unknown'
    try:
        import tzdata
        return tzdata.IANA_VERSION
    except ImportError:
        return 'unknown'

def content(name):
    for folder in zoneinfo.TZPATH:
        path = os.path.join(folder, *name.split('/'))
        if os.path.isfile(path):
            with open(path, 'rb') as file: return file.read()
    return name

def offset_at(zone, at):
    return int(datetime.fromtimestamp(at, zone).utcoffset().total_seconds())

def changes_of(zone):
    changes = []
    offset = offset_at(zone, start)
    for low in range(start, end, STEP):
        high = min(low + STEP, end)
        after = offset_at(zone, high)
        if after == offset: continue
        while high - low > 1:
            middle = (low + high) // 2
            if offset_at(zone, middle) == offset: low = middle
            else: high = middle
        changes.append((high, after))
        offset = after
    return changes

def shown(zone, at):
    return (at, datetime.fromtimestamp(at, zone).strftime('%Y-%m-%d %H:%M:%S'))

def wall(zone, change, seconds):
    local = EPOCH + timedelta(seconds=seconds // 60 * 60)
    folds = [int(local.replace(tzinfo=zone, fold=fold).timestamp()) for fold in (0, 1)]
    return (change, local.strftime('%Y-%m-%d'), local.hour * 60 + local.minute, *folds)

def clock_of(zone, offset, changes):
    rows, walls = [], []
    before = offset
    for at, after in changes:
        for seconds in (-60, -1, 0, 1, 60): rows.append(shown(zone, at + seconds))
        low, high = at + min(before, after), at + max(before, after)
        for seconds in (low - 60, low, low + 60, (low + high) // 2, high - 60, high, high + 60):
            walls.append(wall(zone, at, seconds))
        before = after
    return {'offset': offset, 'changes': changes, 'shown': rows, 'walls': walls}

files, numbers, clocks = {}, {}, []
def answer(name):
    zone = zoneinfo.ZoneInfo(name)
    file = content(name)
    if file not in files:
        key = (offset_at(zone, start), tuple(changes_of(zone)))
        if key not in numbers:
            numbers[key] = len(clocks)
            clocks.append(clock_of(zone, *key))
        files[file] = numbers[key]
    chance = random.Random(asked['seed'] + name)
    instants = [start + int(chance.random() * (end - start)) for _ in range(asked['randomInstants'])]
    return {'clock': files[file], 'shown': [shown(zone, at) for at in instants]}

names = sorted(zoneinfo.available_timezones())
if not names: json.dump({'absent': 'this Python has no time zone data'}, sys.stdout)
else:
    zones = {name: answer(name) for name in names}
    sys.stdout.write(json.dumps({'edition': edition(), 'clocks': clocks, 'zones': zones}))
`

// Where Windows has no Python, a stub of that name says so and ends with this code.
const NO_PYTHON_ON_WINDOWS = 9009

/**
 * Asks Python once about every zone that it knows.
 *
 * @param start - From when on, in seconds since 1970; `end` is where the years asked about end.
 * @throws Error when Python is there and its program fails: that is no reason to pass.
 */
export function askPython(question: {
  readonly start: number
  readonly end: number
  readonly seed: string
  readonly randomInstants: number
}): PythonAnswers {
  const { error, status, stdout, stderr } = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(question),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT'
  if (isMissing || status === NO_PYTHON_ON_WINDOWS) return { absent: 'there is no python3' }
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`python3 ended with code ${status}: ${stderr}`)
  return JSON.parse(stdout) as PythonAnswers
}
