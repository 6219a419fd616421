/** The places of a longest rising row among some numbers: those that kept their order. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [place, number] of numbers.entries()) {
    const length = countBelow(number, ends, numbers)
    before.push(ends[length - 1])
    ends[length] = place
  }
  const rise = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = before[place]) rise.add(place)
  return rise
}

/** How many of the rows found so far end below a number. */
function countBelow(number: number, ends: readonly number[], numbers: readonly number[]): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
