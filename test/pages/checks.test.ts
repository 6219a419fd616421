import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { hasLibreOffice, pageTest } from '../docx/pages.ts'
import { compiledPlans } from '../support/compiled.ts'
import {
  checkGroupRows,
  checkKept,
  checkMotto,
  checkRecipients,
  checkRows,
  checkSignature,
  checkTableHeads,
  checkTitles,
} from './check-breaks.ts'
import {
  checkCells,
  checkFonts,
  checkMargins,
  checkOverlap,
  checkPageNumbers,
  checkPaper,
} from './check-paper.ts'
import { grown, plan2019 } from './grown-plan.ts'
import { placeDocument } from './place-document.ts'
import { type Printed, printDocuments, type Unprinted } from './printed.ts'
import { withPart } from './with-part.ts'

type Change = (xml: string) => string

const inBody = (change: Change) => (docx: Uint8Array) => withPart(docx, 'word/document.xml', change)
const inStyles = (change: Change) => (docx: Uint8Array) => withPart(docx, 'word/styles.xml', change)
const inStyle = (id: string, change: Change) =>
  inStyles((xml) => xml.replace(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`), change))

/** What is done to a sound document, and the check that must see it. */
const faults = [
  {
    fault: 'wider paper',
    check: checkPaper,
    spoil: inBody((xml) => xml.replaceAll('w:w="11906"', 'w:w="12240"')),
  },
  {
    fault: 'another font',
    check: checkFonts,
    spoil: inStyles((xml) => xml.replaceAll('Times New Roman', 'Liberation Sans')),
  },
  {
    fault: 'a narrow margin',
    check: checkMargins,
    spoil: inBody((xml) => xml.replaceAll(/w:left="1701"/g, 'w:left="1500"')),
  },
  {
    fault: 'a number on the first page',
    check: checkPageNumbers,
    spoil: inBody((xml) => xml.replaceAll('<w:titlePg/>', '')),
  },
  {
    fault: 'a number on the wrong side',
    check: checkPageNumbers,
    spoil: inStyle('so-trang', (xml) => xml.replace('w:val="right"', 'w:val="left"')),
  },
  {
    fault: 'lines on top of each other',
    check: checkOverlap,
    spoil: inStyle('noi-dung', (xml) =>
      xml.replace('w:line="240" w:lineRule="auto"', 'w:line="120" w:lineRule="exact"'),
    ),
  },
  {
    fault: 'words beyond their cell',
    check: checkCells,
    spoil: inStyle('o-bang', (xml) =>
      xml
        .replace(/<w:ind [^>]*>/, '<w:ind w:right="-130"/>')
        .replace('<w:jc w:val="left"/>', '<w:jc w:val="right"/>'),
    ),
  },
  {
    fault: 'a table head on one page only',
    check: checkTableHeads,
    spoil: inBody((xml) => xml.replaceAll('<w:tblHeader/>', '')),
  },
  {
    fault: 'a title that is not kept',
    check: checkKept,
    spoil: inStyle('Heading2', (xml) => xml.replace('<w:keepNext/>', '')),
  },
  {
    fault: 'recipients below the signature line',
    check: checkRecipients,
    spoil: inStyle('noi-nhan', (xml) => xml.replace('w:before="0"', 'w:before="200"')),
  },
  {
    fault: 'a broken motto',
    check: checkMotto,
    spoil: inStyle('quoc-hieu', (xml) => xml.replace('<w:sz w:val="26"/>', '<w:sz w:val="32"/>')),
  },
]

/** A document that keeps nothing with anything, at several lengths: somewhere each of these must go wrong. */
const breaks = { checkRows, checkGroupRows, checkTitles, checkSignature }
const lengths = [2, 4, 8, 10, 14, 22]
const loose = (docx: Uint8Array) =>
  inStyles((xml) => xml.replaceAll('<w:keepNext/>', ''))(
    inBody((xml) => xml.replaceAll(/<w:keepNext\/>|<w:cantSplit\/>/g, ''))(docx),
  )

describe('every check sees what it is there for', () => {
  let folder = ''
  let printed: readonly Printed[] = []

  beforeAll(async () => {
    if (!hasLibreOffice) return
    folder = await mkdtemp(join(tmpdir(), 'checks-'))
    const plans = lengths.flatMap((length) => [
      { name: `before-${length}`, text: stringify(grown(length, 0)) },
      { name: `after-${length}`, text: stringify(grown(0, length)) },
    ])
    const [sound, ...growing] = await compiledPlans(
      [{ name: 'sound', text: stringify(plan2019) }, ...plans],
      folder,
    )
    if (!sound) throw new Error('Nothing was compiled.')
    const documents = [
      { name: 'sound', docx: sound.docx },
      ...faults.map(({ fault, spoil }) => ({ name: fault, docx: spoil(sound.docx) })),
      ...growing.map(({ name, docx }) => ({ name, docx: loose(docx) })),
    ]
    printed = await printDocuments(
      documents.map((each): Unprinted => ({ ...each, plan: plan2019, format: 'tt01-2011' })),
      folder,
    )
  }, 300_000)
  afterAll(async () => {
    if (folder) await rm(folder, { recursive: true })
  })

  test('there are faults to see', () => expect(faults.length).toBeGreaterThan(10))

  for (const { fault, check } of faults) {
    pageTest(fault, () => {
      expect(check(of('sound')).problems).toEqual([])
      expect(check(of(fault)).problems).not.toEqual([])
    })
  }

  for (const [name, check] of Object.entries(breaks)) {
    pageTest(`${name}, where nothing is kept together`, () => {
      expect(check(of('sound')).problems).toEqual([])
      const loosened = printed.filter((each) => each.name.includes('-'))
      expect(loosened).toHaveLength(2 * lengths.length)
      expect(loosened.flatMap((each) => check(each).problems)).not.toEqual([])
    })
  }

  pageTest('a word too many or too few on paper', () => {
    const { document, pages, ...rest } = of('sound')
    expect(rest.sections()).toHaveLength(1)
    expect(() => placeDocument(document, pages.slice(1))).toThrow('should stand')
    const doubled = pages.map((page) => ({ ...page, words: [...page.words, ...page.words.slice(-1)] }))
    expect(() => placeDocument(document, doubled)).toThrow()
  })

  function of(name: string): Printed {
    const found = printed.find((each) => each.name === name)
    if (!found) throw new Error(`${name} was not printed.`)
    return found
  }
})
