/** A piece of a value before and after, told so that it says something by itself. */
export interface Told {
  readonly before: string
  readonly after: string
}

/** A bare year or count is told with the words beside it: “năm 2018” → “năm 2019”, “70 năm” → “71 năm”. */
export function toldWithin(value: unknown, start: number, end: number, becomes: string): Told {
  const text = value === null || value === undefined ? '' : String(value)
  const said = text.slice(start, end)
  const lead = /^[12]\d{3}$/.test(said) && start > 0 ? wordsBefore(text.slice(0, start)) : ''
  const tail = /^\d{1,3}$/.test(said) ? (/^\s?năm(?!\p{L})/u.exec(text.slice(end))?.[0] ?? '') : ''
  const told = (piece: string) => (lead + piece + tail).replace(/\s+/g, ' ')
  return lead + tail === '' ? { before: said, after: becomes } : { before: told(said), after: told(becomes) }
}

function wordsBefore(text: string): string {
  return leads.map((lead) => lead.exec(text)?.[0]).find((words) => words !== undefined) ?? ''
}

/** The fuller ones first: “quý IV/”, “6 tháng đầu năm ”, “Tháng Thanh niên ”, any word. */
const leads = [
  /(?<!\p{L})(?:quý|tháng|T|Q)\s?[\dIVX]{1,4}\s?(?:[/-]\s?|,?\s?(?:của\s)?năm\s?)$/iu,
  /(?<!\p{L})(?:(?:\d+ tháng )?(?:đầu|cuối|hết|giữa) năm|năm học|năm)\s?$/iu,
  /(?<!\p{L})\p{Lu}\p{Ll}*(?:\s\p{Ll}+){0,2}\s$/u,
  /(?<!\p{L})\p{L}+\s$/u,
]
