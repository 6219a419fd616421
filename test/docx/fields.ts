import type { Field } from './docx-document.ts'

/** Follows the fields of one part, which may nest and may run over several paragraphs. */
export interface FieldTracker {
  readonly begin: () => void
  readonly instruct: (text: string) => void
  readonly separate: () => void
  readonly end: () => void
  /** Takes text on its way to the page and returns what of it is shown: none inside an instruction. */
  readonly show: (text: string) => string
  /** The fields begun since this was last asked. */
  readonly takeBegun: () => readonly Field[]
}

interface OpenField {
  readonly shown: { field: string; cachedResult: string }
  instruction: string
  inResult: boolean
}

/** A tracker at the start of a part. */
export function trackFields(): FieldTracker {
  const open: OpenField[] = []
  let begun: Field[] = []

  return {
    begin() {
      const shown = { field: '', cachedResult: '' }
      open.push({ shown, instruction: '', inResult: false })
      begun.push(shown)
    },
    instruct(text) {
      const field = open.at(-1)
      if (!field) return
      field.instruction += text
      field.shown.field = field.instruction.trim().split(/\s+/)[0]?.toUpperCase() ?? ''
    },
    separate() {
      const field = open.at(-1)
      if (field) field.inResult = true
    },
    end() {
      open.pop()
    },
    show(text) {
      if (open.some(({ inResult }) => !inResult)) return ''
      for (const { shown } of open) shown.cachedResult += text
      return text
    },
    takeBegun() {
      const fields = begun
      begun = []
      return fields
    },
  }
}
