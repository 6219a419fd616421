import { directoryStart, joined, storedEntry, zipEntries, zipOf } from './zip-entries.ts'

/**
 * The same zip with a property named `tdkt` in its last part, the hash of all bytes before that part. Whoever
 * saves the document anew, by whatever program, makes other bytes.
 */
export async function stamped(zip: Uint8Array): Promise<Uint8Array> {
  const parts = zipEntries(zip).filter(({ name }) => name !== stampPart)
  const hash = await hashOf(joined(parts.map(({ record }) => record)))
  return zipOf([...parts, storedEntry(stampPart, stampOf(hash))])
}

/** Whether a file is, byte for byte, what `stamped` made; nothing in it is unpacked. */
export async function isAsStamped(bytes: Uint8Array): Promise<boolean> {
  const end = directoryStart(bytes)
  if (end === undefined || end > bytes.length) return false
  const start = end - lengthOfRecord
  if (start < 0) return false
  const { record } = storedEntry(stampPart, stampOf(await hashOf(bytes.subarray(0, start))))
  return record.every((byte, index) => bytes[start + index] === byte)
}

const stampPart = 'docProps/custom.xml'

function stampOf(hash: string): Uint8Array {
  const text = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"',
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="tdkt">',
    `<vt:lpwstr>${hash}</vt:lpwstr></property></Properties>`,
  ].join('')
  return new TextEncoder().encode(text)
}

/** A hash is 64 signs long, whatever it is of. */
const lengthOfRecord = storedEntry(stampPart, stampOf('0'.repeat(64))).record.length

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
