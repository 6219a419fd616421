import { test } from 'vitest'
import { hasLibreOffice } from '../docx/pages.ts'

/** A page test of something known to be wrong: once that is put right it fails, and its mark must go. */
export function faultyPageTest(name: string, body: () => void | Promise<void>): void {
  if (hasLibreOffice) test.fails(name, body, 120_000)
  else test.skip(name, body)
}
