import type { Element } from '@xmldom/xmldom'
import type { Paragraph } from '../docx/docx-document.ts'
import { readFormats } from '../docx/formats.ts'
import { openDocx } from '../docx/read-docx.ts'
import { attribute, child, descendants, nameOf } from '../docx/xml.ts'
import type { Findings, Subject } from './findings.ts'

/** Judges whether line spacing says by which rule it is meant; programs guess differently where it does not. */
export interface LineRules {
  readonly check: (findings: Findings, subject: Subject, paragraph: Paragraph) => void
  readonly checkDirect: (findings: Findings) => void
}

/** Reads how a document writes line spacing down. */
export function readLineRules(docx: Uint8Array): LineRules {
  const opened = openDocx(docx)
  const { styles } = readFormats(opened)
  const parts = opened.partNames.filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))

  return {
    check(findings, subject, { styleId }) {
      const chain = styles.chain('paragraph', styleId).map(({ element }) => child(element, 'w:pPr'))
      const spacings = [styles.defaultParagraph, ...chain].map((layer) => child(layer, 'w:spacing'))
      const last = spacings.findLast((spacing) => attribute(spacing, 'w:line') !== undefined)
      findings.equal(subject, 'line rule written out', last !== undefined && !isGuessed(last), true)
    },
    checkDirect(findings) {
      for (const part of parts) {
        const root = opened.xml(part)
        const guessed = root ? [...descendants(root)].filter(isGuessed) : []
        const subject = { key: 'document', name: 'Văn bản' }
        findings.equal(subject, `line spacings in ${part} without a rule`, guessed.length, 0)
      }
    },
  }
}

function isGuessed(element: Element): boolean {
  if (nameOf(element) !== 'w:spacing' || attribute(element, 'w:line') === undefined) return false
  return attribute(element, 'w:lineRule') === undefined
}
