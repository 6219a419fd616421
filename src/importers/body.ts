import type { Localized, Path } from '../diagnostic.ts'
import type { BodyBlock, Duty, ListItem, Section } from '../plan/plan.ts'
import { brokenWords } from './broken-text.ts'
import type { Outline } from './outline.ts'
import type { OutlineChild, OutlineDash, OutlineNode } from './outline-tree.ts'
import type { ImportQuestion } from './question.ts'
import type { SentenceCase } from './sentence-case.ts'
import { targetsAtStart } from './targets.ts'

/** The sections that an outline gives, and what is not sure in them. */
export interface ReadBody {
  readonly sections: readonly Section[]
  readonly questions: readonly ImportQuestion[]
  /** Markers as they stand damaged in the paper, in whose place the right ones are printed. */
  readonly told: readonly string[]
}

/** The ids of units by the names under which they are printed; a name that is new gets a new one. */
export type UnitIdOf = (name: string) => string

/** What is known of a paper when a body of it is read. */
export interface BodySetting {
  readonly sentenceCase: SentenceCase
  readonly unitIdOf: UnitIdOf
}

/** Makes sections, items and paragraphs out of an outline. */
export function bodyOf({ children, hasStyles }: Outline, setting: BodySetting): ReadBody {
  const { sectionsOf, questions, told } = bodyReader(hasStyles, setting)
  return { sections: sectionsOf(children, ['sections'], 1), questions, told }
}

/** Makes the blocks of an annex out of its outline; an annex has no sections. */
export function annexBodyOf({ children, hasStyles }: Outline, setting: BodySetting, path: Path) {
  const { blocks, questions, told } = bodyReader(hasStyles, setting)
  return { body: blocks(children, path), questions, told }
}

function bodyReader(hasStyles: boolean, { sentenceCase, unitIdOf }: BodySetting) {
  const questions: ImportQuestion[] = []
  const told: string[] = []
  return { sectionsOf, blocks, questions, told }

  /** Sections, and between them what stands in none as sections without a title. */
  function sectionsOf(given: readonly OutlineChild[], path: Path, depth: number): Section[] {
    const made: Section[] = []
    let loose: OutlineChild[] = []
    const close = () => {
      if (loose.length > 0) made.push({ body: blocks(loose, [...path, made.length, 'body']) })
      loose = []
    }
    for (const child of given) {
      if (child.kind !== 'node') {
        loose.push(child)
        continue
      }
      close()
      made.push(section(child.node, [...path, made.length], depth))
    }
    close()
    return made
  }

  function section(node: OutlineNode, path: Path, depth: number): Section {
    const found = node.children.findIndex((child) => child.kind === 'node' && isSection(child.node))
    const first = found < 0 ? node.children.length : found
    if (node.marker) {
      tellDamage(node, [...path, 'title'])
      ask([...path, 'title'], brokenWords(node.text, node.children[0]))
    }
    const body = blocks(node.children.slice(0, first), [...path, 'body'])
    const inner = sectionsOf(node.children.slice(first), [...path, 'sections'], depth + 1)
    return {
      ...(node.marker && { title: depth === 1 ? sentenceCase(node.text) : node.text }),
      ...(body.length > 0 && { body }),
      ...(inner.length > 0 && { sections: inner }),
    }
  }

  function blocks(given: readonly OutlineChild[], path: Path): BodyBlock[] {
    const made: BodyBlock[] = []
    for (let at = 0; at < given.length; ) {
      const child = given[at]
      if (!child) break
      const own = [...path, made.length]
      if (child.kind === 'block') {
        if (child.asked) questions.push({ path: own, words: child.asked })
        made.push(child.block)
      } else if (child.kind === 'paragraph') {
        if (child.unfit !== undefined) questions.push({ path: own, words: unfitWords(child.unfit) })
        made.push(child.text)
      }
      if ('text' in child) ask(own, brokenWords(child.text, given[at + 1]))
      const end = endOfRun(given, at)
      if (child.kind === 'dash') {
        addDashes(
          given.slice(at, end).flatMap((each) => (each.kind === 'dash' ? [each] : [])),
          made,
          path,
        )
      } else if (child.kind === 'node') {
        const nodes = given.slice(at, end).flatMap((each) => (each.kind === 'node' ? [each.node] : []))
        const duties = isDuty(child.node)
        const last = nodes.findIndex((node) => isDuty(node) !== duties)
        const run = last < 0 ? nodes : nodes.slice(0, last)
        if (duties) addDuties(run, made, path)
        else made.push({ numbered: run.map((node, index) => item(node, [...own, 'numbered', index])) })
        at += run.length
        continue
      }
      at = child.kind === 'dash' ? end : at + 1
    }
    return made
  }

  function item(node: OutlineNode, path: Path): ListItem {
    tellDamage(node, path)
    ask(path, brokenWords(node.text, node.children[0]))
    return itemOf(node.text, blocks(node.children, [...path, 'body']))
  }

  function addDashes(run: readonly OutlineDash[], made: BodyBlock[], path: Path): void {
    let dashes: ListItem[] | undefined
    for (let at = 0; at < run.length; ) {
      const targets = targetsAtStart(run.slice(at))
      if (targets) {
        made.push({ targets })
        dashes = undefined
        at += targets.length
        continue
      }
      if (!dashes) {
        dashes = []
        made.push({ dashes })
      }
      const dash = run[at]
      const own = [...path, made.length - 1, 'dashes', dashes.length, 'body']
      if (dash) dashes.push(itemOf(dash.text, blocks(dash.children, own)))
      at += 1
    }
  }

  /** A unit with the paragraph or the dashes below it; what stands after these goes on as text of the section. */
  function addDuties(nodes: readonly OutlineNode[], made: BodyBlock[], path: Path): void {
    for (const { text, children } of nodes) {
      const [first] = children
      const isList = first?.kind === 'dash'
      const after = isList ? children.findIndex((child) => !isBareDash(child)) : 1
      const count = after < 0 ? children.length : after
      const content = children.slice(0, count).flatMap((child) => ('text' in child ? [child.text] : []))
      const duty: Duty = { unit: unitIdOf(text), content: isList ? content : (content[0] ?? '') }
      const last = made.at(-1)
      if (typeof last === 'object' && 'duties' in last)
        made[made.length - 1] = { duties: [...last.duties, duty] }
      else made.push({ duties: [duty] })
      for (const block of blocks(children.slice(count), path)) made.push(block)
    }
  }

  /** Where titles have styles, the bold name of a unit with a text or dashes below it. */
  function isDuty({ look, children }: OutlineNode): boolean {
    const [first] = children
    return (
      look === 'unit' &&
      (first?.kind === 'paragraph' || (first !== undefined && isBareDash(first))) &&
      !children.some(({ kind }) => kind === 'node')
    )
  }

  /** A numbered entry is a title when it is printed as one, or is short and has something below it. */
  function isSection(node: OutlineNode): boolean {
    const { text, look, children } = node
    if (node.marker === undefined || children.some((child) => child.kind === 'node' && !child.node.marker))
      return true
    if (look === 'heading' || look === 'bold') return text.length < 250
    if (look === 'unit') return !isDuty(node)
    return !hasStyles && children.length > 0 && text.length <= 120 && !/[.;:,…]$/.test(text)
  }

  function ask(path: Path, words: Localized | undefined): void {
    if (words) questions.push({ path, words })
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

function itemOf(text: string, body: readonly BodyBlock[]): ListItem {
  return body.length > 0 ? { text, body } : text
}

function isBareDash(child: OutlineChild): boolean {
  return child.kind === 'dash' && child.children.length === 0
}

/** Where a run of entries, or of dashes, that begins here is over. */
function endOfRun(children: readonly OutlineChild[], from: number): number {
  const kind = children[from]?.kind
  const after = children.slice(from).findIndex((child) => child.kind !== kind)
  return after < 0 ? children.length : from + after
}

function unfitWords(marker: string) {
  return {
    vi: `Số “${marker}” không nối tiếp số đứng trước nên được giữ nguyên trong lời văn; sửa lại nếu cần.`,
    en: `The number “${marker}” does not go on from the one before, so it stays in the text; mend it if needed.`,
  }
}
