import { type Document, parseDocument } from 'yaml'

/** A text as YAML 1.2; it never throws, and what is wrong stands in the document's `errors`. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', uniqueKeys: false, stringKeys: true, prettyErrors: false })
}
