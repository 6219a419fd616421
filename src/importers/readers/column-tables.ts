import { isTimeOfGroup } from '../groups.ts'
import { isMarkedPageNumber } from '../page-numbers.ts'
import type { PaperRow } from '../paper.ts'
import type { DrawnTable } from './grid-tables.ts'
import { joinedLines } from './joined-lines.ts'
import { cellOf, lineAt, plainParagraph } from './text-blocks.ts'

/** A table whose cells stand between bars, with or without outer ones; a line without its first cell goes on above. */
export function barTable(lines: readonly string[], from: number): DrawnTable | undefined {
  const isBarred = (line: string | undefined) =>
    /^\s*\|.*\|\s*$/.test(line ?? '') || /\S\s+\|\s+\S/.test(line ?? '')
  let end = from
  while (
    isBarred(lines[end]) ||
    (end > from && /^[-|+=\s]*$/.test(lines[end] ?? '') && lines[end]?.includes('|'))
  ) {
    end += 1
  }
  if (end - from < 2 && !/^\s*\|.*\|.*\|\s*$/.test(lines[from] ?? '')) return undefined
  const groups: { cells: string[][]; line: number }[] = []
  for (let index = from; index < end; index += 1) {
    const line = (lines[index] ?? '').trim()
    if (/^[-+=|:\s]+$/.test(line) && /[-=]/.test(line)) continue
    const cells = line.replace(/^\|/, '').replace(/\|$/, '').split('|')
    const last = groups.at(-1)
    if (last && (cells[0] ?? '').trim() === '' && cells.length === last.cells.length) {
      for (const [column, words] of cells.entries()) last.cells[column]?.push(words)
    } else groups.push({ cells: cells.map((words) => [words]), line: index + 1 })
  }
  return groups.length === 0 ? undefined : tableOf(groups, from, end - from, true)
}

/** A table whose cells stand between tabs, as Word saves text; a line without tabs goes on in the last cell. */
export function tabTable(lines: readonly string[], from: number): DrawnTable | undefined {
  const tabsIn = (line: string | undefined) => (line ?? '').trimStart().split('\t').length - 1
  const width = Math.max(tabsIn(lines[from]), tabsIn(lines[from + 1]))
  if (tabsIn(lines[from]) < 1) return undefined
  const groups: { cells: string[][]; line: number }[] = []
  let end = from
  for (let index = from; index < lines.length && (lines[index] ?? '').trim() !== ''; index += 1) {
    const line = lines[index] ?? ''
    const isRow = /\t/.test(line.trimStart()) || (groups.length > 0 && /^\t/.test(line))
    const isFollowed = lines.slice(index, index + 8).some((later) => tabsIn(later) === width)
    if (isRow) groups.push({ cells: line.split('\t').map((words) => [words]), line: index + 1 })
    else if (isFollowed && isTimeOfGroup(line.trim())) groups.push({ cells: [[line]], line: index + 1 })
    else if (isFollowed && isInLeftList(line, groups.at(-1)?.cells)) {
      groups.push({ cells: [[line]], line: index + 1 })
    } else {
      if (width < 2 || !isFollowed) break
      if (isMarkedPageNumber(line)) groups.push({ cells: [[line]], line: index + 1 })
      else groups.at(-1)?.cells.at(-1)?.push('', line)
    }
    end = index + 1
  }
  return groups.length < 2 ? undefined : tableOf(groups, from, end - from, false)
}

/** A line of two columns of which only the left one goes on: recipients beside a signature. */
function isInLeftList(line: string, above: readonly (readonly string[])[] | undefined): boolean {
  return (
    above !== undefined &&
    above.length <= 2 &&
    /^\s*[-–•]\s/.test(line) &&
    !/^\s*[-–•]\s/.test(above[1]?.[0] ?? '')
  )
}

/** Two blocks of lines beside each other with at least four blanks between, as letterheads stand in plain text. */
export function twoBlocks(lines: readonly string[], from: number): DrawnTable | undefined {
  let end = from
  while ((lines[end] ?? '').trim() !== '' && end - from < 15 && !/[|\t]/.test(lines[end] ?? '')) end += 1
  const block = lines.slice(from, end)
  const gaps = block.flatMap((line) => /\S {4,}(?=\S)/.exec(line.trimStart()) ?? [])
  if (gaps.length < 2 || gaps.length < block.length / 2) return undefined
  const width = Math.max(...block.map((line) => line.length))
  const sides: [string[], string[]] = [[], []]
  for (const line of block) {
    const [left = '', ...right] = line.trim().split(/ {4,}/)
    if (right.length > 0) {
      sides[0].push(left)
      sides[1].push(right.join(' '))
    } else sides[line.search(/\S/) > width / 3 ? 1 : 0].push(left)
  }
  const cells = sides.map((words) => [words.join('\n')])
  return tableOf([{ cells, line: from + 1 }], from, end - from, false)
}

function tableOf(
  groups: readonly { cells: readonly string[][]; line: number }[],
  from: number,
  lines: number,
  hasBorders: boolean,
): DrawnTable {
  const rows: PaperRow[] = groups.map(({ cells, line }) => ({
    cells: cells.map((words, column) => cellOf(column, plainParagraph(cellText(words), lineAt(line)))),
    place: lineAt(line),
  }))
  return { table: { kind: 'table', rows, hasBorders, place: lineAt(from + 1) }, lines }
}

function cellText(words: readonly string[]): string {
  return joinedLines(
    words.flatMap((text) =>
      text.split(/<br ?\/?>|\n/i).flatMap((part, index) => (index > 0 ? ['', part] : [part])),
    ),
  )
}
