import {
  addNode,
  containerRules,
  dashesBelowUnit,
  type EntryLevels,
  endsUnitInDash,
  lastDashIn,
  lastEntriesIn,
  nextMarker,
} from './container-rules.ts'
import type { Marker } from './markers.ts'
import type { Container, Entry, OutlineChild, OutlineDash, OutlineNode } from './outline-tree.ts'
import type { PaperPlace } from './paper.ts'

/** The outline of a body as far as it is read: what is open, from the outermost to the innermost. */
export class OpenContainers {
  readonly #levels: EntryLevels
  readonly #root: Container
  readonly #rules: ReturnType<typeof containerRules>
  #open: Container[]

  constructor(levels: EntryLevels) {
    this.#levels = levels
    this.#root = { numbers: levels.isAnnex ? [1] : [], children: [], count: 0 }
    this.#rules = containerRules(this.#root, levels)
    this.#open = [this.#root]
  }

  /** All that was read. */
  get children(): readonly OutlineChild[] {
    return this.#root.children
  }

  /** Adds what has no number to what is open innermost. */
  add(child: OutlineChild): void {
    this.#inner.children.push(child)
  }

  /** Adds a dash; one of the outermost depth does not stand in another. */
  addDash(dash: OutlineDash): void {
    const { level = 0 } = dash
    if (level > 0 && this.#addDeeper(dash)) return
    if (endsUnitInDash(dash, this.#open)) this.#open.pop()
    while (level === 0 && 'ofDash' in this.#inner) this.#open.pop()
    this.add(dash)
  }

  /** Opens a section without a title, outermost. */
  openUntitled(place: PaperPlace): void {
    this.#enter(0, this.#untitled(this.#root, place))
  }

  /** Adds a line with a plus below the dash above it, rather not below the work of a unit; false when there is none. */
  addBelowDash(plus: OutlineDash): boolean {
    const isInUnit = 'look' in this.#inner && this.#inner.look === 'unit'
    if (!isInUnit && this.#addBelowLast(plus)) return true
    const within = this.#open.findLastIndex((each) => 'ofDash' in each)
    if (within >= 0) {
      this.#open.length = within + 1
      this.add(plus)
      return true
    }
    const isTaken = this.#open.some((each, at) => {
      const last = this.#takeIntoDash(each)
      if (!last) return false
      last.children.push(plus)
      const inDash = { numbers: each.numbers, children: last.children, count: each.count, ofDash: true }
      this.#enter(at, inDash)
      each.count = 0
      return true
    })
    return isTaken || this.#addBelowLast(plus)
  }

  #addBelowLast(plus: OutlineDash): boolean {
    const above = lastDashIn(this.#inner.children)
    if (!above) return false
    const [, ...between] = this.#inner.children.splice(above.at)
    this.#inner.children.push(above.dash)
    above.dash.children.push(...between, plus)
    return true
  }

  /** Adds a dash that lies deeper in its list than the one above it; false when it does not. */
  #addDeeper(dash: OutlineDash): boolean {
    const above = lastDashIn(this.#inner.children)
    return above !== undefined && (above.dash.level ?? 0) < (dash.level ?? 0) && this.addBelowDash(dash)
  }

  /** Adds a numbered entry where its number is the next one; false when it is so nowhere. */
  addNumbered(markers: readonly Marker[], entry: Entry): boolean {
    const { hasStyles, isAnnex } = this.#levels
    const inDash = () => entry.look !== 'heading' && this.#beginInDash(markers, entry)
    return (
      this.#goOn(markers, entry, true) ||
      this.#goOnAsSection(markers, entry) ||
      ((hasStyles || isAnnex) && (inDash() || this.#beginAgain(markers, entry))) ||
      this.#beginUntitled(markers, entry) ||
      inDash() ||
      this.#goOn(markers, entry, false)
    )
  }

  /** Adds a title or unit that has a dash for its number, as those of the deepest levels have. */
  addMarkedByDash(entry: Entry & { readonly marker: Marker }): boolean {
    const depth = this.#levels.samples.length
    const within = this.#open.findIndex(
      (each) => each.numbers.length >= depth && this.#rules.holds(each, entry.look),
    )
    if (within >= 0) {
      this.#put(within, entry.marker, entry)
      return true
    }
    const section = this.#open.findLastIndex((each) => this.#rules.holdsTitles(each))
    if (section < 0) return false
    this.#open.length = section + 1
    while (this.#inner.numbers.length < depth)
      this.#enter(this.#open.length - 1, this.#untitled(this.#inner, entry.place))
    this.#put(this.#open.length - 1, entry.marker, entry)
    return true
  }

  get #inner(): Container {
    return this.#open.at(-1) ?? this.#root
  }

  #enter(at: number, container: Container): void {
    this.#open = [...this.#open.slice(0, at + 1), container]
  }

  #untitled(within: Container, place: PaperPlace): OutlineNode {
    return addNode(within, { look: 'plain', place })
  }

  #put(at: number, marker: Marker, entry: Entry): void {
    this.#enter(at, addNode(this.#open[at] ?? this.#root, entry, marker))
  }

  /** The innermost place where a number is the next one; strictly, only where its look can be printed. */
  #goOn(markers: readonly Marker[], entry: Entry, isStrict: boolean): boolean {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const within = this.#open[at]
      if (!within || within.numbers.length < (this.#levels.isAnnex ? 1 : this.#levels.offset)) continue
      if (isStrict && !this.#rules.holds(within, entry.look)) continue
      const marker = nextMarker(markers, this.#levels.samples, within.numbers, within.count + 1)
      if (!marker) continue
      this.#put(at, marker, entry)
      return true
    }
    return false
  }

  /** A count that begins again below a dash, whose list goes on in it. */
  #beginInDash(markers: readonly Marker[], entry: Entry): boolean {
    const above = lastDashIn(this.#inner.children)
    if (!above || ('look' in this.#inner && this.#inner.look === 'unit')) return false
    const at = this.#open.findLastIndex(
      (each) => nextMarker(markers, this.#levels.samples, each.numbers, 1) && this.#rules.holdsItems(each),
    )
    const within = this.#open[at]
    const marker = within && nextMarker(markers, this.#levels.samples, within.numbers, 1)
    if (!within || !marker || within.numbers.length === 0) return false
    const [, ...below] = this.#inner.children.splice(above.at)
    within.children.push(above.dash)
    above.dash.children.push(...below)
    const inDash = { numbers: within.numbers, children: above.dash.children, count: 0, ofDash: true }
    this.#enter(at, inDash)
    this.#put(at + 1, marker, entry)
    return true
  }

  /** A count that begins again where all entries before it can stand below the dash above them. */
  #beginAgain(markers: readonly Marker[], entry: Entry): boolean {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const within = this.#open[at]
      const marker = within && nextMarker(markers, this.#levels.samples, within.numbers, 1)
      if (!within || !marker || (entry.look === 'heading' && !this.#rules.holds(within, entry.look))) continue
      if (!this.#takeIntoDash(within)) continue
      within.count = 0
      this.#put(at, marker, entry)
      return true
    }
    return false
  }

  /** Puts all entries of what is open below the dash above them, if there is one that has none. */
  #takeIntoDash(within: Container): OutlineDash | undefined {
    const last = lastEntriesIn(within.children)
    if (!last || last.count !== within.count || !this.#rules.holdsItems(within)) return undefined
    const taken = within.children.splice(last.from, last.length)
    last.dash.children.push(...taken)
    within.children.splice(last.from, 0, ...dashesBelowUnit(taken.at(-1)))
    return last.dash
  }

  /** A title below an item or a dash is one of a section without a title, in which all stands that is counted there. */
  #goOnAsSection(markers: readonly Marker[], entry: Entry): boolean {
    if (entry.look !== 'heading' || !this.#levels.hasStyles) return false
    for (let at = this.#open.length - 1; at > 0; at--) {
      const within = this.#open[at]
      if (!within || this.#rules.holdsTitles(within)) continue
      const outerAt = this.#open.findLastIndex(
        (each, index) => index < at && each.numbers.length < within.numbers.length,
      )
      const outer = this.#open[outerAt]
      if (!outer || !this.#rules.holdsTitles(outer)) continue
      const marker = nextMarker(markers, this.#levels.samples, [...outer.numbers, 1], within.count + 1)
      const first = within.children.findIndex(({ kind }) => kind === 'node')
      if (!marker || first < 0) continue
      const section = this.#untitled(outer, entry.place)
      section.children.push(...within.children.splice(first))
      section.count = within.count
      this.#enter(outerAt, section)
      this.#put(outerAt + 1, marker, entry)
      return true
    }
    return false
  }

  /** A count that begins again, as it does in a section without a title. */
  #beginUntitled(markers: readonly Marker[], entry: Entry): boolean {
    if (this.#levels.isAnnex) return false
    for (const more of [1, 2]) {
      for (let at = this.#open.length - 1; at >= 0; at--) {
        const within = this.#open[at]
        if (!within || !this.#rules.holdsTitles(within)) continue
        const numbers = [...within.numbers, ...Array.from({ length: more }, () => 1)]
        const marker = numbers.length > 2 ? undefined : nextMarker(markers, this.#levels.samples, numbers, 1)
        if (!marker) continue
        this.#open.length = at + 1
        for (let step = 0; step < more; step++)
          this.#enter(at + step, this.#untitled(this.#inner, entry.place))
        this.#put(this.#open.length - 1, marker, entry)
        return true
      }
    }
    return false
  }
}
