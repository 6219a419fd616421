import type { Explanation, Language } from '../diagnostic.ts'
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

/** Every code with its title, one a line. */
export function explanationList(explanations: readonly Explanation[], language: Language): string {
  const width = Math.max(...explanations.map(({ code }) => code.length))
  return explanations
    .map(
      ({ code, severity, title }) =>
        `${code.padEnd(width)}  ${severityWords[severity][language].padEnd(9)}  ${title[language]}\n`,
    )
    .join('')
}

/** The page of the docs that lists every code. */
export function explanationsPage(explanations: readonly Explanation[]): string {
  const sections = explanations.map(({ code, severity, title, why, basis, example }) =>
    [
      `## ${code}`,
      `**${severityWords[severity].vi}.** ${title.vi}`,
      why.vi,
      ...(basis ? [`Căn cứ: ${basis}.`] : []),
      ...(example
        ? [`${words.bad.vi}:`, fenced(example.bad), `${words.good.vi}:`, fenced(example.good)]
        : []),
      `_${title.en}. ${why.en}_`.replace('..', '.'),
    ].join('\n\n'),
  )
  return `# Các mã kiểm tra của tdkt\n\nTrang này sinh từ mã nguồn; xem từng mã bằng lệnh \`tdkt explain <mã>\`.\n\n${sections.join('\n\n')}\n`
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${outdented(text)}\n\`\`\``
}

function indented(text: string): string {
  return outdented(text).replace(/^(?=.)/gm, '  ')
}

/** An example without the indentation of the source that it stands in. */
function outdented(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n')
}
