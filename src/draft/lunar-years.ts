import { matchesOf } from '../text.ts'
import { nearClass, type Shift } from './shift.ts'
import type { TextSpan } from './text-spans.ts'

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi']

/** The name of a lunar year by the sexagenary cycle: Tân Sửu for 2021. */
export function lunarName(year: number): string {
  return `${stems[(year + 6) % 10]} ${branches[(year + 8) % 12]}`
}

/** Lunar years by name, “Tết Nguyên đán Tân Sửu”, that are those of the plan's own years. */
export function lunarYears(text: string, { from, by }: Shift): TextSpan[] {
  const years = new Set([from.first - 1, from.first, from.last, from.last + 1])
  return [...years].flatMap((year) => {
    const name = lunarName(year)
    if (!text.includes(name)) return []
    return matchesOf(text, new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu')).map(({ index }) => ({
      start: index,
      end: index + name.length,
      said: name,
      class: nearClass({ from: year, to: year }, from),
      becomes: lunarName(year + by),
    }))
  })
}
