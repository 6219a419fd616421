import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of a DOCX as texts, by their names. */
export type Parts = ReadonlyMap<string, string>

/** A change to the text of one part, or to a piece of it. */
export type Edit = (xml: string) => string

export function unpacked(docx: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

export function packed(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])))
}

/** Puts other words in the place of some that stand there exactly once; throws when that is not so. */
export function swap(from: string, to: string): Edit {
  return (xml) => {
    const times = xml.split(from).length - 1
    if (times !== 1) throw new Error(`“${from}” stands there ${times} times.`)
    return xml.replace(from, () => to)
  }
}

/** Several edits one after the other. */
export function both(...edits: readonly Edit[]): Edit {
  return (xml) => edits.reduce((text, edit) => edit(text), xml)
}

/** An edit of the paragraph that holds some words, its text read without its runs; there must be one such. */
export function paragraph(words: string, edit: Edit): Edit {
  return piece(/<w:p>.*?<\/w:p>/g, (xml) => textOf(xml).includes(words), `a paragraph with “${words}”`, edit)
}

/** An edit of the paragraph after the one that holds some words: the line drawn below them. */
export function lineBelow(words: string, edit: Edit): Edit {
  return (xml) => {
    const pairs = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)]
    const at = pairs.findIndex(([each]) => textOf(each).includes(words))
    const line = pairs[at + 1]
    if (at < 0 || !line?.[0].includes('w:val="duong-ke"')) throw new Error(`No line stands below “${words}”.`)
    return xml.slice(0, line.index) + edit(line[0]) + xml.slice(line.index + line[0].length)
  }
}

/** An edit of the table row that holds some words. */
export function row(words: string, edit: Edit): Edit {
  return piece(/<w:tr>.*?<\/w:tr>/g, (xml) => textOf(xml).includes(words), `a row with “${words}”`, edit)
}

/** An edit of the table that holds some words. */
export function table(words: string, edit: Edit): Edit {
  return piece(/<w:tbl>.*?<\/w:tbl>/g, (xml) => textOf(xml).includes(words), `a table with “${words}”`, edit)
}

/** An edit of the page setup of the first, second … section. */
export function section(number: number, edit: Edit): Edit {
  return (xml) => {
    const found = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)][number - 1]
    if (!found) throw new Error(`There is no section ${number}.`)
    return xml.slice(0, found.index) + edit(found[0]) + xml.slice(found.index + found[0].length)
  }
}

/** An edit of a style, known by its id. */
export function style(id: string, edit: Edit): Edit {
  const holds = (xml: string) => xml.includes(`w:styleId="${id}"`)
  return piece(/<w:style .*?<\/w:style>/g, holds, `a style ${id}`, edit)
}

/** Gives all runs of a piece properties of their own; they have none. */
export function runs(properties: string): Edit {
  return (xml) => {
    if (xml.includes('<w:r><w:rPr>')) throw new Error('The runs have properties already.')
    return changed(xml, xml.replaceAll('<w:r>', `<w:r><w:rPr>${properties}</w:rPr>`))
  }
}

/** Gives a paragraph properties of its own behind those that it has. */
export function placed(properties: string): Edit {
  return swap('</w:pPr>', `${properties}</w:pPr>`)
}

/** Takes a piece out. */
export function gone(): Edit {
  return () => ''
}

/** The text of a piece of XML, its runs joined. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join('')
}

function piece(pattern: RegExp, holds: (xml: string) => boolean, what: string, edit: Edit): Edit {
  return (xml) => {
    const found = [...xml.matchAll(pattern)].filter(([each]) => holds(each))
    const [only] = found
    if (found.length !== 1 || !only) throw new Error(`There are ${found.length} of ${what}.`)
    return xml.slice(0, only.index) + edit(only[0]) + xml.slice(only.index + only[0].length)
  }
}

function changed(before: string, after: string): string {
  if (before === after) throw new Error('Nothing was changed.')
  return after
}
