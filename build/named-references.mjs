import { decodeHTMLStrict } from 'entities'

/**
 * The sign that a name stands for between `&` and `;`, false where it is none: the readers of Markdown and of HTML
 * each bring a list of these names, and one will do.
 */
export function decodeNamedCharacterReference(name) {
  if (!/^[A-Za-z][A-Za-z\d]*$/.test(name)) return false
  const written = `&${name};`
  const sign = decodeHTMLStrict(written)
  return sign === written ? false : sign
}
