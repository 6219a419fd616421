import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** As much of a format file as the form is judged by: sizes and spaces in points, lengths in millimetres. */
export interface FormatData {
  readonly id: string
  readonly font: { readonly name: string; readonly article?: string }
  readonly page: PageData
  readonly pageNumber: {
    readonly at: 'header' | 'footer'
    readonly align: string
    readonly firstPage: boolean
    readonly article?: string
  }
  readonly columns: Readonly<Record<ColumnsKind, ColumnsData>>
  readonly table: { readonly before: number; readonly padding: number; readonly rule: number }
  readonly styles: Readonly<Record<string, RowData>>
}

/** The paper and its margins. */
export interface PageData {
  readonly width: number
  readonly height: number
  readonly margins: Readonly<Record<PageSide, number>>
  readonly allowed: Readonly<Record<PageSide, Allowed>>
  readonly headerDistance: number
  readonly footerDistance: number
  readonly article?: string
}

/** An edge of the paper. */
export type PageSide = 'top' | 'bottom' | 'left' | 'right'

/** A pair of columns without lines: letterhead, recipients beside the signature, two signatures. */
export type ColumnsKind = 'hai-cot' | 'cuoi-van-ban' | 'hai-chu-ky'

/** Widths in percent. */
export interface ColumnsData {
  readonly widths: readonly [number, number]
  readonly before?: number
  readonly article?: string
}

/** One row of the look: an element of the document. */
export interface RowData {
  readonly name: string
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly capitals?: boolean
  readonly align?: string
  readonly firstLine?: number
  readonly before?: number
  readonly after?: number
  readonly lines?: number
  readonly keepNext?: boolean
  /** 1 to 3; 0 says that the title stands outside the outline. */
  readonly outline?: number
  /** A drawn line below, as long as the text or a share of it. */
  readonly line?: { readonly length: 'text' | number; readonly gap: number }
  readonly allowed?: Readonly<Partial<Record<'size' | 'firstLine' | 'before' | 'lines' | 'line', Allowed>>>
  readonly article?: string
}

/** A range with both ends, the only values there are, or a least value. */
export type Allowed =
  | readonly [number, number]
  | { readonly oneOf: readonly number[] }
  | { readonly atLeast: number }

/** Reads one of the format files; the page number's side is said once, beside its place. */
export function readFormat(id: string): FormatData {
  const file = new URL(`../../templates/formats/${id}.yaml`, import.meta.url)
  const data: FormatData = parse(readFileSync(file, 'utf8'))
  const { styles, pageNumber } = data
  const numbered = styles['so-trang']
  return numbered
    ? { ...data, styles: { ...styles, 'so-trang': { ...numbered, align: pageNumber.align } } }
    : data
}

/** Whether a value is allowed, within a tolerance. */
export function isAllowed(value: number, allowed: Allowed | undefined, tolerance: number): boolean {
  if (allowed === undefined) return true
  if ('oneOf' in allowed) return allowed.oneOf.some((each) => Math.abs(each - value) <= tolerance)
  if ('atLeast' in allowed) return value >= allowed.atLeast - tolerance
  return value >= allowed[0] - tolerance && value <= allowed[1] + tolerance
}

/** A range in words: `13 to 14`, `10 or 12.7`. */
export function allowedWords(allowed: Allowed): string {
  if ('oneOf' in allowed) return allowed.oneOf.join(' or ')
  if ('atLeast' in allowed) return `at least ${allowed.atLeast}`
  return allowed[0] === allowed[1] ? `${allowed[0]}` : `${allowed[0]} to ${allowed[1]}`
}
