import { writeFileSync } from 'node:fs'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'

/** The template of docxtemplater-script.mjs: node make-template.mjs <columns of the table> <template.docx>. */
const [columns, out] = process.argv.slice(2)
const cellTexts = Array.from({ length: Number(columns) }, (_, column) => {
  const opening = column === 0 ? '{#rows}' : ''
  const closing = column === Number(columns) - 1 ? '{/rows}' : ''
  return `${opening}{c${column}}${closing}`
})
const table = new Table({
  width: { size: 100, type: WidthType.PERCENTAGE },
  rows: [
    new TableRow({ children: cellTexts.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  ],
})
const loop = (name) => [`{#${name}}`, '{text}', `{/${name}}`].map((text) => new Paragraph(text))
const document = new Document({
  styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
  sections: [{ children: [...loop('before'), table, ...loop('after')] }],
})
writeFileSync(out, await Packer.toBuffer(document))
