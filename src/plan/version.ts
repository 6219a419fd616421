import type { Diagnostic } from '../diagnostic.ts'
import type { Source } from '../source/source.ts'

/** The version of the plan file that is read and written. */
export const planVersion = 1

/** A plan of a later version: nothing else of it can be judged, since its words may mean other things. */
export function unknownVersion({ data, file, rangeOf }: Source): Diagnostic | undefined {
  const version = typeof data === 'object' && data !== null ? Reflect.get(data, 'tdkt') : undefined
  if (!Number.isInteger(version) || version === planVersion) return undefined
  return {
    code: 'schema/unknown-version',
    severity: 'error',
    message: {
      vi: `Tệp ghi theo phiên bản ${version} của mẫu tệp, tdkt này chỉ đọc phiên bản ${planVersion}; cập nhật tdkt hoặc ghi “tdkt: ${planVersion}”.`,
      en: `The file is of version ${version}, this tdkt reads version ${planVersion}; update tdkt or write “tdkt: ${planVersion}”.`,
    },
    file,
    range: rangeOf(['tdkt']),
    path: ['tdkt'],
  }
}
