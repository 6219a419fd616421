import { readFileSync, writeFileSync } from 'node:fs'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

/** The words of a document put into a template: node docxtemplater-script.mjs <template> <words.json> <out.docx>. */
const [template, words, out] = process.argv.slice(2)
const { before, rows, after } = JSON.parse(readFileSync(words, 'utf8'))

const document = new Docxtemplater(new PizZip(readFileSync(template)), {
  paragraphLoop: true,
  linebreaks: true,
})
const named = (row) => Object.fromEntries(row.map((text, column) => [`c${column}`, text]))
document.render({
  before: before.map((text) => ({ text })),
  rows: rows.map(named),
  after: after.map((text) => ({ text })),
})
writeFileSync(out, document.toBuffer())
