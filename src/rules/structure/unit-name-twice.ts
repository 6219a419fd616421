import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import { comparable } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const unitNameTwice: Rule = {
  id: 'unit-name-twice',
  severity: 'warning',
  title: { vi: 'Mỗi đơn vị ghi một lần trong danh sách', en: 'Each unit is listed once' },
  why: {
    vi: 'Một đơn vị có hai mã thì nhiệm vụ của đơn vị đó bị chia làm hai, đôn đốc và thống kê đều thiếu.',
    en: 'A unit with two ids has its tasks in two heaps, and neither shows all of its work.',
  },
  example: {
    bad: `
      units: { so-noi-vu: Sở Nội vụ, snv: Sở Nội vụ }
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu, snv] }]`,
    good: `
      units: { so-noi-vu: Sở Nội vụ, so-tai-chinh: Sở Tài chính }
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu, so-tai-chinh] }]`,
  },

  *check(plan) {
    const owners = new Map<string, string>()
    const told = new Set<string>()
    for (const { id, name, path } of namesOf(plan)) {
      const key = comparable(name)
      const owner = owners.get(key) ?? id
      owners.set(key, owner)
      if (owner === id || told.has(id)) continue
      told.add(id)
      yield {
        at: path,
        message: {
          vi: `“${name}” đã là tên của đơn vị “${owner}”; gộp hai đơn vị làm một hoặc ghi tên phân biệt.`,
          en: `“${name}” is already the name of “${owner}”; merge the two or tell them apart by name.`,
        },
      }
    }
  },
}

function* namesOf({ units = {} }: Plan): Generator<{ id: string; name: string; path: Path }> {
  for (const [id, unit] of Object.entries(units)) {
    if (typeof unit === 'string') {
      yield { id, name: unit, path: ['units', id] }
      continue
    }
    yield { id, name: unit.name, path: ['units', id, 'name'] }
    for (const [index, name] of (unit.aliases ?? []).entries())
      yield { id, name, path: ['units', id, 'aliases', index] }
  }
}
