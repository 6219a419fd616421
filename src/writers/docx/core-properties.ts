import type { Document } from '../../document/document.ts'
import { escapedMarkup } from '../escaped-markup.ts'

/**
 * The document's title, author and language; no day, since the same plan gives the same file on every day.
 */
export function coreProperties({ title, author }: Document): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapedMarkup(title)}</dc:title>`,
    `<dc:creator>${escapedMarkup(author)}</dc:creator>`,
    '<dc:language>vi-VN</dc:language>',
    '</cp:coreProperties>',
  ].join('')
}
