import { type Sought, soughtIn } from '../../text.ts'

/** Where a text has addresses of the web and of mail, which follow rules of their own. */
export function webWordsIn(text: string): (at: number) => boolean {
  let words: readonly RegExpExecArray[] | undefined
  return (at) => {
    words ??= soughtIn(text, webWord).filter(({ 0: word }) => webSigns.test(word))
    return words.some(({ 0: word, index }) => index <= at && at < index + word.length)
  }
}

export const webWord: Sought = { pattern: /\S+/gu, sign: /[@/.]/ }

const webSigns = /:\/\/|www\.|@[\w-]+\.\w|[\w-]\.(?:vn|com|net|org|edu|gov|info|asia)(?![\p{L}\d])/iu
