import type { Localized } from '../diagnostic.ts'

/** What is said of a rule that nobody knows, here and in remarks of a plan. */
export function unknownRule(id: string, meant: string | undefined): Localized {
  return {
    vi: `Không có quy tắc “${id}”; ${meant ? `ý bạn là “${meant}”?` : 'xem danh sách bằng lệnh “tdkt explain”.'}`,
    en: `There is no rule “${id}”; ${meant ? `did you mean “${meant}”?` : 'see “tdkt explain” for the list.'}`,
  }
}
