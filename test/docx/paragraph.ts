import type { Element } from '@xmldom/xmldom'
import type { Paragraph, Run } from './docx-document.ts'
import type { FieldTracker } from './fields.ts'
import type { Story } from './formats.ts'
import { type Layers, layersOf } from './layers.ts'
import { paragraphFormat } from './paragraph-format.ts'
import { type RunLayers, runFormat } from './run-format.ts'
import { runText } from './run-text.ts'
import type { Style } from './style-sheet.ts'
import { attribute, child, children, type Name, nameOf, valueIn } from './xml.ts'

/**
 * Reads a `w:p` that lies in a table of the given style, or in none. A list that the paragraph itself asks
 * for lies above its style; a list that the style asks for lies below (ECMA-376-1, 17.7.2).
 */
export function readParagraph(element: Element, story: Story, tableStyle: readonly Style[]): Paragraph {
  const { styles, findLevel } = story.formats
  const direct = child(element, 'w:pPr')
  const namedStyle = valueIn(direct, 'w:pStyle')
  const chain = styles.chain('paragraph', namedStyle)
  const level = findLevel(chain, direct)
  const levelProperties = layersOf([level?.paragraphProperties])
  const layers = [
    ...layersOf([styles.defaultParagraph]),
    ...propertiesOf(tableStyle, 'w:pPr'),
    ...(level?.isDirect ? [] : levelProperties),
    ...propertiesOf(chain, 'w:pPr'),
    ...(level?.isDirect ? levelProperties : []),
    ...layersOf([direct]),
  ]
  const inherited = {
    defaults: layersOf([styles.defaultRun]),
    table: propertiesOf(tableStyle, 'w:rPr'),
    paragraph: propertiesOf(chain, 'w:rPr'),
  }
  const elements = [...runElements(element, story.fields)]
  const runs = elements.map(({ run, text }) => readRun(run, text, story, inherited))

  return {
    kind: 'paragraph',
    text: runs.map(({ text }) => text).join(''),
    styleId: chain.at(-1)?.id,
    styleName: chain.at(-1)?.name,
    hasOwnParagraphStyle: styles.defines('paragraph', namedStyle),
    directRunFormatting: directNames(elements.map(({ run }) => run)),
    numbering: level && { id: level.id, level: level.level, format: level.format, pattern: level.pattern },
    ...paragraphFormat(layers),
    runs,
    fields: story.fields.takeBegun(),
  }
}

function readRun(
  run: Element,
  text: string,
  { formats }: Story,
  inherited: Omit<RunLayers, 'character' | 'direct'>,
): Run {
  const direct = child(run, 'w:rPr')
  const characterStyleId = valueIn(direct, 'w:rStyle')
  const character = propertiesOf(formats.styles.chain('character', characterStyleId), 'w:rPr')
  const format = runFormat({ ...inherited, character, direct: layersOf([direct]) }, formats.themeFont)
  return { text, characterStyleId, ...format }
}

/** The runs with what each shows; reading them moves the tracker on. */
function* runElements(parent: Element, fields: FieldTracker): Generator<{ run: Element; text: string }> {
  for (const element of children(parent)) {
    const name = nameOf(element)
    if (name === 'w:r') yield { run: element, text: runText(element, fields) }
    if (runContainers.has(name)) yield* runElements(element, fields)
    if (name === 'w:fldSimple') {
      fields.begin()
      fields.instruct(attribute(element, 'w:instr') ?? '')
      fields.separate()
      yield* runElements(element, fields)
      fields.end()
    }
  }
}

const runContainers = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
])

function directNames(runs: readonly Element[]): string[] {
  const names = runs.flatMap((run) => children(child(run, 'w:rPr')).map(({ localName }) => localName ?? ''))
  return [...new Set(names)].filter((name) => name !== 'rStyle').sort()
}

function propertiesOf(chain: readonly Style[], name: Name): Layers {
  return layersOf(chain.map(({ element }) => child(element, name)))
}
