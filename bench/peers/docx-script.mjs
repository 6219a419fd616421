import { readFileSync, writeFileSync } from 'node:fs'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'

/** The words of a document, read as JSON, in a plain DOCX: node docx-script.mjs <words.json> <out.docx>. */
const [words, out] = process.argv.slice(2)
const { before, rows, after } = JSON.parse(readFileSync(words, 'utf8'))

const paragraph = (text) => new Paragraph({ children: [new TextRun({ text })] })
const cell = (text) => new TableCell({ children: text.split('\n').map(paragraph) })
const table = new Table({
  width: { size: 100, type: WidthType.PERCENTAGE },
  rows: rows.map((row) => new TableRow({ children: row.map(cell) })),
})
const document = new Document({
  styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
  sections: [{ children: [...before.map(paragraph), table, ...after.map(paragraph)] }],
})
writeFileSync(out, await Packer.toBuffer(document))
