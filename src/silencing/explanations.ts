import type { Explanation, Localized, Severity } from '../diagnostic.ts'

/** What can be wrong with a remark, and how grave it is unless the office decides otherwise. */
export const silencingSeverities = {
  'no-reason': 'error',
  'unknown-rule': 'error',
  'unknown-word': 'error',
  unused: 'warning',
} as const satisfies Record<string, Severity>

export type SilencingProblem = keyof typeof silencingSeverities

const good =
  '# tdkt-disable-next-line due-on-day-off: lễ phát động tổ chức vào thứ Bảy\n- content: Phát động thi đua\n  due: 2026-03-28'

/** What can be wrong with remarks that ask for silence. */
export const silencingExplanations: readonly Explanation[] = [
  explained(
    'no-reason',
    { vi: 'Bỏ qua một quy tắc mà không ghi lý do.', en: 'A rule is silenced without a reason.' },
    {
      vi: 'Người duyệt và người soạn năm sau cần biết vì sao chỗ này được bỏ qua.',
      en: 'Whoever reads the plan next needs to know why this may stand.',
    },
    good.replace(': lễ phát động tổ chức vào thứ Bảy', ''),
  ),
  explained(
    'unknown-rule',
    { vi: 'Bỏ qua một quy tắc không có.', en: 'A rule is silenced that there is not.' },
    {
      vi: 'Tên sai thì không quy tắc nào được bỏ qua; chỉ bỏ qua được quy tắc, không bỏ qua được lỗi cách ghi tệp.',
      en: 'Under a wrong name nothing is silenced; only rules can be, not the shape of the file.',
    },
    good.replace('due-on-day-off', 'due-on-dayoff'),
  ),
  explained(
    'unknown-word',
    { vi: 'Lời ghi chú cho tdkt viết sai tên.', en: 'A remark for tdkt is misspelt.' },
    {
      vi: 'Lời ghi chú viết sai không có tác dụng gì mà không ai hay.',
      en: 'A misspelt remark does nothing, and nobody would know.',
    },
    good.replace('next-line', 'next-lin'),
  ),
  explained(
    'unused',
    { vi: 'Lời ghi chú bỏ qua quy tắc không còn cần.', en: 'A remark that silences nothing.' },
    {
      vi: 'Chỗ sai đã được sửa hoặc đã chuyển đi nơi khác; để lại thì lời ghi chú sẽ che chỗ sai về sau.',
      en: 'What it was for is mended or has moved; left behind it would hide the next mistake.',
    },
    good.replace('2026-03-28', '2026-03-27'),
  ),
]

function explained(name: SilencingProblem, title: Localized, why: Localized, bad: string): Explanation {
  return {
    code: `silencing/${name}`,
    severity: silencingSeverities[name],
    title,
    why,
    example: { bad, good },
  }
}
