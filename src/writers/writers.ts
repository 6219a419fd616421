import { docx } from './docx/docx.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import type { Writer } from './writer.ts'

/** Every kind of file a document can become; the names of `--to` are its keys. */
export const writers = { docx, md: markdown, html } satisfies Record<string, Writer>

export type WriterName = keyof typeof writers
