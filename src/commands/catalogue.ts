import { auditExplanations } from '../audit/explanations.ts'
import { configExplanations } from '../config/explanations.ts'
import type { Explanation, Localized } from '../diagnostic.ts'
import { templateExplanations } from '../document/explanations.ts'
import { registryExplanations } from '../legal/explanations.ts'
import { ruleFamilies } from '../rules/rules.ts'
import { shapeExplanations } from '../schema/explanations.ts'
import { silencingExplanations } from '../silencing/explanations.ts'
import { sourceExplanations } from '../source/explanations.ts'

/** Codes that belong together, under what they are about. */
export interface CodeFamily {
  readonly title: Localized
  readonly explanations: readonly Explanation[]
}

/** Every code that a finding can carry; what rules say of themselves is read when this is asked for. */
export function catalogue(): readonly CodeFamily[] {
  return [
    ...ruleFamilies.map(({ title, rules }) => ({
      title,
      explanations: rules.map(({ id, ...rule }) => ({ code: id, ...rule })),
    })),
    { title: { vi: 'Mẫu tệp', en: 'Shape of the file' }, explanations: shapeExplanations },
    { title: { vi: 'Cú pháp YAML và bảng mã', en: 'YAML and encoding' }, explanations: sourceExplanations },
    { title: { vi: 'Mẫu in', en: 'Templates' }, explanations: templateExplanations },
    {
      title: { vi: 'Lời ghi chú bỏ qua quy tắc', en: 'Remarks that silence rules' },
      explanations: silencingExplanations,
    },
    { title: { vi: 'Tệp cấu hình', en: 'The config' }, explanations: configExplanations },
    { title: { vi: 'Danh mục văn bản', en: 'Registry of documents' }, explanations: registryExplanations },
    {
      title: { vi: 'Thể thức của văn bản Word', en: 'Form of a Word document' },
      explanations: auditExplanations(),
    },
  ]
}

/** What each code means. */
export function explanations(): readonly Explanation[] {
  return catalogue().flatMap((family) => family.explanations)
}
