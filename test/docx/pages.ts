import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, parse } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Element } from '@xmldom/xmldom'
import { test } from 'vitest'
import { attribute, descendants, nameOf, parseXml } from './xml.ts'

/** A page as printed; lengths are points from its upper left corner. */
export interface Page {
  readonly width: number
  readonly height: number
  /** In the order in which pdftotext reads them. */
  readonly words: readonly Word[]
  readonly lines: readonly Line[]
}

/** A rectangle on a page. */
export interface Box {
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
}

/** A word between white space. */
export interface Word extends Box {
  readonly text: string
}

/** Words on one base line; columns and cells beside each other are lines of their own. */
export interface Line extends Word {
  readonly words: readonly Word[]
}

/** A font that a PDF uses. */
export interface PdfFont {
  /** Without the subset's prefix. */
  readonly name: string
  readonly embedded: boolean
}

const run = promisify(execFile)

const programs = ['soffice', 'pdftotext', 'pdffonts', 'pdfinfo']

/** Whether all the programs that page tests call stand on a search path. */
export function hasPrograms(searchPath: string): boolean {
  const folders = searchPath.split(delimiter)
  return programs.every((program) => folders.some((folder) => isExecutable(join(folder, program))))
}

/** Whether pages can be made here at all. */
export const hasLibreOffice = hasPrograms(process.env['PATH'] ?? '')

/** Prints DOCX files of different names into a folder, all in one go; returns the PDFs in the same order. */
export async function toPdf(docxPaths: readonly string[], folder: string): Promise<string[]> {
  const pdfPaths = docxPaths.map((path) => join(folder, `${parse(path).name}.pdf`))
  await Promise.all(pdfPaths.map((path) => rm(path, { force: true })))

  const profile = await mkdtemp(join(tmpdir(), 'office-profile-'))
  const settings = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore']
  const printed = run('soffice', [...settings, '--convert-to', 'pdf', '--outdir', folder, ...docxPaths])
  await printed.finally(() => rm(profile, { recursive: true, force: true }))

  await Promise.all(pdfPaths.map((path) => access(path)))
  return pdfPaths
}

/** The pages of a PDF with the place of every word. */
export async function readPages(pdfPath: string): Promise<Page[]> {
  const { stdout } = await run('pdftotext', ['-bbox-layout', pdfPath, '-'], { maxBuffer: 2 ** 30 })
  return named(parseXml(stdout), 'html:page').map((page) => {
    const lines = named(page, 'html:line').map(readLine)
    return {
      width: Number(attribute(page, 'width')),
      height: Number(attribute(page, 'height')),
      words: lines.flatMap(({ words }) => words),
      lines,
    }
  })
}

/** The fonts of a PDF; a font that the machine lacks shows up as the one that stood in for it. */
export async function pdfFonts(pdfPath: string): Promise<PdfFont[]> {
  const { stdout } = await run('pdffonts', [pdfPath])
  return stdout.split('\n').flatMap((row) => {
    const [, name, embedded] =
      /^(\S+)\s.*\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.exec(row) ?? []
    return name ? [{ name: name.replace(/^[A-Z]{6}\+/, ''), embedded: embedded === 'yes' }] : []
  })
}

/** What becomes of a test that needs pages. */
export function pageTestMode(hasProgramsHere: boolean, continuousIntegration: string | undefined) {
  if (hasProgramsHere) return 'run'
  return ['', '0', 'false', undefined].includes(continuousIntegration) ? 'skip' : 'fail'
}

/** A test that needs pages: skipped by name without LibreOffice, but never where CI is set. */
export function pageTest(name: string, body: () => void | Promise<void>, timeout = 120_000): void {
  switch (pageTestMode(hasLibreOffice, process.env['CI'])) {
    case 'run':
      test(name, body, timeout)
      return
    case 'skip':
      test.skip(`${name} (skipped: needs ${programs.join(', ')})`, body)
      return
    case 'fail':
      test(name, () => {
        throw new Error(`Page tests must run where CI is set; they need ${programs.join(', ')}.`)
      })
  }
}

function readLine(line: Element): Line {
  const words = joinPieces(named(line, 'html:word').map(readWord))
  return { ...readBox(line), text: words.map(({ text }) => text).join(' '), words }
}

/** pdftotext cuts a word where a letter comes from another font; no real space is that narrow. */
export function joinPieces(pieces: readonly Word[]): Word[] {
  const words: Word[] = []
  for (const piece of pieces) {
    const before = words.at(-1)
    const continues = before && piece.xMin - before.xMax < narrowestSpace * (piece.yMax - piece.yMin)
    words.splice(continues ? -1 : words.length, 1, continues ? joined(before, piece) : piece)
  }
  return words
}

/** As a share of the height of the letters; in Times a space has a quarter of the font size. */
const narrowestSpace = 0.1

function joined(left: Word, right: Word): Word {
  return {
    xMin: left.xMin,
    yMin: Math.min(left.yMin, right.yMin),
    xMax: right.xMax,
    yMax: Math.max(left.yMax, right.yMax),
    text: (left.text + right.text).normalize('NFC'),
  }
}

function readWord(word: Element): Word {
  return { ...readBox(word), text: (word.textContent ?? '').normalize('NFC') }
}

function readBox(element: Element): Box {
  const length = (name: keyof Box) => Number(attribute(element, name))
  return { xMin: length('xMin'), yMin: length('yMin'), xMax: length('xMax'), yMax: length('yMax') }
}

function named(root: Element, name: string): Element[] {
  return [...descendants(root)].filter((element) => nameOf(element) === name)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
