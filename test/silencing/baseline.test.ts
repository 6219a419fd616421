import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stablePlace } from '../../src/silencing/stable-place.ts'
import { edited, performed, scratchFolder } from '../support/command.ts'
import { planWith } from '../support/smallest-plan.ts'

const old = planWith(`
  schedule:
    - quarter: 1
      tasks:
        - id: phat-dong
          content: Phát động phong trào thi đua
          units: [so-noi-vu]
          due: 2026-03-28
        - content: Ký kết giao ước thi đua
          units: [so-noi-vu]
          due: 2026-03-28
`)

/** A plan with one task more. */
function withNew(plan: string): string {
  const task = '      - content: Sơ kết quý\n        units: [so-noi-vu]\n        due: 2026-03-29\n'
  return edited(plan, /^document:/m, `${task}document:`)
}

/** A folder with an old plan and the list of what is known of it. */
async function office() {
  const cwd = scratchFolder({ 'plans/cu.yaml': old })
  const first = await performed(['validate', '--write-baseline', 'ton.json', '--fail-on', 'info'], cwd)
  const check = (more: readonly string[] = []) =>
    performed(['validate', '--baseline', 'ton.json', '--fail-on', 'info', '--reporter', 'line', ...more], cwd)
  const write = (text: string) => writeFileSync(join(cwd, 'plans/cu.yaml'), text)
  return { first, check, write, list: () => readFileSync(join(cwd, 'ton.json'), 'utf8') }
}

describe('a list of known findings', () => {
  test('is written by rule and place, and what is in it does not fail the run', async () => {
    const { first, list } = await office()
    expect(first).toMatchObject({ code: 0, err: 'Đã ghi ton.json: 2 chỗ.\n' })
    expect(JSON.parse(list())).toEqual({
      tdkt: 'baseline',
      version: 1,
      files: {
        'plans/cu.yaml': [
          {
            rule: 'due-on-day-off',
            at: 'schedule › “quarter: 1” › tasks › #phat-dong › due',
            count: 1,
          },
          {
            rule: 'due-on-day-off',
            at: 'schedule › “quarter: 1” › tasks › “Ký kết giao ước thi đua” › due',
            count: 1,
          },
        ].toSorted((a, b) => (a.at < b.at ? -1 : 1)),
      },
    })
  })

  test('holds when lines move and an entry with an id is worded anew', async () => {
    const { check, write } = await office()
    write(`# Kế hoạch năm 2026\n\n${old.replace('Phát động phong trào', 'Phát động các phong trào')}`)
    expect(await check()).toMatchObject({
      code: 0,
      out: '',
      err: 'Không báo lại 2 chỗ đã có trong ton.json.\n',
    })
  })

  test('leaves what is new', async () => {
    const { check, write } = await office()
    write(withNew(old))
    const { code, out } = await check()
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/^plans\/cu\.yaml:\d+:14: \S+( \S+)? due-on-day-off .*29\/3.*\n$/),
    ])
  })

  test('can shrink when something is mended, and never grows', async () => {
    const { check, write, list } = await office()
    write(old.replace('due: 2026-03-28', 'due: 2026-03-27'))
    expect(await check()).toMatchObject({
      code: 0,
      err: expect.stringContaining('Đã sửa 1 chỗ có trong ton.json'),
    })
    write(withNew(old.replace('due: 2026-03-28', 'due: 2026-03-27')))
    expect((await check(['--write-baseline', 'ton.json'])).code).toBe(1)
    expect(JSON.parse(list()).files['plans/cu.yaml']).toHaveLength(1)
    expect((await check()).err).not.toContain('Đã sửa')
  })

  test('says nothing of what is mended while a plan cannot be read whole, and keeps it', async () => {
    const { check, write, list } = await office()
    const before = list()
    write(old.replace('due: 2026-03-28', 'dues: 2026-03-27'))
    const { code, err } = await check(['--write-baseline', 'ton.json'])
    expect([code, err.includes('Đã sửa'), list()]).toEqual([1, false, before])
  })

  test('holds no blank and no fault of shape', async () => {
    const cwd = scratchFolder({ 'cu.yaml': planWith('archive:\nclosing: 5') })
    expect(await performed(['validate', 'cu.yaml', '--write-baseline', 'ton.json'], cwd)).toMatchObject({
      code: 1,
    })
    expect(JSON.parse(readFileSync(join(cwd, 'ton.json'), 'utf8')).files).toEqual({})
  })

  test.each(['{}', 'khong phai', '{"tdkt": "baseline", "version": 2, "files": {}}', '{"tdkt":'])(
    'that is none ends the run with 2: %s',
    async (text) => {
      const cwd = scratchFolder({ 'cu.yaml': old, 'ton.json': text })
      expect(await performed(['validate', 'cu.yaml', '--baseline', 'ton.json'], cwd)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('không phải danh sách tồn'),
      })
    },
  )
})

test.each([
  [['sections', 1, 'title'], 'sections › “Nội dung” › title'],
  [['sections', 0, 'body', 1], 'sections › “Mục đích” › body › “Hai”'],
  [['legalBases', 0, 'date'], 'legalBases › “Thi đua, khen thưởng” › date'],
  [['sections', 7], 'sections › 7'],
  [[], ''],
])('%j is named %s', (path, name) => {
  const data = {
    legalBases: [{ kind: 'Luật', title: 'Thi đua, khen thưởng' }],
    sections: [{ title: 'Mục đích', body: ['Một', 'Hai'] }, { title: 'Nội dung' }],
  }
  expect(stablePlace(path, data)).toBe(name)
})
