/**
 * What is made of a word, remembered: words come again and again, in one plan and in the next. A long one is no word,
 * and as a part of a text it would keep the whole of that.
 */
export function remembered<Value>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    if (word.length > longestWord) return make(word)
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size === mostWords) known.clear()
    const made = make(word)
    known.set(word, made)
    return made
  }
}

const longestWord = 12
const mostWords = 10_000
