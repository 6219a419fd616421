import { UserError } from '../../io.ts'
import { decode } from '../../source/decode.ts'
import { fileLimit } from '../../source/limits.ts'
import type { Paper } from '../paper.ts'
import { blockText } from './block-text.ts'
import { otherKindWords, paperWords } from './paper-words.ts'

/** The document in a file, read by what it holds and by the end of its name; the reader is loaded only then. */
export async function readPaper(file: string, bytes: Uint8Array): Promise<Paper> {
  const paper = await readBlocks(file, bytes)
  if (!paper.blocks.some((block) => /[\p{L}\p{N}]/u.test(blockText(block)))) {
    throw new UserError(paperWords.wordless)
  }
  return paper
}

async function readBlocks(file: string, bytes: Uint8Array): Promise<Paper> {
  if (bytes.length > fileLimit) throw new UserError(paperWords.tooLarge)
  if (bytes.length === 0) throw new UserError(paperWords.empty)
  const refused = otherKindWords(file, bytes)
  if (refused) throw new UserError(refused)
  if (startsWith(bytes, 'PK')) {
    const { readDocx } = await import('./docx/read-docx.ts')
    return readDocx(file, bytes)
  }

  const { text, diagnostics } = decode(file, bytes)
  const [problem] = diagnostics
  const isNamedWord = /\.docx$/i.test(file)
  if (isNamedWord && (problem || kindOf(file, text) !== 'html')) throw new UserError(paperWords.brokenDocx)
  if (problem) throw new UserError(problem.code === 'source/binary' ? paperWords.unknown : problem.message)
  if (text.trim() === '') throw new UserError(paperWords.empty)
  switch (kindOf(file, text)) {
    case 'html': {
      const { readHtml } = await import('./html/read-html.ts')
      return readHtml(file, text)
    }
    case 'markdown': {
      const { readMarkdown } = await import('./read-markdown.ts')
      return readMarkdown(file, text)
    }
    case 'plain': {
      const { readPlainText } = await import('./read-plain-text.ts')
      return readPlainText(file, text)
    }
  }
}

/** A text is what its name says; one that is named plain text is Markdown where it has that's signs. */
function kindOf(file: string, text: string): 'html' | 'markdown' | 'plain' {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<(!doctype html|html|head|body)\b/is.test(text.slice(0, 4000)))
    return 'html'
  if (/\.x?html?$/i.test(file)) return 'html'
  if (/\.(md|markdown|mkd)$/i.test(file)) return 'markdown'
  const isMarked = /^\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| ]*$|^#{1,6} \S|^\*\*\S/m.test(text)
  return isMarked ? 'markdown' : 'plain'
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}
