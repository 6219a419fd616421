import type { Explanation, Localized } from '../diagnostic.ts'
import type { ConfigProblem } from './config-file.ts'

/** What can be wrong with a config beside its shape. */
export const configExplanations: readonly Explanation[] = [
  explained(
    'unknown-rule',
    { vi: 'Tệp cấu hình nhắc đến quy tắc không có.', en: 'The config names a rule that there is not.' },
    {
      vi: 'Ghi sai tên thì quy tắc định tắt vẫn chạy, quy tắc định nâng mức vẫn ở mức cũ.',
      en: 'Under a wrong name the rule goes on as before, whatever was chosen for it.',
    },
    { bad: 'rules: { due-on-dayoff: off }', good: 'rules: { due-on-day-off: off }' },
  ),
  explained(
    'fixed-rule',
    {
      vi: 'Tệp cấu hình đổi mức của quy tắc không thể bỏ qua.',
      en: 'The config changes a rule that must be an error.',
    },
    {
      vi: 'Có những điều thiếu thì tdkt không in được văn bản, nên luôn là lỗi.',
      en: 'Without some things no document can be printed, so they are always errors.',
    },
    { bad: 'rules: { format-unknown: off }', good: 'rules: { format-unknown: error }' },
  ),
  explained(
    'no-such-file',
    {
      vi: 'Tệp cấu hình dẫn đến tệp hoặc thư mục không có.',
      en: 'The config names a file or folder that is not there.',
    },
    {
      vi: 'Đường dẫn tính từ thư mục của tệp cấu hình, không phải từ nơi chạy lệnh.',
      en: 'Paths start at the folder of the config, not where the command is run.',
    },
    { bad: 'extends: chung.config.yml', good: 'extends: ../chung.config.yaml' },
  ),
  explained(
    'circle',
    { vi: 'Các tệp cấu hình dẫn vòng tròn.', en: 'Configs extend each other in a circle.' },
    {
      vi: 'Mỗi tệp thừa hưởng tệp đứng trên nó; dẫn vòng tròn thì không biết tệp nào quyết định.',
      en: 'Each file builds on the one above it; in a circle none decides.',
    },
    { bad: 'extends: tdkt.config.yaml', good: 'extends: ../tdkt.config.yaml' },
  ),
  explained(
    'house-rule',
    { vi: 'Quy tắc riêng ghi chưa đúng.', en: 'A house rule that cannot be used.' },
    {
      vi: 'Biểu thức sai cú pháp hoặc thiếu thì quy tắc không kiểm tra được gì.',
      en: 'With a faulty expression, or none, the rule could check nothing.',
    },
    { bad: "pattern: '(Phấn đấu'", good: "pattern: '^Phấn đấu'" },
  ),
  explained(
    'house-test',
    {
      vi: 'Ví dụ bên cạnh quy tắc riêng cho kết quả khác.',
      en: 'A text beside a house rule does not match as it should.',
    },
    {
      vi: 'Ví dụ cho biết biểu thức có tìm đúng điều muốn tìm hay không.',
      en: 'The texts show whether the expression finds what it is meant to find.',
    },
    {
      bad: "pattern: '^Phấn đấu'\ntests: { match: [Tiếp tục phấn đấu] }",
      good: "pattern: '^Phấn đấu'\ntests: { match: [Phấn đấu hoàn thành] }",
    },
  ),
]

function explained(
  name: ConfigProblem,
  title: Localized,
  why: Localized,
  example: NonNullable<Explanation['example']>,
): Explanation {
  return { code: `config/${name}`, severity: 'error', title, why, example }
}
