import { matchesOf } from '../../text.ts'

/** Where a text has addresses of the web and of mail, which follow rules of their own. */
export function webWordsIn(text: string): (at: number) => boolean {
  let words: readonly RegExpExecArray[] | undefined
  return (at) => {
    words ??= matchesOf(text, /\S+/gu).filter(({ 0: word }) => webSigns.test(word))
    return words.some(({ 0: word, index }) => index <= at && at < index + word.length)
  }
}

const webSigns = /:\/\/|www\.|@[\w-]+\.\w|[\w-]\.(?:vn|com|net|org|edu|gov|info|asia)(?![\p{L}\d])/iu
