import { describe, expect, test } from 'vitest'
import { templateProblems } from '../../src/document/template-problems.ts'
import { viewFields } from '../../src/document/view-fields.ts'
import { checkTemplate } from '../../src/markup/check-template.ts'
import type { Template } from '../../src/markup/template.ts'
import { template as builtIn } from '../plan/printed-texts.ts'
import { formats } from '../support/check.ts'

type Parts = Readonly<Record<string, string>>

function templateOf(page: string, parts: Parts = {}): Template {
  const files = Object.entries(parts).map(([name, text]) => [name, { file: name, text }])
  return { page: { file: 'trang', text: page }, parts: Object.fromEntries(files) }
}

/** Each problem as `file line:column code`. */
function found(page: string, parts: Parts = {}): string[] {
  const format = formats.get('nd30-2020')
  const problems = format ? templateProblems(templateOf(page, parts), format) : []
  return problems.map(({ file, range, code }) => {
    const before = (parts[file] ?? page).slice(0, range.start)
    const [line, column] = [before.split('\n').length, range.start - before.lastIndexOf('\n')]
    return `${file} ${line}:${column} ${code.replace('template/', '')}`
  })
}

describe('the built-in template is without a problem under', () => {
  test.each([...formats])('%s', (_, format) => expect(templateProblems(builtIn, format)).toEqual([]))
})

describe('a template may print', () => {
  test.each([
    ['fields of groups', '{{document.kind}} {{ issuer.name }} {{signed.day}}'],
    [
      'a list of texts',
      '{{#each recipients}}{{#unless @first}}<br>{{/unless}}{{this}}{{#if @last}}.{{/if}}{{/each}}',
    ],
    [
      'a list of groups, and what lies around it',
      '{{#each annexes}}{{title}}{{../archive}}{{@root.blank}}{{/each}}',
    ],
    [
      'a list in a list',
      '{{#each annexes}}{{#each body}}{{text}}{{../title}}{{../../archive}}{{/each}}{{/each}}',
    ],
    ['a choice of three', '{{#if opening.canCu}}a{{else if archive}}{{archive}}{{else}}c{{/if}}'],
    ['a field without a choice, with its other branch', '{{#unless archive}}a{{else}}{{archive}}{{/unless}}'],
    ['what stands for an empty list', '{{#each recipients}}{{this}}{{else}}{{blank}}{{/each}}'],
    ['remarks and guarded braces', '{{! {{x}} }}{{!-- {{nope}} --}}\\{{nope}}'],
    ['three braces', '{{{archive}}} {{&archive}}'],
    [
      'its styles and parts',
      '::::hai-cot\n::co-quan[{{blank}}]\n::cot\n:::noi-nhan-danh-sach\n- Một\n:::\n::::\n',
    ],
  ])('%s', (_, page) => expect(found(page)).toEqual([]))

  test('parts of parts, in the scope of the place that takes them in', () => {
    const parts = { dong: '{{text}}{{> dau}}', dau: '{{#if last}}./.{{/if}}' }
    expect(found('{{#each body}}\n{{> dong}}\n{{/each}}', parts)).toEqual([])
    expect(found('{{> dong}}', parts)).toEqual(['dong 1:3 field', 'dau 1:7 field'])
  })
})

describe('a problem is found at its line and column:', () => {
  test.each([
    ['a field that is none', 'Số\n  {{document.titel}}', ['trang 2:5 field']],
    ['a field of a group that is a text', '{{archive.kind}}', ['trang 1:3 field']],
    [
      'a field of every object',
      '{{constructor}}{{document.__proto__}}',
      ['trang 1:3 field', 'trang 1:18 field'],
    ],
    ['a step out of the page', '{{../archive}}', ['trang 1:3 field']],
    ['a key of a list', '{{#each recipients}}{{@key}}{{/each}}', ['trang 1:23 field']],
    ['a name for what a list holds', '{{#each recipients as |one|}}{{one}}{{/each}}', ['trang 1:32 field']],
    ['a group printed', '{{document}}', ['trang 1:1 not-a-text']],
    ['a list printed', 'a {{recipients}}', ['trang 1:3 not-a-text']],
    ['a yes or no printed', '{{manySignatures}}{{this}}', ['trang 1:1 not-a-text', 'trang 1:19 not-a-text']],
    ['a text as a list', '{{#each archive}}{{this}}{{/each}}', ['trang 1:9 not-a-list']],
    ['other logic', '{{#with issuer}}{{name}}{{/with}}', ['trang 1:1 logic']],
    ['a helper', 'a\n{{upper archive}}', ['trang 2:1 logic']],
    ['a comparison', '{{#if (eq archive blank)}}a{{/if}}', ['trang 1:1 logic']],
    ['a text of its own', '{{"một"}} {{1}}', ['trang 1:1 logic', 'trang 1:11 logic']],
    ['two fields in a choice', '{{#if archive blank}}a{{/if}}', ['trang 1:1 logic']],
    ['an option of a field', '{{archive x=1}}', ['trang 1:1 logic']],
    ['an option of a choice', '{{#if archive includeZero=true}}a{{/if}}', ['trang 1:1 logic']],
    ['a choice upside down', '{{^if archive}}a{{/if}}', ['trang 1:1 logic']],
    ['a part written on the page', '{{#*inline "a"}}a{{/inline}}', ['trang 1:1 logic']],
    ['a part that is none', '\n\n {{> khong-co}}', ['trang 3:2 part']],
    ['an open choice', 'a\n{{#if blank}}\nb\n', ['trang 2:1 syntax']],
    ['an open brace', 'a\nb {{blank} c\n', ['trang 2:1 syntax']],
    ['the end of another block', '{{#if blank}}\na\n{{/each}}', ['trang 1:4 syntax']],
    ['a style that is none', 'a\n\n::trich-yu[a]', ['trang 3:1 style']],
    ['a part of lines in a style that is none', ':::trich-yu\na\n:::', ['trang 1:1 style']],
    ['a column outside columns', '::cot', ['trang 1:1 columns']],
    ['a title too deep', '#### Một', ['trang 1:1 heading']],
    ['an open part of lines', 'a\n\n:::noi-nhan-danh-sach\n- Một', ['trang 3:1 unclosed']],
    ['a line of colons', 'a\n\n::: hai', ['trang 3:1 stray-colons']],
    ['a tag', 'Một <b>hai</b>', ['trang 1:1 unknown', 'trang 1:1 unknown']],
  ])('%s', (_, page, wanted) => {
    expect(found(page)).toEqual(wanted)
    expect(found(page.replaceAll('\n', '\r\n')).map((place) => place.split(':')[0])).toEqual(
      wanted.map((place) => place.split(':')[0]),
    )
  })

  const other = '{{#if blank}}\na\n{{else}}\n'
  test.each([
    ['a field in the other branch', `${other}b {{blnk}}\n{{/if}}`, ['trang 4:5 field']],
    [
      'a field behind two choices',
      '{{#if blank}}a{{else if archive}}b{{else}}{{x}}{{/if}}',
      ['trang 1:45 field'],
    ],
    ['a field for an empty list', '{{#each recipients}}a{{else}}\n{{x}}{{/each}}', ['trang 2:3 field']],
    [
      'a field in a list',
      '{{#each annexes}}\n{{#each body}}\n{{x}}\n{{/each}}\n{{/each}}',
      ['trang 3:3 field'],
    ],
    ['a style in the other branch', `${other}::trich-yu[a]\n{{/if}}`, ['trang 4:1 style']],
    ['a style in a list', '{{#each annexes}}\n::trich-yu[{{title}}]\n{{/each}}', ['trang 2:1 style']],
    [
      'an open part of lines in the other branch',
      `${other}\n:::noi-nhan-danh-sach\n- b\n{{/if}}\n`,
      ['trang 5:1 unclosed'],
    ],
    [
      'a tag in a branch of a branch',
      `${other}{{#unless archive}}a{{else}}\n\n<table>\n{{/unless}}\n{{/if}}`,
      ['trang 6:1 unknown'],
    ],
  ])('%s', (_, page, wanted) => expect(found(page)).toEqual(wanted))

  test.each([
    ['an option that a page break does not have', '::trang-moi{nagng}', ['trang 1:1 unknown']],
    ['a style in a choice below a line', 'a\n{{#if blank}}\n::trich-yu[b]\n{{/if}}', ['trang 3:1 style']],
    [
      'a style in a list below an empty line',
      'a\n\n{{#each annexes}}\n::trich-yu[b]\n{{/each}}',
      ['trang 4:1 style'],
    ],
    [
      'a title in a list in the other branch',
      `${other}{{#each recipients}}\n#### b\n{{/each}}\n{{/if}}`,
      ['trang 5:1 heading'],
    ],
  ])('%s', (_, page, wanted) => expect(found(page)).toEqual(wanted))
})

describe('a part', () => {
  test('has its problems in its own file, each once, wherever it is taken in', () => {
    const parts = { dau: 'a\n{{x}}\n\n::trich-yu[a]' }
    expect(found('{{> dau}}\n{{#each annexes}}\n{{> dau}}\n{{/each}}', parts)).toEqual([
      'dau 2:3 field',
      'dau 4:1 style',
    ])
  })

  test('that leads back to itself is found where it closes the circle', () => {
    expect(found('{{> a}}', { a: '{{> b}}', b: 'b\n {{> a}}' })).toEqual(['b 2:2 part-loop'])
  })

  test('takes neither another scope nor options', () => {
    expect(found('{{> a document}}{{> a x=1}}', { a: '{{archive}}' })).toEqual([
      'trang 1:1 logic',
      'trang 1:17 logic',
    ])
  })

  test('does not step out of its own file', () => {
    const page = '{{#each annexes}}{{> a}}{{/each}}'
    expect(found(page, { a: '{{../archive}}' })).toEqual(['a 1:3 field'])
    expect(found(page, { a: '{{@root.archive}}{{#each body}}{{../title}}{{/each}}' })).toEqual([])
  })

  test('that nothing takes in is read too', () => {
    expect(found('Một', { a: '{{#if}}', b: '::trich-yu[a]' })).toEqual(['a 1:1 syntax', 'b 1:1 style'])
  })
})

describe('a word that is meant', () => {
  const meant = (page: string, parts: Parts = {}) =>
    checkTemplate(templateOf(page, parts), viewFields).map((problem) => problem.meant)

  test('is told for a field, of its own group, and for a part', () => {
    expect(meant('{{archiv}}{{document.titles}}{{signed.dai}}')).toEqual(['archive', 'title', 'day'])
    expect(meant('{{> chu-kí}}', { 'chu-ky': '', dau: '' })).toEqual(['chu-ky'])
  })

  test('is not told where nothing is near', () =>
    expect(meant('{{xyz}}{{> qrs}}')).toEqual([undefined, undefined]))
})
