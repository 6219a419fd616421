import type { Plan } from '../../src/plan/plan.ts'
import { fullPlan } from '../plan/full-plan.ts'

/** Texts that mean something to Markdown, XML, templates or the shell. */
const hostileTexts = [
  '*sao* **đậm** _gạch_ ~~xóa~~',
  '<b>thẻ</b> &amp; &#60; ]]> <!-- ghi -->',
  '{{year}} {{> mo-dau}} {{{this}}}',
  '::cot ::trang-moi :::noi-nhan ::::hai-cot',
  '| ô | ô |',
  '[ô](b.png) ![ô](b.png) [^1]',
  '# Mục 1. một a) b) - gạch + cộng',
  '\\n \\\\ \\| `lệnh` ``` $x$ %s $' + '{y}',
  '“kép” "thẳng" \'đơn\' … – — ≥ ≤ × № ½',
  '<w:p/> <br> &nbsp; \u200Bẩn',
] as const

/** The full plan with hostile text behind every text that is free. */
export function hostilePlan(): Plan {
  let count = 0

  function changed(value: unknown, path: string): unknown {
    if (typeof value === 'string')
      return isFixed(value, path) ? value : `${value} ${hostileTexts[count++ % hostileTexts.length]}`
    if (Array.isArray(value)) return value.map((item, index) => changed(item, `${path}/${index}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, changed(item, `${path}/${key}`)]),
    )
  }

  return changed(fullPlan, '') as Plan
}

/** Dates, ids and choices stay, since a plan with others is no plan. */
function isFixed(value: string, path: string): boolean {
  return /^\d{4}-\d{2}/.test(value) || fixedPlaces.some((place) => place.test(path))
}

const fixedPlaces = [
  /^\/document\/format$/,
  /^\/opening\/(style|dates)$/,
  /^\/numbering\//,
  /\/cite\/\d+$/,
  /\/duties\/\d+\/unit$/,
  /\/tasks\/\d+\/(id|recurrence|(units|lead|support)\/.*)$/,
  /\/schedule\/numbering$/,
]
