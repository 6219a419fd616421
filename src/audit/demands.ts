import type { Localized } from '../diagnostic.ts'
import type { Allowed } from '../format/format.ts'
import type { Demand } from './judging.ts'

/** A number as people write it: `13`, `12,7` in Vietnamese. */
export function number(value: number, digits = 1): Localized {
  const en = String(Number(value.toFixed(digits)))
  return { vi: en.replace('.', ','), en }
}

export function withUnit(value: number, unit: Localized | string, digits = 1): Localized {
  const { vi, en } = number(value, digits)
  const [viUnit, enUnit] = typeof unit === 'string' ? [unit, unit] : [unit.vi, unit.en]
  return { vi: `${vi} ${viUnit}`, en: `${en} ${enUnit}` }
}

/** A number that the law limits; what rounding by a program moves it is let pass. */
export function within(
  allowed: Allowed,
  unit: Localized | string,
  tolerance: number,
  digits = 1,
): Demand<number> {
  return {
    allowed: allowedWords(allowed, unit, digits),
    holds: (value) => fits(value, allowed, tolerance),
    show: (value) => withUnit(value, unit, fits(value, allowed, tolerance) ? digits : digits + 1),
  }
}

export function fits(value: number, allowed: Allowed, tolerance: number): boolean {
  if ('oneOf' in allowed) return allowed.oneOf.some((each) => Math.abs(value - each) <= tolerance)
  if ('atLeast' in allowed) return value >= allowed.atLeast - tolerance
  return value >= allowed[0] - tolerance && value <= allowed[1] + tolerance
}

function allowedWords(allowed: Allowed, unit: Localized | string, digits: number): Localized {
  const told = (value: number) => withUnit(value, unit, digits)
  if ('oneOf' in allowed) {
    return {
      vi: allowed.oneOf.map((each) => told(each).vi).join(' hoặc '),
      en: allowed.oneOf.map((each) => told(each).en).join(' or '),
    }
  }
  if ('atLeast' in allowed) {
    const { vi, en } = told(allowed.atLeast)
    return { vi: `từ ${vi} trở lên`, en: `at least ${en}` }
  }
  const [least, most] = allowed
  if (least === most) return told(least)
  const from = number(least, digits)
  const to = told(most)
  return { vi: `từ ${from.vi} đến ${to.vi}`, en: `${from.en} to ${to.en}` }
}

/** A share of something, as a percentage. */
export function share(
  allowed: readonly [number, number],
  words: Localized,
  tolerance: number,
): Demand<number | undefined> {
  return {
    allowed: words,
    holds: (value) => value === undefined || fits(value, allowed, tolerance),
    show: (value) =>
      value === undefined
        ? { vi: 'không đo được', en: 'not to be measured' }
        : { vi: `${Math.round(value * 100)}% dòng chữ`, en: `${Math.round(value * 100)}% of the words` },
  }
}
