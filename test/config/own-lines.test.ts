import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratchFolder, tdkt } from '../support/command.ts'
import { planWith } from '../support/smallest-plan.ts'

const plan = planWith(`
  schedule:
    - tasks:
        - content: Phát động phong trào thi đua
          units: [so-noi-vu]
          due: 2026-03-27
  recipients: [UBND tỉnh]`)

/** What the command says of the plan with a remark above its task's day, under a config. */
async function told(remark: string, config = '') {
  const text = plan.replace(/^( *)due:/m, (key, indent) => `${indent}${remark}\n${key}`)
  const cwd = scratchFolder({ 'ke-hoach.yaml': text, 'tdkt.config.yaml': config })
  const ran = await tdkt(['validate', 'ke-hoach.yaml', '--reporter', 'line'], { cwd })
  const line = text.slice(0, text.indexOf(remark)).split('\n').length
  return { ...ran, line }
}

const unused = '# tdkt-disable-next-line due-on-day-off: lễ phát động vào thứ Bảy'

describe('a remark is reported at its own line', () => {
  test.concurrent.each([
    ['unused', unused, 0, 'CẢNH BÁO silencing/unused', '“due-on-day-off”'],
    ['without a reason', '# tdkt-disable-next-line due-on-day-off', 1, 'LỖI silencing/no-reason', 'lý do'],
    [
      'of a misspelt rule',
      '# tdkt-disable-next-line due-on-dayof: lễ phát động',
      1,
      'LỖI silencing/unknown-rule',
      'ý bạn là “due-on-day-off”?',
    ],
    [
      'misspelt itself',
      '# tdkt-disable-nextline due-on-day-off: lễ phát động',
      1,
      'LỖI silencing/unknown-word',
      'ý bạn là “tdkt-disable-next-line”?',
    ],
  ])('%s', async (_, remark, code, head, words) => {
    const ran = await told(remark)
    expect([ran.code, ran.out]).toEqual([code, expect.stringMatching(/^.*\n$/)])
    expect(ran.out).toMatch(new RegExp(`^ke-hoach\\.yaml:${ran.line}:\\d+: ${head} `))
    expect(ran.out).toContain(words)
  })
})

describe('how grave a faulty remark is, the office may say', () => {
  test.concurrent.each([
    ['silencing/unused: error', unused, 1, / LỖI silencing\/unused /],
    ['silencing/unused: off', unused, 0, /^$/],
    [
      'silencing/no-reason: info',
      '# tdkt-disable-next-line due-on-day-off',
      0,
      / LƯU Ý silencing\/no-reason /,
    ],
  ])('%s', async (severity, remark, code, out) => {
    expect(await told(remark, `rules: { ${severity} }`)).toMatchObject({
      code,
      out: expect.stringMatching(out),
    })
  })

  test.concurrent('by its right name', async () => {
    const { code, err } = await told(unused, 'rules: { silencing/unusd: off }')
    expect([code, err]).toEqual([2, expect.stringContaining('ý bạn là “silencing/unused”?')])
  })
})

describe('a fault of the config is reported at its own line', () => {
  const houseRule =
    "houseRules:\n  - id: khong-viet-phan-dau\n    where: tasks.content\n    message: Không viết “Phấn đấu”.\n    pattern: '(Phấn đấu'\n"
  test.concurrent.each([
    ['a misspelt rule', 'archive: VT\nrules:\n  due-on-dayoff: off\n', '3:3', 'ý bạn là “due-on-day-off”?'],
    ['a house rule with a bad pattern', houseRule, '5:14', '(Phấn đấu'],
  ])('%s', async (_, config, place, words) => {
    const { code, out, err } = await told(unused, config)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`tdkt.config.yaml:${place}  LỖI`)
    expect(err).toContain(words)
  })
})

test.concurrent('the summary counts the rules that were applied: without those put off, with those of the house', async () => {
  const counted = async (config: string) => {
    const cwd = scratchFolder({ 'ke-hoach.yaml': plan, 'tdkt.config.yaml': config })
    const { out } = await tdkt(['validate', join(cwd, 'ke-hoach.yaml')], { cwd })
    return Number(/, (\d+) quy tắc/.exec(out)?.[1])
  }
  const all = await counted('')
  expect(all).toBeGreaterThan(100)
  expect(await counted('rules: { due-on-day-off: off, task-twice: off, blank: info }')).toBe(all - 2)
  const own =
    "houseRules: [{ id: khong-phan-dau, where: all, pattern: '^Phấn đấu', message: Không viết thế. }]"
  expect(await counted(own)).toBe(all + 1)
})
