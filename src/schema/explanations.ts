import type { Explanation, Localized } from '../diagnostic.ts'

/** What can be wrong with the shape of a plan or a format file. */
export const shapeExplanations: readonly Explanation[] = [
  explained(
    'unknown-version',
    {
      vi: 'Phiên bản mẫu tệp mà tdkt này chưa đọc được.',
      en: 'A version of the plan file that this tdkt cannot read.',
    },
    {
      vi: 'Mỗi phiên bản mẫu tệp có thể đặt lại ý nghĩa các mục; đọc theo phiên bản khác thì dễ in sai mà không biết.',
      en: 'Each version may give keys another meaning; read as another one, a plan could print wrongly unseen.',
    },
    { bad: 'tdkt: 2', good: 'tdkt: 1' },
  ),
  explained(
    'unknown-key',
    { vi: 'Tên mục không có trong mẫu tệp.', en: 'A key that the file format does not know.' },
    {
      vi: 'Mục ghi sai tên sẽ không được in; tdkt báo để không mất nội dung.',
      en: 'What stands under a wrong key would not be printed; it is reported so that nothing is lost.',
    },
    { bad: 'dues: 30/6/2026', good: 'due: 30/6/2026' },
  ),
  explained(
    'lost-quotes',
    { vi: 'Câu có dấu hai chấm bị hiểu thành tên mục.', en: 'A text with a colon was read as a key.' },
    {
      vi: 'Trong YAML, dấu hai chấm có dấu cách theo sau ngăn tên mục với giá trị; câu văn chứa dấu ấy phải đặt trong dấu nháy.',
      en: 'A colon and a blank part a key from its value; a text that holds them needs quotes.',
    },
    { bad: '- UBND các tỉnh: Sơn La, Điện Biên', good: "- 'UBND các tỉnh: Sơn La, Điện Biên'" },
  ),
  explained(
    'missing-key',
    { vi: 'Thiếu một mục bắt buộc.', en: 'A key that must be there is missing.' },
    {
      vi: 'Không có mục này thì văn bản thiếu một thành phần không thể bỏ.',
      en: 'Without it the document lacks a part that it cannot do without.',
    },
    { bad: 'units: [so-noi-vu]', good: 'content: Phát động thi đua\nunits: [so-noi-vu]' },
  ),
  explained(
    'wrong-type',
    { vi: 'Giá trị không đúng loại.', en: 'A value of the wrong kind.' },
    {
      vi: 'Số có số 0 đứng đầu, ngày tháng, số điện thoại để trần bị YAML đọc thành số và mất chữ; danh sách cần gạch đầu dòng.',
      en: 'Bare numbers with a leading zero lose it; lists need dashes.',
    },
    { bad: 'number: 08', good: "number: '08'" },
  ),
  explained(
    'bad-value',
    { vi: 'Giá trị chưa đúng cách ghi.', en: 'A value that is not written as it should be.' },
    {
      vi: 'Ngày, mã và các mục chọn sẵn có cách ghi cố định để tdkt hiểu đúng và in đúng.',
      en: 'Days, ids and choices have a fixed form so that they are understood and printed rightly.',
    },
    { bad: 'date: 15/01/2026', good: 'date: 2026-01-15' },
  ),
  explained(
    'empty',
    { vi: 'Mục có tên nhưng chưa có nội dung.', en: 'A key with nothing in it.' },
    {
      vi: 'Chỉ số, ngày, địa danh, người ký và nơi lưu được để trống trong dự thảo; mục khác trống là thiếu nội dung.',
      en: 'Only number, day, place, signatory and archive may be blank in a draft.',
    },
    { bad: 'title:', good: 'title: Công tác thi đua, khen thưởng năm 2026' },
  ),
  explained(
    'one-key',
    { vi: 'Một khối nội dung ghi hai loại.', en: 'One block of the body is of two kinds.' },
    {
      vi: 'Mỗi dòng gạch trong “body” là một khối: đoạn văn, danh sách, bảng…; hai loại trong một khối thì không biết in trước sau.',
      en: 'Each dash under “body” is one block; two kinds in one have no order to be printed in.',
    },
    { bad: '- numbered: [Một]\n  dashes: [Hai]', good: '- numbered: [Một]\n- dashes: [Hai]' },
  ),
]

function explained(
  name: string,
  title: Localized,
  why: Localized,
  example: NonNullable<Explanation['example']>,
): Explanation {
  return { code: `schema/${name}`, severity: 'error', title, why, example }
}
