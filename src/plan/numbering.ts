import { pointLetter, roman } from '../text.ts'

/** The numbers from the outermost level to this one: [3, 2] is the second item of the third section. */
export type Numbers = readonly number[]

/**
 * The marker of an item after the sample of its level: `I.` → III., `1.` → 3., `a)` → c), `1.1.` → 3.2.;
 * a level without a sample is marked by a dash.
 */
export function marker(samples: readonly string[], numbers: Numbers): string {
  const sample = samples[numbers.length - 1]
  const own = numbers.at(-1) ?? 1
  if (sample === undefined) return '-'

  const [, outer = '', sign = '', end = ''] = /^((?:1\.)*)(I|1|a|A)([^\p{L}\d]*)$/u.exec(sample) ?? []
  if (sign === '') return sample
  const depth = outer.length / 2
  const prefix = numbers.slice(-1 - depth, -1).map((number) => `${number}.`)
  return `${prefix.join('')}${counted(sign, own)}${end}`
}

function counted(sign: string, number: number): string {
  switch (sign) {
    case 'I':
      return roman(number)
    case 'a':
      return pointLetter(number)
    case 'A':
      return pointLetter(number).toLocaleUpperCase('vi')
    default:
      return String(number)
  }
}
