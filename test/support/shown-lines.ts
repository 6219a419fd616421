import { type Block, type Document, plainText } from '../../src/document/document.ts'
import type { Format } from '../../src/format/format.ts'

/** What is compared of a document: how each line looks and what it says, as far as the paper of a kind shows it. */
export function shownLines({ blocks, format }: Document, kind: 'docx' | 'md'): string[] {
  return blocks.flatMap((block) => linesOf(block, format, kind))
}

function linesOf(block: Block, format: Format, kind: 'docx' | 'md'): string[] {
  const line = (style: string, text: string) => {
    const said = format.styles[style]?.capitals ? text.toLocaleUpperCase('vi') : text
    return `${style}: ${said.replace(/\s+/g, ' ').trim()}`
  }
  switch (block.kind) {
    case 'heading':
      return [line(`muc-${block.level}`, plainText(block.content))]
    case 'paragraph':
      return [line(block.style, plainText(block.content))]
    case 'item': {
      const isInner = block.level === 2 && kind === 'docx'
      const style = block.style.startsWith('gach-') && !isInner ? 'noi-dung' : block.style
      return [line(style, `${isInner ? '+' : '-'} ${plainText(block.content)}`)]
    }
    case 'table':
      return [
        block.head.map((cell) => plainText(cell)).join(' | '),
        ...block.rows.map(
          ({ spans, cells }) =>
            `${spans ? 'nhóm' : 'hàng'}: ${cells.map((cell) => plainText(cell)).join(' | ')}`,
        ),
      ]
    case 'columns':
      return block.columns.flatMap((column) => [
        'cột',
        ...column.flatMap((each) => linesOf(each, format, kind)),
      ])
    case 'landscape':
    case 'page-break':
      return ['trang mới']
  }
}
