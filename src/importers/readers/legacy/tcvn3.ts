/** TCVN3 (“ABC”, the fonts .Vn…): letters of Latin-1 that stand for Vietnamese ones (TCVN 5712:1993, VN3). */
const pairs = [
  'µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ ®đ Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ',
  '×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ',
  '\u00ADư õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ',
]

const letters: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((line) => line.split(' ').map(([from = '', to = '']) => [from, to] as const)),
)

/** A text in TCVN3 as Unicode. */
export function fromTcvn3(text: string): string {
  return Array.from(text, (letter) => letters.get(letter) ?? letter).join('')
}
