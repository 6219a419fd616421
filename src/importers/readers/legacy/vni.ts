/** VNI for Windows (the fonts VNI-…): a bare letter, then one of Latin-1 for its tone and hat. */
const after: Readonly<Record<string, string>> = {
  a: 'ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ',
  e: 'ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ',
  o: 'ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ',
  u: 'ùú øù ûủ õũ ïụ',
  y: 'ùý øỳ ûỷ õỹ',
  ô: 'ùớ øờ ûở õỡ ïợ',
  ö: 'ùứ øừ ûử õữ ïự',
}

/** Letters that stand by themselves. */
const alone = 'ñđ íí ìì æỉ óĩ òị ôơ öư îỵ'

const letters: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(after).flatMap(([bare, list]) =>
      list.split(' ').map(([mark = '', letter = '']) => [bare + mark, letter] as const),
    ),
    ...alone.split(' ').map(([from = '', to = '']) => [from, to] as const),
  ].flatMap(([from, to]) => [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()],
    [from.charAt(0).toUpperCase() + from.slice(1), to.toUpperCase()],
  ]),
)

const written = new RegExp([...letters.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'g')

/** A text in VNI as Unicode. */
export function fromVni(text: string): string {
  return text.replace(written, (letter) => letters.get(letter) ?? letter)
}
