import type { PaperParagraph } from './paper.ts'

/** “Phụ lục”, “PHỤ LỤC I” on a line of its own, or with its title on the same line. */
export function isAnnexTitle(paragraph: PaperParagraph): boolean {
  return titleBesideAnnex(paragraph) !== undefined
}

/** What an annex's first line says beside “Phụ lục I”: nothing, or the title; undefined where no annex begins. */
export function titleBesideAnnex(paragraph: PaperParagraph): string | undefined {
  const line = paragraph.text.split('\n')[0]?.replace(/\s+/g, ' ').trim() ?? ''
  if (/^phụ lục(?: (?:số )?(?:[IVX]+|\d{1,2}|[A-H]))?\s?[.:]?$/iu.test(line)) return ''
  const isPrintedAsTitle =
    line.startsWith('PHỤ LỤC') || paragraph.isHeading || paragraph.isBold || paragraph.isCentered
  if (!isPrintedAsTitle || line.length > 300) return undefined
  const [, title = ''] =
    /^phụ lục(?: (?:số )?(?:[IVX]+|\d{1,2}|[A-H]))?\s?(?:[.:]|[–-](?=\s))\s*(.+)$/iu.exec(line) ??
    /^PHỤ LỤC(?: (?:SỐ )?(?:[IVX]+|\d{1,2}))? (\P{Ll}+)$/u.exec(line) ??
    []
  return title === '' || /^\(?(?:ban hành )?kèm theo/iu.test(title) ? undefined : title
}
