import { parseDocument, visit } from 'yaml'
import type { Random } from '../mutation/random.ts'
import { hostileKey, hostileScalar, hostileText, hostileValue, oddCharacter } from './hostile-pieces.ts'

/** A text to be spoilt, and where its keys and values stand. */
export interface Seed {
  readonly text: string
  readonly keys: readonly Stretch[]
  readonly values: readonly Stretch[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A YAML or JSON text with the places of its keys and values. */
export function seedOf(text: string): Seed {
  const [keys, values]: [Stretch[], Stretch[]] = [[], []]
  visit(parseDocument(text, { uniqueKeys: false }), {
    Node: (at, { range }) => {
      if (range) (at === 'key' ? keys : values).push({ start: range[0], end: range[1] })
    },
  })
  const fitting = (list: readonly Stretch[]) =>
    list.filter(({ start, end }) => end > start && end - start < 400)
  return { text, keys: fitting(keys), values: fitting(values) }
}

/** One of some texts, spoilt: most are still YAML, some are no text at all. */
export function mutant(seeds: readonly Seed[], random: Random): Uint8Array {
  if (random.chance(0.02)) return randomBytes(random)
  const seed = random.pick(seeds) ?? seedOf('')
  const text = random.chance(0.93) ? respelt(seed, random) : torn(seed.text, random)
  if (random.chance(0.04)) return recoded(text, random)
  return new TextEncoder().encode(text)
}

/** A text with some of its keys and values changed for others. */
function respelt({ text, keys, values }: Seed, random: Random): string {
  const changes: (Stretch & { readonly by: string })[] = []
  const written = (place: Stretch | undefined) => (place ? text.slice(place.start, place.end) : '')
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const value = random.pick(values)
    const key = random.pick(keys)
    const other = random.pick(values)
    if (!value || !key || !other) break
    switch (random.below(10)) {
      case 0:
      case 1:
        changes.push({ ...value, by: hostileScalar(random) })
        break
      case 2:
        changes.push({ ...value, by: hostileValue(random) })
        break
      case 3:
        changes.push({ ...value, by: written(other) }, { ...other, by: written(value) })
        break
      case 4:
        changes.push({ ...key, by: random.chance(0.5) ? hostileKey(random) : written(random.pick(keys)) })
        break
      case 5:
        changes.push({ ...value, by: '' })
        break
      case 6:
        changes.push({ ...value, by: JSON.stringify(`${written(value)} ${hostileText(random)}`) })
        break
      case 7:
        changes.push({ ...value, by: `&neo ${written(value)}` }, { ...other, by: '*neo' })
        break
      case 8:
        changes.push({ start: value.start, end: value.start, by: oddCharacter(random) })
        break
      default:
        return lines(text, random)
    }
  }
  return changed(text, changes)
}

/** A text after some changes; of two that overlap the later one is left out. */
function changed(text: string, changes: readonly (Stretch & { readonly by: string })[]): string {
  let result = ''
  let at = 0
  for (const { start, end, by } of changes.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    result += text.slice(at, start) + by
    at = end
  }
  return result + text.slice(at)
}

/** A text with a line and all that is indented below it taken out, doubled, moved, or joined by a hostile key. */
function lines(text: string, random: Random): string {
  const all = text.split('\n')
  const first = random.below(all.length)
  const indent = indentOf(all[first])
  let end = first + 1
  while (end < all.length && (all[end]?.trim() === '' || indentOf(all[end]) > indent)) end += 1
  const [before, block, after] = [all.slice(0, first), all.slice(first, end), all.slice(end)]
  const at = random.below(after.length + 1)
  switch (random.below(5)) {
    case 0:
      return [...before, ...after].join('\n')
    case 1: {
      const times = 1 + random.below(random.chance(0.05) ? 300 : 3)
      return [...before, ...Array.from({ length: times }, () => block).flat(), ...block, ...after].join('\n')
    }
    case 2:
      return [...before, ...after.slice(0, at), ...block, ...after.slice(at)].join('\n')
    case 3:
      return [
        ...before,
        `${' '.repeat(indent)}${hostileKey(random)}: ${hostileValue(random)}`,
        ...block,
        ...after,
      ].join('\n')
    default:
      return [...before, ...block.map((line) => ' '.repeat(random.below(4)) + line), ...after].join('\n')
  }
}

function indentOf(line = ''): number {
  return line.search(/\S|$/)
}

/** A text with stretches taken out, doubled or moved, and odd characters put in, without regard for anything. */
function torn(text: string, random: Random): string {
  let result = text
  for (let count = 1 + random.below(5); count > 0; count -= 1) {
    const start = random.below(result.length + 1)
    const end = Math.min(result.length, start + random.below(random.chance(0.2) ? 400 : 12))
    const [before, piece, after] = [result.slice(0, start), result.slice(start, end), result.slice(end)]
    const by = [
      () => '',
      () => piece + piece,
      () => [...piece].toReversed().join(''),
      () => oddCharacter(random),
      () => hostileText(random),
      () => hostileValue(random),
      () =>
        random.pick([
          ':',
          '-',
          '[',
          ']',
          '{',
          '}',
          ',',
          '#',
          '|',
          '>',
          '"',
          "'",
          '\t',
          '\n',
          ' ',
          '\r',
          '*a',
          '&a',
        ]) ?? '',
    ]
    result = before + (random.pick(by)?.() ?? '') + after
    if (random.chance(0.05)) return before
  }
  return result
}

/** A text as another program would have saved it. */
function recoded(text: string, random: Random): Uint8Array {
  const utf16 = Buffer.from(text, 'utf16le')
  switch (random.below(8)) {
    case 0:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])
    case 1:
      return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])
    case 2:
      return utf16
    case 3:
      return Buffer.from(text.normalize('NFD'), 'latin1')
    case 4:
      return Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)
    case 5:
      return Buffer.from(text.replaceAll('\n', '\r'))
    case 6:
      return Buffer.from(text.normalize('NFD'))
    default: {
      const bytes = Buffer.from(text)
      const at = random.below(bytes.length + 1)
      const broken =
        random.pick([
          [0xed, 0xa0, 0x80],
          [0xc0, 0x80],
          [0xff],
          [0xe1, 0xba],
          [0xf4, 0x90, 0x80, 0x80],
          [0],
        ]) ?? []
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(broken), bytes.subarray(at)])
    }
  }
}

function randomBytes(random: Random): Uint8Array {
  const most = random.chance(0.5) ? 256 : 128
  return Uint8Array.from({ length: random.below(300) }, () => random.below(most))
}
