import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { docxLines } from '../docx/docx-text.ts'
import { edited, root, scratchFolder, tdkt, writeBelow } from '../support/command.ts'

const here = join(root, 'test/commands/office')
const config = readFileSync(join(here, 'tdkt.config.yaml'), 'utf8')
const plans = readdirSync(join(here, 'plans')).map((file) => file.replace('.yaml', ''))

/** The words of every document of the office, by plan and kind of file, compiled from its folder. */
async function documents(cwd: string): Promise<ReadonlyMap<string, string>> {
  const files = plans.map((name) => `plans/${name}.yaml`)
  const { code, out } = await tdkt(['compile', ...files, '--fail-on', 'info'], { cwd })
  expect([code, out]).toEqual([0, expect.stringMatching(/^✓ Đạt: 5 tệp, \d+ nhiệm vụ, \d+ quy tắc/)])
  return new Map(
    plans.flatMap((name) => [
      [`${name}.docx`, docxLines(readFileSync(join(cwd, 'out', `${name}.docx`))).join('\n')],
      [`${name}.md`, readFileSync(join(cwd, 'out', `${name}.md`), 'utf8')],
    ]),
  )
}

/** A copy of the office with another config. */
function officeWith(files: Readonly<Record<string, string>>): string {
  const cwd = scratchFolder()
  cpSync(here, cwd, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeBelow(cwd, path, text)
  return cwd
}

const chief = 'Nông Văn Thành'
const deputy = 'Hoàng Thị Bích Ngọc'
const signedBy = (name: string) => (text: string) => text.includes(name) && text.includes('GIÁM ĐỐC')

test.concurrent('one config serves five plans, which say nothing of it themselves', async () => {
  expect(plans).toHaveLength(5)
  for (const name of plans) {
    const text = readFileSync(join(here, 'plans', `${name}.yaml`), 'utf8')
    expect([name, /^(signature|archive):/m.test(text)]).toEqual([name, false])
  }
  const made = await documents(officeWith({}))
  for (const [name, text] of made) {
    expect([name, signedBy(chief)(text)]).toEqual([name, true])
    expect([name, text.toUpperCase().includes('SỞ Y TẾ')]).toEqual([name, true])
    expect([name, text.includes('VT, TCCB')]).toEqual([name, true])
  }
})

test.concurrent('its three documents are known where plans cite them', async () => {
  const ids = ['12/2025/QĐ-UBND', '45/2025/QĐ-UBND', '07/CT-UBND']
  const cited = plans.flatMap((name) =>
    ids.filter((id) => readFileSync(join(here, 'plans', `${name}.yaml`), 'utf8').includes(id)),
  )
  expect(cited.toSorted()).toEqual(ids.toSorted())
  const others = config.replace(/^ {4}title: .*$/gm, '    title: về việc tuyển sinh đào tạo nghề')
  const { out } = await tdkt(['validate', '--reporter', 'line'], {
    cwd: officeWith({ 'tdkt.config.yaml': others }),
  })
  expect(out.match(/ CẢNH BÁO legal-basis-wrong-title /g)).toHaveLength(3)
})

test.concurrent('another signatory in one place signs every document, and nothing else changes', async () => {
  const [before, after] = await Promise.all([
    documents(officeWith({})),
    documents(officeWith({ 'tdkt.config.yaml': edited(config, chief, deputy) })),
  ])
  expect(after.size).toBe(10)
  for (const [name, text] of after) {
    expect([name, signedBy(deputy)(text), text.includes(chief)]).toEqual([name, true, false])
    expect([name, text]).toEqual([name, edited(before.get(name) ?? '', chief, deputy)])
  }
})

test.concurrent('so does one in a config that the office extends', async () => {
  const common = 'chung/cua-nganh.config.yaml'
  const signature = /^signature:\n(?: {2}.*\n)+/m.exec(config)?.[0] ?? ''
  const cwd = officeWith({
    'tdkt.config.yaml': `extends: ${common}\n${edited(config, signature, '')}`,
    [common]: signature,
  })
  for (const text of (await documents(cwd)).values()) expect(text).toContain(chief)

  writeBelow(cwd, common, edited(signature, chief, deputy))
  const check = await tdkt(['compile', ...plans.map((name) => `plans/${name}.yaml`), '--check'], { cwd })
  expect(check.code).toBe(1)
  expect(check.err.match(/ không còn khớp với kế hoạch/g)).toHaveLength(10)
  for (const text of (await documents(cwd)).values()) {
    expect(text).toContain(deputy)
    expect(text).not.toContain(chief)
  }
})

test.concurrent('a plan that names its own signatory is signed by that one', async () => {
  const own = readFileSync(join(here, 'plans/tap-huan.yaml'), 'utf8')
  const cwd = officeWith({
    'plans/tap-huan.yaml': `${own}signature: { lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], name: ${deputy} }\n`,
  })
  const made = await documents(cwd)
  const signed = plans.map((name) => (made.get(`${name}.md`)?.includes(deputy) ? [name] : []))
  expect(signed.flat()).toEqual(['tap-huan'])
})
