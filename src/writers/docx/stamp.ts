import { storedEntry, withLastEntry, type ZipEntry, zipOf } from '../../ooxml/zip-entries.ts'

/**
 * A zip of some entries, with a property named `tdkt` in one more: the hash of the whole zip before that property was
 * filled in. Whoever saves the document anew, by whatever program, makes other bytes.
 */
export async function stamped(given: readonly ZipEntry[]): Promise<Uint8Array> {
  const entries = given.filter(({ name }) => name !== stampPart)
  const hash = await hashOf(zipOf([...entries, blankStamp]))
  return zipOf([...entries, stampOf(hash)])
}

/** Whether a file is, byte for byte, what `stamped` made; nothing in it is unpacked. */
export async function isAsStamped(bytes: Uint8Array): Promise<boolean> {
  const unfilled = withLastEntry(bytes, blankStamp)
  if (!unfilled) return false
  const made = withLastEntry(unfilled, stampOf(await hashOf(unfilled)))
  return made?.every((byte, index) => bytes[index] === byte) ?? false
}

const stampPart = 'docProps/custom.xml'

function stampOf(hash: string): ZipEntry {
  const text = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"',
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="tdkt">',
    `<vt:lpwstr>${hash}</vt:lpwstr></property></Properties>`,
  ].join('')
  return storedEntry(stampPart, new TextEncoder().encode(text))
}

/** A stamp as long as any, since a hash is 64 signs long whatever it is of. */
const blankStamp = stampOf('0'.repeat(64))

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
