import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseText, edited, scratchFolder, tdkt, writeBelow } from '../support/command.ts'
import { watching } from '../support/watching.ts'

const good = caseText('good')
const faulty = caseText('unknown-unit')
const passed = /^Kết quả: đạt\./m
const notPassed = /^Kết quả: chưa đạt\./m

describe('a save', () => {
  test('brings one run that names the plan, and the same text saved again brings none', async () => {
    const cwd = scratchFolder({ 'plans/2026.yaml': good, 'plans/2027.yaml': good })
    const work = watching(['validate'], cwd)
    expect(await work.run(1)).toMatch(/^Bắt đầu theo dõi\n✓ Đạt: 2 tệp/)

    writeBelow(cwd, 'plans/2026.yaml', faulty)
    const second = await work.run(2)
    expect(second).toMatch(/^Đã đổi plans\/2026\.yaml\n/)
    expect(second).toMatch(notPassed)

    writeBelow(cwd, 'plans/2026.yaml', faulty)
    writeBelow(cwd, 'plans/2027.yaml', faulty)
    const third = await work.run(3)
    expect(third).toMatch(/^Đã đổi plans\/2027\.yaml\n/)
    expect(third.match(/^plans\/202[67]\.yaml:29:28/gm)).toHaveLength(2)
    expect(work.begun()).toBe(3)
    expect(await work.end()).toBe(1)
  })

  test('is seen however an editor makes it, and its own files beside the plan bring no run', async () => {
    const cwd = scratchFolder({ 'plans/2026.yaml': good })
    const plan = join(cwd, 'plans/2026.yaml')
    const work = watching(['validate', 'plans/2026.yaml'], cwd)
    await work.run(1)

    writeFileSync(`${plan}.tmp.123`, faulty)
    renameSync(`${plan}.tmp.123`, plan)
    expect(await work.run(2)).toMatch(notPassed)

    writeBelow(cwd, 'plans/.2026.yaml.swp', 'vim')
    renameSync(plan, `${plan}~`)
    writeFileSync(plan, good)
    rmSync(`${plan}~`)
    expect(await work.run(3)).toMatch(passed)

    writeBelow(cwd, 'plans/~$2026.yaml', 'Word')
    writeBelow(cwd, 'plans/.2026.yaml.swp', 'vim 2')
    rmSync(join(cwd, 'plans/~$2026.yaml'))
    writeFileSync(plan, '')
    writeFileSync(plan, faulty)
    const fourth = await work.run(4)
    expect(fourth).toMatch(/^Đã đổi plans\/2026\.yaml\n/)
    expect(fourth).toMatch(notPassed)
    expect(work.begun()).toBe(4)
  })

  test('in twenty writes brings at most two runs, the last of them right', async () => {
    const cwd = scratchFolder({ 'plans/2026.yaml': good })
    const work = watching(['validate'], cwd)
    await work.run(1)
    for (let write = 0; write < 20; write += 1) {
      writeBelow(cwd, 'plans/2026.yaml', faulty.slice(0, Math.ceil((faulty.length * (write + 1)) / 20)))
    }
    while (!/unit-undefined/.test(await work.run(work.begun()))) await work.run(work.begun() + 1)
    const runs = work.begun()
    expect(runs).toBeGreaterThan(1)
    expect(runs).toBeLessThan(4)

    writeBelow(cwd, 'plans/2026.yaml', good)
    expect(await work.run(runs + 1)).toMatch(passed)
    expect(work.begun()).toBe(runs + 1)
  })

  test('while a run goes on is not lost', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `plans/${10 + index}.yaml`)
    const cwd = scratchFolder(Object.fromEntries(names.map((name) => [name, good])))
    const work = watching(['validate'], cwd)
    await work.begin(1)
    for (const name of names.slice(0, 3)) writeBelow(cwd, name, faulty)
    await work.run(1)
    writeBelow(cwd, 'plans/49.yaml', faulty)
    while (!/^plans\/49\.yaml:/m.test(await work.run(work.begun()))) await work.begin(work.begun() + 1)
    for (const number of [10, 11, 12]) {
      expect(await work.run(work.begun())).toMatch(new RegExp(`^plans/${number}\\.yaml:`, 'm'))
    }
  })

  test('of half a plan is told, and then the whole', async () => {
    const cwd = scratchFolder({ 'plans/2026.yaml': good })
    const work = watching(['validate'], cwd)
    await work.run(1)
    writeBelow(cwd, 'plans/2026.yaml', edited(good, 'title:', 'title: "'))
    expect(await work.run(2)).toMatch(notPassed)
    writeBelow(cwd, 'plans/2026.yaml', good)
    expect(await work.run(3)).toMatch(passed)
    expect(await work.end()).toBe(0)
  })
})

describe('plans that come and go', () => {
  test('are found in a folder, in a new folder below it and in one that takes its place', async () => {
    const cwd = scratchFolder({ 'plans/2026.yaml': good })
    const work = watching(['validate'], cwd)
    await work.run(1)

    writeBelow(cwd, 'plans/2027.yaml', faulty)
    expect(await work.run(2)).toMatch(/^Có thêm plans\/2027\.yaml\n[\s\S]*CHƯA ĐẠT/)
    rmSync(join(cwd, 'plans/2027.yaml'))
    expect(await work.run(3)).toMatch(/^Không còn plans\/2027\.yaml\n✓ Đạt: 1 tệp/)
    writeBelow(cwd, 'plans/xa/quý 1/a.yaml', good)
    expect(await work.run(4)).toMatch(/^Có thêm plans\/xa\/quý 1\/a\.yaml\n✓ Đạt: 2 tệp/)
    writeBelow(cwd, 'plans/xa/quý 1/a.yaml', faulty)
    expect(await work.run(5)).toMatch(/^Đã đổi plans\/xa\/quý 1\/a\.yaml\n/)

    renameSync(join(cwd, 'plans'), join(cwd, 'cũ'))
    const sixth = await work.run(6)
    expect(sixth).toContain('tdkt: Không có tệp hay thư mục “plans/”.')
    expect(sixth).toMatch(/^Kết quả: chưa làm được\./m)
    mkdirSync(join(cwd, 'moi'))
    writeBelow(cwd, 'moi/2028.yaml', good)
    renameSync(join(cwd, 'moi'), join(cwd, 'plans'))
    expect(await work.run(7)).toMatch(/^Có thêm plans\/2028\.yaml\n✓ Đạt: 1 tệp/)
    writeBelow(cwd, 'plans/2028.yaml', faulty)
    expect(await work.run(8)).toMatch(notPassed)
  })

  test('are found by a pattern, and what it does not mean brings no run', async () => {
    const cwd = scratchFolder({ '2026.yaml': good })
    const work = watching(['validate', '*.yaml'], cwd)
    await work.run(1)
    writeBelow(cwd, 'ghi-chú.txt', 'không phải kế hoạch')
    writeBelow(cwd, 'khác/2027.yaml', faulty)
    writeBelow(cwd, '2027.yaml', faulty)
    expect(await work.run(2)).toMatch(/^Có thêm 2027\.yaml\n/)
    expect(work.begun()).toBe(2)
  })
})

describe('what plans are judged by', () => {
  test('is watched, too: the config, the one it extends, the baseline and a nearer config', async () => {
    const cwd = scratchFolder({
      'co-quan.yaml': 'rules: {}\n',
      'tdkt.config.yaml': 'extends: co-quan.yaml\n',
      'plans/2026.yaml': edited(
        good,
        '  van-phong: Văn phòng Sở\n',
        '  van-phong: Văn phòng Sở\n  thanh-tra: Thanh tra\n',
      ),
      'ton.json': '{ "tdkt": "baseline", "version": 1, "files": {} }',
    })
    const work = watching(['validate', '--fail-on', 'info', '--baseline', 'ton.json'], cwd)
    expect(await work.run(1)).toMatch(/unit-unused[\s\S]*CHƯA ĐẠT/)

    writeBelow(cwd, 'co-quan.yaml', 'rules: { unit-unused: off, unit-without-task: off }\n')
    expect(await work.run(2)).toMatch(/^Đã đổi co-quan\.yaml\n/)
    expect(await work.run(2)).not.toContain('unit-unused')
    writeBelow(cwd, 'co-quan.yaml', 'rules: [')
    const broken = await work.run(3)
    expect(broken).toContain('Tệp cấu hình “co-quan.yaml” chưa dùng được')
    expect(broken).toMatch(/^Kết quả: chưa làm được\./m)
    writeBelow(cwd, 'tdkt.config.yaml', 'rules: {}\n')
    expect(await work.run(4)).toMatch(/^Đã đổi tdkt\.config\.yaml\n[\s\S]*unit-unused/)

    writeBelow(cwd, 'ton.json', '{}')
    expect(await work.run(5)).toContain('“ton.json” không phải danh sách tồn')
    writeBelow(cwd, 'ton.json', '{ "tdkt": "baseline", "version": 1, "files": {} }')
    expect(await work.run(6)).toContain('unit-unused')
    writeBelow(cwd, 'plans/tdkt.config.yaml', 'rules: { unit-unused: off }\n')
    expect(await work.run(7)).toMatch(/^Có thêm plans\/tdkt\.config\.yaml\n/)
    expect(await work.run(7)).not.toContain('unit-unused')
    expect(work.begun()).toBe(7)
  })

  test('is watched before it is there: a config above the folder of the plan', async () => {
    const cwd = scratchFolder({ 'xa/plans/2026.yaml': faulty })
    const work = watching(['validate', 'xa/plans'], cwd)
    await work.run(1)
    writeBelow(cwd, 'tdkt.config.yaml', 'rules: { khong-co: off }\n')
    expect(await work.run(2)).toMatch(/^Có thêm tdkt\.config\.yaml\ntdkt: /)
  })

  test('is watched down to the parts of a template', async () => {
    const cwd = scratchFolder({ 'plans/2026.yaml': good })
    await tdkt(['template', 'eject', 'mau'], { cwd })
    const part = readdirSync(join(cwd, 'mau/plan/parts'))[0] ?? ''
    const path = `mau/plan/parts/${part}`
    const text = readFileSync(join(cwd, path), 'utf8')
    const work = watching(['compile', 'plans/2026.yaml', '--template', 'mau', '--to', 'md'], cwd)
    await work.run(1)
    writeBelow(cwd, path, `${text}{{khong-co}}\n`)
    const second = await work.run(2)
    expect(second).toMatch(new RegExp(`^Đã đổi ${path}\n`))
    expect(second).toMatch(notPassed)
    writeBelow(cwd, path, text)
    expect(await work.run(3)).toMatch(passed)
  })
})

describe('documents', () => {
  test('are written for the plan that changed, and bring no run themselves', async () => {
    const cwd = scratchFolder({ 'plans/2026.yaml': good, 'plans/2027.yaml': good })
    const work = watching(
      ['compile', 'plans/', '-o', 'plans', '--reporter', 'text', '--reporter', 'json=kq.json'],
      cwd,
    )
    const first = await work.run(1)
    for (const name of ['2026.docx', '2026.md', '2027.docx', '2027.md']) {
      expect(first).toContain(`Đã ghi plans/${name}\n`)
    }
    const untouched = statSync(join(cwd, 'plans/2027.docx')).mtimeMs

    writeBelow(cwd, 'plans/2026.yaml', edited(good, 'Tổng kết phong trào', 'Sơ kết phong trào'))
    const second = await work.run(2)
    expect(second.match(/^Đã ghi .*$/gm)).toEqual(['Đã ghi plans/2026.docx', 'Đã ghi plans/2026.md'])
    expect(readFileSync(join(cwd, 'plans/2026.md'), 'utf8')).toContain('Sơ kết phong trào')
    expect(statSync(join(cwd, 'plans/2027.docx')).mtimeMs).toBe(untouched)

    writeBelow(cwd, 'plans/2026.docx', 'sửa trong Word')
    writeBelow(cwd, 'plans/2026.yaml', good)
    const third = await work.run(3)
    expect(third).toContain('“plans/2026.docx” đã được sửa sau khi tdkt xuất')
    expect(third).toMatch(/^Kết quả: chưa làm được\./m)
    expect(readFileSync(join(cwd, 'plans/2026.docx'), 'utf8')).toBe('sửa trong Word')
    expect(work.begun()).toBe(3)
    expect(await work.end()).toBe(2)
  })
})

describe('the end', () => {
  test.each([
    ['SIGINT', good, 0],
    ['SIGINT', faulty, 1],
    ['SIGTERM', faulty, 1],
  ] as const)('by %s has the code of the last run', async (signal, plan, code) => {
    const work = watching(['validate', 'a.yaml'], scratchFolder({ 'a.yaml': plan }))
    await work.run(1)
    expect(await work.end(signal)).toBe(code)
    expect(work.said()).toMatch(new RegExp(`^Đã dừng theo dõi; mã kết thúc ${code} `, 'm'))
  })

  test('comes when nobody reads on', async () => {
    const cwd = scratchFolder({ 'a.yaml': good })
    const work = watching(['validate', 'a.yaml'], cwd)
    await work.run(1)
    const code = work.hangUp()
    writeBelow(cwd, 'a.yaml', faulty)
    expect(await code).toBe(1)
  })

  test('comes at once where no file can mend what is wrong', async () => {
    const cwd = scratchFolder({ 'a.yaml': good })
    const wrong = [
      [['validate', '-'], 'không theo dõi được đầu vào chuẩn'],
      [['validate', 'a.yaml', '--write-baseline', 'ton.json'], '--write-baseline'],
      [['validate', 'a.yaml', '--fail-on', 'eror'], 'ý bạn là “error”?'],
      [['compile', 'a.yaml', '--check'], '--check'],
    ] as const
    for (const [words, sentence] of wrong) {
      const { code, out, err } = await tdkt([...words, '--watch'], { cwd })
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(sentence)
    }
  })
})

test('with --quiet nothing is said while all is well', async () => {
  const cwd = scratchFolder({ 'a.yaml': faulty, 'b.yaml': good })
  const work = watching(['validate', 'a.yaml', '--quiet', '--reporter', 'json=kq.json'], cwd)
  const report = join(cwd, 'kq.json')
  const reported = async () => {
    while (!/"error": 0/.test(readIfThere(report))) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  while (readIfThere(report) === '') await new Promise((resolve) => setTimeout(resolve, 20))
  writeBelow(cwd, 'a.yaml', good)
  await reported()
  expect(await work.end()).toBe(0)
  expect(work.said()).toBe('')
})

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
