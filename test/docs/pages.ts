import type { CodeFamily } from '../../src/commands/catalogue.ts'
import type { Explanation, Localized } from '../../src/diagnostic.ts'
import type { Allowed, Format, Style } from '../../src/format/format.ts'
import type { Field, Fields } from '../../src/markup/fields.ts'
import { outdented } from '../../src/report/explanation.ts'
import { severityWords } from '../../src/report/words.ts'

/** The page of every code that a finding can carry, by what they are about, with a table of all at its head. */
export function codesPage(families: readonly CodeFamily[]): string {
  const heads = families.map(({ title, explanations }) => {
    const rows = explanations.map(({ code, severity, title }) => [
      `[\`${code}\`](#${code.replace('/', '')})`,
      severityWords[severity].vi,
      sentence(title.vi),
    ])
    return [`## ${title.vi} (${explanations.length})`, table(['Mã', 'Mức', 'Yêu cầu'], rows)]
  })
  const count = families.flatMap(({ explanations }) => explanations).length
  return page(
    'Các mã kiểm tra',
    `Có ${count} mã. Xem từng mã trên máy bằng lệnh \`tdkt explain <mã>\`.`,
    [...heads, ...families.map(({ explanations }) => explanations.flatMap(codeSection))].flat(),
  )
}

function codeSection({ code, severity, title, why, basis, example }: Explanation): string[] {
  return [
    `### ${code}`,
    `**${severityWords[severity].vi}.** ${sentence(title.vi)}`,
    why.vi,
    ...(basis ? [`Căn cứ: ${basis}.`] : []),
    ...(example ? ['Chưa đúng:', fenced(example.bad), 'Đúng:', fenced(example.good)] : []),
    `_${sentence(title.en)} ${why.en}_`,
  ]
}

/** The page of one format: every element, the value that is printed, what the law allows and where it says so. */
export function formatPage({ name, validFrom, validTo, page: paper, styles }: Format): string {
  const { top, bottom, left, right } = paper.margins
  const rows = Object.values(styles).map((style) => [
    style.name,
    printed(style),
    allowed(style),
    source(style),
  ])
  return page(
    `Thể thức: ${name}`,
    `Áp dụng cho văn bản ký từ ${validFrom}${validTo ? ` đến ${validTo}` : ''}. Cỡ chữ, khoảng cách tính bằng pt; lề, thụt đầu dòng bằng mm.`,
    [
      `Khổ ${paper.width} × ${paper.height} mm; lề trên ${top}, dưới ${bottom}, trái ${left}, phải ${right} (${source(paper)}).`,
      table(['Thành phần', 'Cách in', 'Cho phép', 'Điều khoản'], rows),
    ],
  )
}

interface SchemaNode {
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly $ref?: string
  readonly items?: SchemaNode
  readonly additionalProperties?: SchemaNode | boolean
  readonly $defs?: Readonly<Record<string, SchemaNode>>
}

/** The page of a file's keys, as its schema describes them. */
export function schemaPage(title: string, schema: SchemaNode): string {
  const groups = [['Mục ngoài cùng', schema] as const, ...Object.entries(schema.$defs ?? {})]
  const sections = groups.flatMap(([name, { description, properties }]) => {
    const rows = Object.entries(properties ?? {}).map(([key, node]) => [
      `\`${key}\``,
      node.description ?? '',
      example(node),
    ])
    return rows.length > 0 ? [`## ${description ?? name}`, table(['Mục', 'Ý nghĩa', 'Ví dụ'], rows)] : []
  })
  return page(title, 'Trình soạn thảo hiện các lời giải thích này khi gõ.', sections)
}

/** The fields a template can print, as a nested list. */
export function fieldsList(fields: Fields, depth = 0): string {
  return Object.entries(fields)
    .map(
      ([name, field]) =>
        `${'  '.repeat(depth)}- \`${name}\`: ${fieldText(field)}\n${innerFields(field, depth)}`,
    )
    .join('')
}

/** The schema of the config with every rule offered by name, as its text. */
export function withRules(
  schemaText: string,
  rules: readonly { readonly id: string; readonly title: Localized }[],
): string {
  const lines = rules.map(({ id, title }) =>
    [
      `        ${JSON.stringify(id)}: {`,
      `          "description": ${JSON.stringify(sentence(title.vi))},`,
      `          "$ref": "#/$defs/chosenSeverity"`,
      '        }',
    ].join('\n'),
  )
  return schemaText.replace(
    /(?<="errorMessage": "Mỗi quy tắc ghi một dòng “tên quy tắc: mức”\.",\n {6}"properties": \{)[\s\S]*?(?=\},\n {6}"additionalProperties")/,
    () => `\n${lines.join(',\n')}\n      `,
  )
}

function fieldText(field: Field): string {
  const kinds = { text: 'lời văn', flag: 'có/không', group: 'nhóm', list: 'danh sách' }
  return `${field.about} (${kinds[field.kind]})`
}

function innerFields(field: Field, depth: number): string {
  if (field.kind === 'group') return fieldsList(field.fields, depth + 1)
  return field.kind === 'list' && field.of.kind === 'group' ? fieldsList(field.of.fields, depth + 1) : ''
}

function page(title: string, lead: string, parts: readonly string[]): string {
  return `${[`# ${title}`, `${lead} Trang này do \`npm run docs\` sinh ra; không sửa tay.`, ...parts].join('\n\n')}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function printed({ size, bold, italic, capitals, align, firstLine, before, lines, line }: Style): string {
  const aligns = { left: 'căn trái', center: 'căn giữa', right: 'căn phải', both: 'căn đều' }
  return [
    `cỡ ${size}`,
    bold ? 'đậm' : '',
    italic ? 'nghiêng' : '',
    capitals ? 'in hoa' : '',
    aligns[align ?? 'left'],
    firstLine ? `thụt ${firstLine}` : '',
    before ? `cách trên ${before}` : '',
    lines ? `cách dòng ${lines}` : '',
    line ? `kẻ dưới ${line.length === 'text' ? 'bằng chữ' : `${line.length} dòng chữ`}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

const allowedWords = {
  size: 'cỡ',
  line: 'kẻ',
  firstLine: 'thụt',
  before: 'cách trên',
  lines: 'cách dòng',
} as const

function allowed(style: Style): string {
  const given = Object.entries(style.allowed ?? {}) as [keyof typeof allowedWords, Allowed][]
  return given.map(([what, range]) => `${allowedWords[what]} ${rangeText(range)}`).join('; ')
}

function rangeText(range: Allowed): string {
  if ('oneOf' in range) return range.oneOf.join(' hoặc ')
  if ('atLeast' in range) return `từ ${range.atLeast}`
  const [least, most] = range
  return least === most ? String(least) : `${least}–${most}`
}

function source({ article = '', sure }: { article?: string; sure?: boolean }): string {
  const unsure = sure === false ? ' (cần kiểm tra lại)' : ''
  return `${article || 'thông lệ'}${unsure}`
}

function example({ examples = [] }: SchemaNode): string {
  return examples.length > 0 ? `\`${JSON.stringify(examples[0]).replaceAll('`', '')}\`` : ''
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${outdented(text)}\n\`\`\``
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}
