import { readdirSync, readFileSync } from 'node:fs'
import { type Document, isMap, isPair, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml'
import { type Random, randomFrom } from './random.ts'

/** A good plan that differs from its origin in names, order and ways of writing only. */
export interface Variant {
  readonly name: string
  readonly text: string
}

/** As many good variants as asked for, of all plans in turn, the same in every run. */
export function variants(count: number): Variant[] {
  return Array.from({ length: count }, (_, index) => {
    const name = names[index % names.length] ?? ''
    return { name: `${name} (${index})`, text: variant(readFileSync(`${folder}/${name}`, 'utf8'), index) }
  })
}

/** The plans that variants are made of. */
export const folder = 'test/mutation/plans'

const names = readdirSync(folder).toSorted()

/** Places with their province; a plan moves from its place to another of the same list. */
const places = [
  ['Sơn La', 'Lai Châu', 'Điện Biên', 'Cao Bằng', 'Lạng Sơn', 'Nghệ An', 'Hà Tĩnh', 'Thanh Hóa'].map(
    (name) => [name],
  ),
  [
    ['Bắc Sơn', 'Lạng Sơn'],
    ['Yên Thành', 'Nghệ An'],
    ['Mộc Châu', 'Sơn La'],
    ['Hà Quảng', 'Cao Bằng'],
  ],
  [
    ['Quỳnh Lưu', 'Nghệ An'],
    ['Can Lộc', 'Hà Tĩnh'],
    ['Thất Khê', 'Lạng Sơn'],
    ['Hậu Lộc', 'Thanh Hóa'],
  ],
  [
    ['Hồng Gai', 'Quảng Ninh'],
    ['Kỳ Lừa', 'Lạng Sơn'],
    ['Thục Phán', 'Cao Bằng'],
    ['Thành Vinh', 'Nghệ An'],
  ],
]

const signers = ['Trần Thị Bình', 'Lê Quang Huy', 'Nguyễn Thị Thu Trang', 'Phạm Văn Đức', 'Vi Thị Hồng Nhung']
const remarks = ['bản đã trình ký', 'kiểm tra lại trước khi phát hành', 'giữ nguyên như năm trước', '---']
const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'] as const

function variant(text: string, seed: number): string {
  const random = randomFrom(seed)
  const plan = parseDocument(text)
  if (seed >= names.length) rewrite(plan, random)
  const width = random.pick([0, 80, 100, 120])
  const indent = random.pick([2, 2, 4])
  const printed = plan.toString({
    lineWidth: width,
    minContentWidth: 0,
    indent,
    indentSeq: random.chance(0.7),
  })
  const remarked = printed.replaceAll(/^(?=(?:year|units|opening|schedule|recipients):)/gm, () =>
    random.chance(0.3) ? `# ${random.pick(remarks)}\n` : '',
  )
  return random.chance(0.2) ? remarked.replaceAll('\n', '\r\n') : remarked
}

/** Changes what may change in a good plan. */
function rewrite(plan: Document, random: Random): void {
  move(plan, random)
  renameUnits(plan, random)
  plan.setIn(['signature', 'name'], random.pick(signers))
  const recipients = plan.get('recipients')
  if (isSeq(recipients)) {
    const [first, ...rest] = recipients.items
    recipients.items = [first, ...random.shuffled(rest)]
  }
  const usual = random.pick(styles)
  visit(plan, {
    Scalar: (key, node) => {
      if (key !== 'key') restyle(node, random, usual)
    },
    Collection: (key, node, ancestors) => {
      const parent = ancestors.at(-1)
      const name = isPair(parent) && isScalar(parent.key) ? parent.key.value : ''
      if (key === 'value' && ['units', 'lead', 'support', 'cite', 'lines'].includes(String(name))) {
        if (isSeq(node)) node.flow = random.chance(0.5)
      }
    },
  })
}

/** Sets how a text is written; texts of more than one line stay as folded as they are. */
function restyle(node: Scalar, random: Random, usual: (typeof styles)[number] | undefined): void {
  if (typeof node.value !== 'string') return
  const isLong = node.value.length > 70
  if (isLong && random.chance(0.5)) node.type = 'BLOCK_FOLDED'
  else node.type = random.chance(0.7) ? usual : random.pick(styles)
}

/** Moves a plan to another place of its kind. */
function move(plan: Document, random: Random): void {
  const place = plan.getIn(['document', 'place'])
  const list = places.find((names) => names.some(([name]) => name === place))
  const from = list?.find(([name]) => name === place) ?? []
  const to = random.pick(list ?? []) ?? []
  visit(plan, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string') return
      const moved = from.reduce((text, name, index) => text.replaceAll(name, `<${index}>`), node.value)
      node.value = to.reduce((text, name, index) => text.replaceAll(`<${index}>`, name), moved)
    },
  })
}

/** Gives the units other ids. */
function renameUnits(plan: Document, random: Random): void {
  const units = plan.get('units')
  if (!isMap(units) || random.chance(0.4)) return
  const suffix = random.pick(['-1', '-so', '-a2']) ?? ''
  const ids = new Set(units.items.map(({ key }) => (isScalar(key) ? key.value : key)))
  visit(plan, {
    Scalar: (_, node, ancestors) => {
      const parent = ancestors.at(-1)
      const isTaskId = isPair(parent) && isScalar(parent.key) && parent.key.value === 'id'
      if (ids.has(node.value) && !isTaskId) node.value = `${node.value}${suffix}`
    },
  })
}
