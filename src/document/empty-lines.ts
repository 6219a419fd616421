import type { BodyLine } from './view-fields.ts'

/** A column that is none of the task table's own. */
export const noColumn = {
  caption: '',
  number: false,
  content: false,
  units: false,
  lead: false,
  support: false,
  due: false,
  place: false,
  product: false,
  submitTo: false,
  note: false,
} satisfies BodyLine['columns'][number]

/** A row of a table that is not the head of a group. */
export const noRow = {
  group: false,
  label: '',
  quarterRoman: '',
  monthNumber: '',
  year: '',
  campaign: { name: '', theme: '', firstDay: '', lastDay: '' },
  topic: '',
  cells: [],
} satisfies BodyLine['rows'][number]

/** A line of the body: what is said of it, the rest empty. */
export function line(said: Partial<BodyLine>): BodyLine {
  return {
    heading1: false,
    heading2: false,
    heading3: false,
    paragraph: false,
    item: false,
    dash: false,
    plus: false,
    target: false,
    duty: false,
    schedule: false,
    table: false,
    marker: '',
    text: '',
    comparator: '',
    measure: '',
    ends: false,
    last: false,
    columns: [],
    rows: [],
    ...said,
  }
}
