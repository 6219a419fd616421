import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import type { Plan, TaskGroup } from '../../src/plan/plan.ts'
import { fullPlan } from '../plan/full-plan.ts'
import type { NamedPlan } from '../support/compiled.ts'
import { hostilePlan } from './hostile-plan.ts'

/** The plans that are printed: those that are shipped, one with everything, a long one and a hostile one. */
export function plansToPrint(): NamedPlan[] {
  const shipped = (name: string) => readFileSync(`plans/${name}.yaml`, 'utf8')
  return [
    { name: '2019-tt01', text: shipped('2019'), format: 'tt01-2011' },
    { name: '2019-nd30', text: shipped('2019'), format: 'nd30-2020' },
    { name: '2026', text: shipped('2026') },
    { name: 'nam-hoc-2025-2026', text: shipped('nam-hoc-2025-2026') },
    { name: 'full', text: stringify(fullPlan) },
    { name: '500-tasks', text: stringify(longPlan(500)) },
    { name: 'hostile', text: stringify(hostilePlan()) },
  ]
}

/** Plans whose tables are too narrow for their longest words. */
export function crowdedPlans(): NamedPlan[] {
  const address = 'https://thiduakhenthuong.langson.gov.vn/bieu-mau-01.docx'
  const withAddress = readFileSync('plans/2026.yaml', 'utf8').replace('Bản giao ước thi đua', address)
  const [annex] = fullPlan.annexes
  const upright = { ...fullPlan, annexes: [{ ...annex, landscape: false }] }
  return [
    { name: 'an address of 56 letters in a table of six columns', text: withAddress },
    { name: 'a table of ten columns on an upright page', text: stringify(upright) },
  ]
}

/** A plan with many tasks in groups by month. */
function longPlan(tasks: number): Plan {
  const { issuedWith: _, annexes: __, signature, ...rest } = fullPlan
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  return {
    ...rest,
    sections: [...fullPlan.sections.slice(0, 2), { title: 'Nhiệm vụ', body: [{ schedule: true }] }],
    schedule: months.map((month): TaskGroup => {
      const count = Math.floor((tasks * month) / 12) - Math.floor((tasks * (month - 1)) / 12)
      return { month, tasks: Array.from({ length: count }, (_, index) => taskOf(month, index)) }
    }),
    signature: signature[1],
  }
}

/** Tasks of different lengths, so that pages end at different places. */
function taskOf(month: number, index: number): TaskGroup['tasks'][number] {
  const works = [
    'Thẩm định hồ sơ',
    'Kiểm tra công tác thi đua',
    'Tập huấn nghiệp vụ',
    'Sơ kết phong trào thi đua',
  ]
  const places = [
    'tại các xã, phường',
    'của các cụm, khối thi đua',
    'trên địa bàn tỉnh Lạng Sơn và các tỉnh lân cận',
  ]
  const units = ['so-noi-vu', 'ubnd-xa', 'cum-khoi', 'van-phong-ubnd']
  const report = index % 5 === 0 ? ', báo cáo Hội đồng TĐKT tỉnh kết quả' : ''
  return {
    content: `${works[index % 4]} ${places[index % 3]}${report}`,
    units: units.slice(0, 1 + ((index + month) % 4)),
    due: `2026-${String(month).padStart(2, '0')}`,
    recurrence: 'once',
  }
}
