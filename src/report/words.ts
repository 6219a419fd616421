import type { Localized, Severity } from '../diagnostic.ts'

/** The grade of a finding as a word, since a colour alone says nothing on paper. */
export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { vi: 'LỖI', en: 'ERROR' },
  warning: { vi: 'CẢNH BÁO', en: 'WARNING' },
  info: { vi: 'LƯU Ý', en: 'NOTE' },
}

/** A number with its noun: Vietnamese needs no plural, English does. */
export function counted(number: number, vi: string, en: string): Localized {
  return { vi: `${number} ${vi}`, en: `${number} ${en}${number === 1 ? '' : 's'}` }
}
