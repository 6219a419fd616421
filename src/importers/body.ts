import type { Path } from '../diagnostic.ts'
import type { BodyBlock, ListItem, Section } from '../plan/plan.ts'
import type { Outline, OutlineChild, OutlineNode } from './outline.ts'
import type { ImportQuestion } from './question.ts'
import type { SentenceCase } from './sentence-case.ts'

/** The sections that an outline gives, and what is not sure in them. */
export interface ReadBody {
  readonly sections: readonly Section[]
  readonly questions: readonly ImportQuestion[]
  /** Markers as they stand damaged in the paper, in whose place the right ones are printed. */
  readonly told: readonly string[]
}

/** Makes sections, items and paragraphs out of an outline. */
export function bodyOf({ nodes, preface }: Outline, sentenceCase: SentenceCase): ReadBody {
  const questions: ImportQuestion[] = []
  const told: string[] = []
  const untitled = preface.length > 0 ? [{ body: blocks(preface, ['sections', 0, 'body']) }] : []
  const sections = nodes.map((node, index) => section(node, ['sections', index + untitled.length], 1))
  return { sections: [...untitled, ...sections], questions, told }

  function section(node: OutlineNode, path: Path, depth: number): Section {
    const first = node.children.findIndex((child) => child.kind === 'node' && isSection(child.node))
    const own = first < 0 ? node.children : node.children.slice(0, first)
    const inner = (first < 0 ? [] : node.children.slice(first)).flatMap((child) =>
      child.kind === 'node' ? [child.node] : [],
    )
    if (node.marker) tellDamage(node, [...path, 'title'])
    const body = blocks(own, [...path, 'body'])
    return {
      ...(node.marker && { title: depth === 1 ? sentenceCase(node.text) : node.text }),
      ...(body.length > 0 && { body }),
      ...(inner.length > 0 && {
        sections: inner.map((each, index) => section(each, [...path, 'sections', index], depth + 1)),
      }),
    }
  }

  function blocks(children: readonly OutlineChild[], path: Path): BodyBlock[] {
    const made: BodyBlock[] = []
    let numbered: ListItem[] | undefined
    for (const child of children) {
      if (child.kind === 'node') {
        if (!numbered) {
          numbered = []
          made.push({ numbered })
        }
        numbered.push(item(child.node, [...path, made.length - 1, 'numbered', numbered.length]))
        continue
      }
      numbered = undefined
      made.push(block(child, [...path, made.length]))
    }
    return made
  }

  function block(child: Exclude<OutlineChild, { kind: 'node' }>, path: Path): BodyBlock {
    switch (child.kind) {
      case 'block':
        return child.block
      case 'paragraph':
        if (child.unfit !== undefined) questions.push({ path, words: unfitWords(child.unfit) })
        return child.text
      case 'dashes':
        return {
          dashes: child.items.map(({ text, pluses }) =>
            pluses.length > 0 ? { text, body: [{ dashes: pluses }] } : text,
          ),
        }
    }
  }

  function item(node: OutlineNode, path: Path): ListItem {
    tellDamage(node, path)
    const body = blocks(node.children, [...path, 'body'])
    return body.length > 0 ? { text: node.text, body } : node.text
  }

  function tellDamage({ marker }: OutlineNode, path: Path): void {
    if (marker?.damaged === undefined) return
    told.push(marker.damaged)
    questions.push({
      path,
      words: {
        vi: `Bản gốc ghi số mục là “${marker.damaged}”; đã đọc là “${marker.printed}”.`,
        en: `The paper has “${marker.damaged}” here; it was read as “${marker.printed}”.`,
      },
    })
  }
}

/** A numbered entry is a title when it is printed as one, or is short and has something below it. */
function isSection({ text, isMarkedHeading, children }: OutlineNode): boolean {
  if (isMarkedHeading && text.length < 250) return true
  return children.length > 0 && text.length <= 120 && !/[.;:,…]$/.test(text)
}

function unfitWords(marker: string) {
  return {
    vi: `Số “${marker}” không nối tiếp số đứng trước nên được giữ nguyên trong lời văn; sửa lại nếu cần.`,
    en: `The number “${marker}” does not go on from the one before, so it stays in the text; mend it if needed.`,
  }
}
