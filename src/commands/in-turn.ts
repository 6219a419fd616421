/**
 * Does many pieces of work with several hands and gives the results in the order of the pieces. No hand begins a piece
 * more than `ahead` before the one whose turn it is, so that few results wait for theirs.
 */
export async function* inTurn<Piece, Result>(
  pieces: readonly Piece[],
  hands: readonly ((piece: Piece) => Promise<Result>)[],
  ahead: number,
): AsyncGenerator<Result> {
  const idle = [...hands]
  const begun = new Map<number, Promise<Result>>()
  let turn = 0
  let next = 0
  let last = pieces.length

  function begin(): void {
    while (next < Math.min(last, turn + ahead)) {
      const [piece, hand] = [pieces[next], idle.shift()]
      if (piece === undefined || hand === undefined) return
      const work = hand(piece).finally(() => {
        idle.push(hand)
        begin()
      })
      work.catch(() => undefined) // told when its turn comes
      begun.set(next, work)
      next += 1
    }
  }

  try {
    for (; turn < pieces.length; turn += 1) {
      begin()
      const result = await begun.get(turn)
      begun.delete(turn)
      if (result !== undefined) yield result
    }
  } finally {
    last = 0
  }
}
