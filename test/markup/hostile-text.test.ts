import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, type Document, plainText } from '../../src/document/document.ts'
import { writers } from '../../src/writers/writers.ts'
import { paragraphsOf } from '../docx/blocks.ts'
import { readDocument } from '../docx/effective-format.ts'
import { patience, runs } from '../plan/random-plans.ts'
import { markdownWords } from '../reference/markdown-words.ts'
import { findings } from '../support/check.ts'
import { expected, harmless, hostileTexts, places, planWith, saying } from './hostile-texts.ts'

/** Each document holds a hostile text at every place: 20 are more than 500 texts, 800 more than 20,000. */
const documents = runs({ short: 20, long: 800 })

describe(`hostile text at ${places.length} places of a plan`, () => {
  test(
    'comes out of the template as it went in, in the same blocks and cells',
    () => {
      fc.assert(
        fc.property(hostileTexts, (texts) => {
          const { blocks } = saying(texts)
          expect(skeleton(blocks)).toEqual(skeleton(harmless.blocks))
          expect(contents(blocks)).toEqual(contents(harmless.blocks).map((text) => expected(text, texts)))
        }),
        documents,
      )
    },
    patience,
  )

  test(
    'stands in the DOCX as it was said, line by line',
    async () => {
      const model = await docxTexts(harmless)
      await fc.assert(
        fc.asyncProperty(hostileTexts, async (texts) => {
          expect(await docxTexts(saying(texts))).toEqual(model.map((text) => expected(text, texts)))
        }),
        documents,
      )
    },
    patience,
  )

  test(
    'stands in the HTML as it was said, between the same tags',
    async () => {
      const model = htmlParts(await written(harmless, 'html'))
      await fc.assert(
        fc.asyncProperty(hostileTexts, async (texts) => {
          const parts = htmlParts(await written(saying(texts), 'html'))
          expect(parts).toEqual(model.map((part) => expected(part, texts)))
        }),
        documents,
      )
    },
    patience,
  )

  test(
    'is read in the Markdown as it was said, word by word',
    async () => {
      const model = markdownWords(await written(harmless, 'md')).join(' ')
      await fc.assert(
        fc.asyncProperty(hostileTexts.filter(isSaid), async (texts) => {
          const read = markdownWords(await written(saying(texts), 'md'))
          const said = expected(model, texts).split(/\s+/).filter(Boolean)
          expect(read).toEqual(said.map((word) => word.normalize('NFC')))
        }),
        documents,
      )
    },
    patience,
  )
})

/** A line of a list with nothing but line ends is no words to be read. */
const isSaid = (texts: readonly string[]) => texts.every((text) => !/^\n+$/.test(text))

async function readInMarkdown(place: string, text: string): Promise<{ read: string; said: string }> {
  const texts = places.map((each) => (each === place ? text : 'lời'))
  const model = markdownWords(await written(harmless, 'md')).join(' ')
  const read = markdownWords(await written(saying(texts), 'md')).join(' ')
  return { read, said: expected(model, texts).split(/\s+/).filter(Boolean).join(' ') }
}

test.each([
  ['a blank that does not break before bold words', 'signature name', '\u00a0Vi Thị Lan'],
  ['a line of blanks between bold lines', 'position', 'HIỆU TRƯỞNG\n\t\nHIỆU PHÓ'],
  ['a title that ends in a number sign', 'section title', 'Phòng số #'],
  ['a number of two digits', 'opening', '01. Lời văn'],
  ['a number and a bracket', 'opening', '1) Lời văn'],
  ['a number on a second line', 'opening', 'Lời văn\n1. Một'],
  ['a number below numbered items', 'paragraph', '1. Lời văn'],
  ['a sign of a quotation in a numbered item', 'numbered item', '> Lời văn'],
  ['a line end at the end', 'opening', 'Lời văn\n'],
])('%s is read in the Markdown as it was said', async (_, place, text) => {
  const { read, said } = await readInMarkdown(place, text)
  expect(read).toBe(said)
})

test(
  'what no document can hold is refused at its place',
  () => {
    const code = fc.oneof(
      fc.constantFrom(0x00, 0x07, 0x0b, 0x1f, 0x7f, 0x85, 0x9f, 0xfffe, 0xffff),
      fc.integer({ min: 0xd800, max: 0xdfff }),
    )
    fc.assert(
      fc.property(code, fc.constantFrom(...places), (code, where) => {
        const sign = String.fromCharCode(code)
        const text = JSON.stringify(planWith((place) => (place === where ? `thi ${sign} đua` : 'lời văn')))
        const written = JSON.stringify(sign).slice(1, -1)
        const found = findings(text).filter((finding) => finding.code === 'source/forbidden-character')
        expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual(
          Array(text.split(`thi ${written} đua`).length - 1).fill(written),
        )
        expect(found.length).toBeGreaterThan(0)
      }),
      runs({ short: 100, long: 5000 }),
    )
  },
  patience,
)

function contents(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'columns':
        return block.columns.flatMap(contents)
      case 'table':
        return [block.head, ...block.rows.map(({ cells }) => cells)].flat().map(plainText)
      case 'landscape':
      case 'page-break':
        return []
      default:
        return [plainText(block.content)]
    }
  })
}

/** The blocks without their words. */
function skeleton(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'columns':
        return { ...block, columns: block.columns.map(skeleton) }
      case 'table':
        return {
          ...block,
          head: block.head.length,
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.length })),
        }
      case 'landscape':
      case 'page-break':
        return block
      default:
        return { ...block, content: [] }
    }
  })
}

async function docxTexts(document: Document): Promise<string[]> {
  const paragraphs = paragraphsOf(readDocument(await writers.docx.write(document)).blocks)
  return paragraphs.filter(({ styleId }) => styleId !== 'duong-ke').map(({ text }) => text)
}

async function written(document: Document, name: 'md' | 'html'): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writers[name].write(document))
}

/** The tags of a page's body without their measures, and the texts between them, lines broken by `\n`. */
function htmlParts(page: string): string[] {
  const body = page.slice(page.indexOf('<body>')).replaceAll('\n', '').replaceAll('<br>', '\n')
  return (body.match(/<[^>]*>|[^<]+/g) ?? [])
    .filter((part) => !part.startsWith('<hr'))
    .map((part) => (part.startsWith('<') ? part.replace(/ style="[^"]*"/, '') : unescaped(part)))
}

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
