/** A yearly plan of emulation and reward as its YAML file says it; each key is a key of the file. */
export interface Plan {
  readonly tdkt: 1
  readonly year?: number
  readonly schoolYear?: string
  readonly period?: Period
  readonly document: DocumentFacts
  readonly issuer: Issuer
  readonly abbreviations?: Readonly<Record<string, string>>
  readonly units?: Readonly<Record<string, Unit>>
  readonly legalBases?: readonly LegalBasis[]
  readonly opening?: Opening
  readonly sections: readonly Section[]
  readonly schedule?: readonly TaskGroup[]
  readonly numbering?: readonly string[]
  readonly closing?: string
  readonly issuedWith?: IssuedWith
  readonly annexes?: readonly Annex[]
  readonly recipients?: readonly string[]
  readonly archive?: string | null
  readonly signature?: Signature | readonly Signature[]
}

/** Whole years, both included. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** What the letterhead and the title say; `null` is a blank that is still to be filled. */
export interface DocumentFacts {
  readonly kind?: string
  readonly format?: string
  readonly number?: string | null
  readonly symbol?: string | null
  readonly place?: string | null
  /** `2019-01-15`, or the month `2019-01` when the day is open. */
  readonly date?: string | null
  readonly title: string | readonly string[]
}

export interface Issuer {
  readonly name: string
  readonly parent?: string | null
}

/** Who is given work: the printed name, or the name with its other spellings. */
export type Unit =
  | string
  | { readonly name: string; readonly aliases?: readonly string[]; readonly collective?: boolean }

/** The parts of a citation that can be printed, in the order in which they are. */
export const citationParts = ['number', 'date', 'year', 'issuer', 'title'] as const
export type CitationPart = (typeof citationParts)[number]

/** Căn cứ: a document the plan rests on, or a text that is no document. */
export interface LegalBasis {
  readonly kind?: string
  readonly number?: string | null
  readonly date?: string | null
  readonly issuer?: string
  readonly title?: string
  readonly cite?: readonly CitationPart[]
  readonly tail?: string
  readonly join?: string
  readonly lead?: string
  readonly text?: string
}

export interface Opening {
  readonly style: 'thuc-hien' | 'can-cu' | 'none'
  readonly lead?: string
  readonly mark?: string
  readonly dates?: 'short' | 'long'
  readonly text?: string | readonly string[]
}

export interface Section {
  readonly title?: string
  readonly body?: readonly BodyBlock[]
  readonly sections?: readonly Section[]
}

/** One block of a section: a paragraph, or exactly one of the named kinds. */
export type BodyBlock =
  | string
  | { readonly numbered: readonly ListItem[] }
  | { readonly dashes: readonly ListItem[] }
  | { readonly schedule: true | ScheduleLayout }
  | { readonly targets: readonly Target[] }
  | { readonly table: PlainTable }
  | { readonly duties: readonly Duty[] }

export type ListItem = string | { readonly text: string; readonly body?: readonly BodyBlock[] }

export interface Target {
  readonly text: string
  readonly comparator?: string
  readonly value: string
  readonly unit?: string
}

export interface PlainTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Duty {
  readonly unit: string
  readonly content: string | readonly string[]
}

/** The columns a task table can have; the order here is the printed one unless the plan says otherwise. */
export const scheduleColumns = [
  'number',
  'content',
  'units',
  'lead',
  'support',
  'due',
  'place',
  'product',
  'submitTo',
  'note',
] as const
export type ScheduleColumn = (typeof scheduleColumns)[number]

export interface ScheduleLayout {
  readonly numbering?: 'continuous' | 'per-group'
  /** Column → its caption; a blank caption is the template's. */
  readonly columns?: Readonly<Partial<Record<ScheduleColumn, string | null>>>
}

/** Tasks that belong together, at most one of the five keys saying by what. */
export interface TaskGroup {
  readonly quarter?: number
  /** The month of the plan's year, or `2019-03`. */
  readonly month?: number | string
  readonly year?: number
  readonly campaign?: Campaign
  readonly topic?: string
  readonly label?: string
  readonly tasks: readonly Task[]
}

export interface Campaign {
  readonly name: string
  readonly from?: string
  readonly to?: string
  readonly theme?: string
}

/** Unit ids, each printed on its own line; a list inside prints on one line. */
export type UnitRefs = readonly (string | readonly string[])[]

export interface Task {
  readonly id?: string
  readonly number?: string
  readonly content: string | readonly string[]
  readonly units?: UnitRefs
  readonly lead?: UnitRefs
  readonly support?: UnitRefs
  /** A day, a month, a stretch of time, or words that are printed as written. */
  readonly due?: string | { readonly from: string; readonly to: string }
  readonly product?: string
  readonly submitTo?: string
  readonly place?: string
  readonly note?: string
  readonly recurrence?: 'yearly' | 'once' | 'every-5-years' | 'anniversary'
}

/** The decision that the plan is issued with, when the plan is its annex. */
export interface IssuedWith {
  readonly kind: string
  readonly number?: string | null
  readonly date?: string | null
  readonly issuer?: string
}

export interface Annex {
  readonly title: string
  readonly landscape?: boolean
  readonly body?: readonly BodyBlock[]
}

export interface Signature {
  /** Authority and position, as printed. */
  readonly lines: readonly string[]
  readonly name?: string | null
}
