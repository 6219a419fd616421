import type { Explanation } from '../diagnostic.ts'

type Row = readonly [name: string, vi: string, en: string, bad: string, good: string]

const rows: readonly Row[] = [
  [
    'syntax',
    'Dấu {{ }} hoặc khối chưa khép.',
    'Braces or a block are not closed.',
    '{{#if place}}',
    '{{#if place}}…{{/if}}',
  ],
  ['field', 'Trường không có.', 'A field that does not exist.', '{{document.titel}}', '{{document.place}}'],
  [
    'logic',
    'Mẫu dùng phép tính không có.',
    'Logic that templates do not have.',
    '{{#with issuer}}',
    '{{issuer.name}}',
  ],
  ['part', 'Phần mẫu không có.', 'A part that does not exist.', '{{> can-cuu}}', '{{> can-cu}}'],
  [
    'part-loop',
    'Phần mẫu gọi lại chính nó.',
    'A part takes in itself.',
    '{{> doan}} trong doan.md.hbs',
    '{{> bang}}',
  ],
  [
    'too-much',
    'Mẫu quá lớn hoặc lặp quá nhiều.',
    'A template that is too large or repeats too much.',
    '{{#each a}}{{#each @root.a}}{{#each @root.a}}…',
    '{{#each a}}…{{/each}}',
  ],
  [
    'not-a-text',
    'Trường không phải lời văn.',
    'A field that is no text.',
    '{{recipients}}',
    '{{#each recipients}}{{this}}{{/each}}',
  ],
  [
    'not-a-list',
    'Trường không phải danh sách.',
    'A field that is no list.',
    '{{#each archive}}',
    '{{archive}}',
  ],
  [
    'style',
    'Kiểu không có trong thể thức.',
    'A style that the format does not have.',
    '::trich-yu[…]',
    '::trich-yeu[…]',
  ],
  [
    'columns',
    '“::cot” đứng ngoài khối nhiều cột.',
    '“::cot” outside a block of columns.',
    '::cot',
    ':::hai-cot',
  ],
  [
    'cells',
    'Hàng nhiều ô hơn đầu bảng.',
    'A row has more cells than its table.',
    '| a | b | c |',
    '| a | b |',
  ],
  ['heading', 'Tiêu đề quá ba cấp.', 'A title below the third level.', '#### Tiêu đề', '### Tiêu đề'],
  [
    'unclosed',
    'Khối “:::” chưa khép.',
    'A block of colons is not closed.',
    ':::noi-nhan',
    ':::noi-nhan\n…\n:::',
  ],
  [
    'stray-colons',
    'Dòng có “::” mà không phải kiểu.',
    'A line of colons that is no style.',
    '::: thừa',
    '::so-ky-hieu[…]',
  ],
  [
    'unknown',
    'Phần Markdown mà mẫu không in được.',
    'Markdown that a template cannot print.',
    '<table>',
    '| TT | Nội dung |',
  ],
]

/** What can be wrong with a template. */
export const templateExplanations: readonly Explanation[] = rows.map(([name, vi, en, bad, good]) => ({
  code: `template/${name}`,
  severity: 'error',
  title: { vi, en },
  why: {
    vi: 'Mẫu sai thì mọi kế hoạch in theo mẫu đều sai; tdkt kiểm tra cả những nhánh mà kế hoạch này không dùng tới.',
    en: 'A wrong template spoils every plan printed by it; branches that this plan does not take are checked too.',
  },
  example: { bad, good },
}))
