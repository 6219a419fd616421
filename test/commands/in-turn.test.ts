import { expect, test } from 'vitest'
import { inTurn } from '../../src/commands/in-turn.ts'

/** Hands that are done when they are told so. */
function hands(count: number) {
  const begun: number[] = []
  const finish = new Map<number, (result: string) => void>()
  const hand = (piece: number) => {
    begun.push(piece)
    return new Promise<string>((resolve) => void finish.set(piece, resolve))
  }
  const done = async (piece: number) => {
    finish.get(piece)?.(`kế hoạch ${piece}`)
    await new Promise(setImmediate)
  }
  return { begun, done, all: Array.from({ length: count }, () => hand) }
}

async function collected(results: AsyncIterable<string>, into: string[]) {
  for await (const result of results) into.push(result)
}

test('results come in the order of the pieces, whichever is done first', async () => {
  const { begun, done, all } = hands(2)
  const told: string[] = []
  const end = collected(inTurn([1, 2, 3, 4], all, 10), told)
  await done(2)
  await done(3)
  expect([begun, told]).toEqual([[1, 2, 3, 4], []])
  await done(1)
  expect(told).toEqual(['kế hoạch 1', 'kế hoạch 2', 'kế hoạch 3'])
  await done(4)
  await end
  expect(told).toHaveLength(4)
})

test('nothing is begun too far before the piece whose turn it is', async () => {
  const { begun, done, all } = hands(2)
  const told: string[] = []
  const end = collected(inTurn([1, 2, 3, 4, 5, 6], all, 3), told)
  await done(2)
  await done(3)
  expect(begun).toEqual([1, 2, 3])
  await done(1)
  expect(begun).toEqual([1, 2, 3, 4, 5])
  for (const piece of [4, 5, 6]) await done(piece)
  await end
  expect(told).toHaveLength(6)
})

test('what fails is told in its turn, and nothing is begun after it', async () => {
  const begun: number[] = []
  const hand = async (piece: number) => {
    begun.push(piece)
    if (piece >= 3) throw new Error(`Kế hoạch ${piece} hỏng.`)
    return `kế hoạch ${piece}`
  }
  const told: string[] = []
  const end = collected(inTurn([1, 2, 3, 4, 5, 6, 7, 8, 9], [hand, hand], 2), told)
  await expect(end).rejects.toThrow('Kế hoạch 3 hỏng.')
  expect(told).toEqual(['kế hoạch 1', 'kế hoạch 2'])
  expect(begun.length).toBeLessThan(6)
})
