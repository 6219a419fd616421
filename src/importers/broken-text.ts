import type { Localized } from '../diagnostic.ts'
import type { OutlineChild } from './outline-tree.ts'

/** What is asked of a text that does not end where the next paragraph goes on in small letters; else nothing. */
export function brokenWords(text: string, next: OutlineChild | undefined): Localized | undefined {
  if (next?.kind !== 'paragraph' || /[.;:!?…]$/u.test(text) || !/^\p{Ll}[^.)/]/u.test(next.text))
    return undefined
  const begin = next.text.split(' ').slice(0, 4).join(' ')
  return {
    vi: `Đoạn này chưa hết câu mà đoạn sau bắt đầu bằng chữ thường (“${begin} …”); nếu là một câu, nối lại.`,
    en: `This does not end, and the next paragraph begins in small letters (“${begin} …”); join them if they are one.`,
  }
}
