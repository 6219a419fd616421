import type { Explanation, Language, Localized } from '../diagnostic.ts'
import { severityWords } from './words.ts'

const words = {
  why: { vi: 'Vì sao', en: 'Why' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  bad: { vi: 'Chưa đúng', en: 'Wrong' },
  good: { vi: 'Đúng', en: 'Right' },
} as const

/** One code explained as a page of text. */
export function explanationText(explanation: Explanation, language: Language): string {
  const { code, severity, title, why, basis, example } = explanation
  return [
    `${code}  ${severityWords[severity][language]}`,
    title[language],
    '',
    `${words.why[language]}: ${why[language]}`,
    ...(basis ? [`${words.basis[language]}: ${basis}`] : []),
    ...(example
      ? [
          '',
          `${words.bad[language]}:`,
          indented(example.bad),
          '',
          `${words.good[language]}:`,
          indented(example.good),
        ]
      : []),
    '',
  ].join('\n')
}

/** Why a code matters, with its examples, as Markdown below a title of its own. */
export function explanationMarkdown({ why, basis, example }: Explanation, language: Language): string {
  return [
    why[language],
    ...(basis ? [`${words.basis[language]}: ${basis}.`] : []),
    ...(example
      ? [`${words.bad[language]}:`, fenced(example.bad), `${words.good[language]}:`, fenced(example.good)]
      : []),
  ].join('\n\n')
}

/** Every code with its title, one a line, under what they are about. */
export function explanationList(
  families: readonly { readonly title: Localized; readonly explanations: readonly Explanation[] }[],
  language: Language,
): string {
  const codes = families.flatMap(({ explanations }) => explanations.map(({ code }) => code))
  const width = Math.max(...codes.map(({ length }) => length))
  return families
    .map(({ title, explanations }) => {
      const lines = explanations.map(
        ({ code, severity, title }) =>
          `  ${code.padEnd(width)}  ${severityWords[severity][language].padEnd(9)}  ${title[language]}\n`,
      )
      return `${title[language]} (${lines.length})\n${lines.join('')}`
    })
    .join('\n')
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${outdented(text)}\n\`\`\``
}

function indented(text: string): string {
  return outdented(text).replace(/^(?=.)/gm, '  ')
}

/** An example without the indentation of the source that it stands in. */
export function outdented(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n')
}
