import type { Localized, Path } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'

/** Where something stands in the document, as a clerk would say it: “Nhiệm vụ 3”, “Căn cứ 2”, “Mục II.1”. */
export function placeOf(plan: Plan, path: Path): Localized {
  const [room, first, list, index] = path
  switch (room) {
    case 'document':
      return documentPlace(first)
    case 'legalBases':
      return numbered({ vi: 'Căn cứ', en: 'Basis' }, Number(first) + 1)
    case 'sections':
      return { vi: `Mục ${sectionNumber(path)}`, en: `Section ${sectionNumber(path)}` }
    case 'schedule':
      return list === 'tasks'
        ? numbered({ vi: 'Nhiệm vụ', en: 'Task' }, taskNumber(plan, Number(first), Number(index)))
        : numbered({ vi: 'Nhóm nhiệm vụ', en: 'Group' }, Number(first) + 1)
    case 'annexes':
      return numbered({ vi: 'Phụ lục', en: 'Annex' }, Number(first) + 1)
    default:
      return rooms[String(room)] ?? { vi: `“${room}”`, en: `“${room}”` }
  }
}

function numbered({ vi, en }: Localized, number: number): Localized {
  return { vi: `${vi} ${number}`, en: `${en} ${number}` }
}

/** Tasks are counted through the whole plan, as the table numbers them. */
function taskNumber({ schedule = [] }: Plan, group: number, index: number): number {
  return schedule.slice(0, group).reduce((sum, { tasks }) => sum + tasks.length, 0) + index + 1
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** “II.1”: the sections from the outermost one on. */
function sectionNumber(path: Path): string {
  const [outer = 0, ...inner] = path.flatMap((step, at) =>
    typeof step === 'number' && path[at - 1] === 'sections' ? [step] : [],
  )
  return [romans[outer] ?? String(outer + 1), ...inner.map((number) => number + 1)].join('.')
}

function documentPlace(key: string | number | undefined): Localized {
  return documentKeys[String(key)] ?? { vi: 'Phần đầu văn bản', en: 'Head' }
}

const documentKeys: Readonly<Record<string, Localized>> = {
  title: { vi: 'Trích yếu', en: 'Title' },
  number: { vi: 'Số văn bản', en: 'Number' },
  symbol: { vi: 'Ký hiệu', en: 'Symbol' },
  date: { vi: 'Ngày ký', en: 'Day of signature' },
  format: { vi: 'Thể thức', en: 'Format' },
}

const rooms: Readonly<Record<string, Localized>> = {
  year: { vi: 'Năm của kế hoạch', en: 'Year of the plan' },
  schoolYear: { vi: 'Năm học của kế hoạch', en: 'School year of the plan' },
  period: { vi: 'Giai đoạn của kế hoạch', en: 'Period of the plan' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  abbreviations: { vi: 'Chữ viết tắt', en: 'Abbreviations' },
  units: { vi: 'Danh sách đơn vị', en: 'Units' },
  opening: { vi: 'Lời mở đầu', en: 'Opening' },
  closing: { vi: 'Lời kết', en: 'Closing' },
  issuedWith: { vi: 'Văn bản ban hành kèm', en: 'Issued with' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  archive: { vi: 'Lưu', en: 'Archive' },
  signature: { vi: 'Người ký', en: 'Signatory' },
}
