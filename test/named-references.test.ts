import { join } from 'node:path'
import { characterEntities } from 'character-entities'
import { expect, test } from 'vitest'
import { root } from './support/command.ts'

const { decodeNamedCharacterReference }: { decodeNamedCharacterReference(name: string): string | false } =
  await import(join(root, 'build/named-references.mjs'))

test('every name of a sign that Markdown knows is read alike with the list of HTML', () => {
  const names = Object.entries(characterEntities)
  expect(names.length).toBeGreaterThan(2000)
  for (const [name, sign] of names) expect(decodeNamedCharacterReference(name), name).toBe(sign)
})

test.each(['', 'khong-co', 'am', 'AMP1', 'amp;lt', '#38', '#x26', '__proto__', 'constructor'])(
  '“%s” is no name of a sign',
  (name) => expect(decodeNamedCharacterReference(name)).toBe(false),
)
