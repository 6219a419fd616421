import type { Template } from '../../src/markup/template.ts'
import type { Random } from '../mutation/random.ts'
import { hostileText, oddCharacter } from './hostile-pieces.ts'

const tags = [
  ...'{{|}}|{{{|}}}|{{{{raw}}}}|{{{{/raw}}}}|{{#each schedule}}|{{#each tasks}}|{{/each}}|{{#if year}}|{{else}}|{{/if}}'.split(
    '|',
  ),
  ...'{{#unless a}}|{{/unless}}|{{^}}|{{^x}}|{{~|~}}|{{!|{{!--|--}}|{{> doan}}|{{> ../../package}}|{{> (lookup . "x")}}'.split(
    '|',
  ),
  ...'{{#> doan}}|{{/doan}}|{{> @partial-block}}|{{#*inline "doan"}}|{{/inline}}|{{&year}}|{{this}}|{{.}}|{{..}}|{{../year}}'.split(
    '|',
  ),
  ...'{{@root}}|{{@index}}|{{@root.constructor}}|{{constructor}}|{{__proto__}}|{{[__proto__]}}|{{lookup this "constructor"}}'.split(
    '|',
  ),
  ...'{{#with year}}|{{log "a"}}|{{helperMissing}}|{{blockHelperMissing}}|{{#each (a b)}}|{{year a=b}}|{{"year"}}|{{1}}|{{true}}'.split(
    '|',
  ),
  ...'{{document.title}}|{{document.title.length}}|{{issuer.name.constructor}}|{{#each issuer.name}}|\\{{year}}|\\\\{{year}}'.split(
    '|',
  ),
]

const signs = [
  ...':::|::::|:::cot|::cot|::ten-co-quan[|:::khong-co|::[|]|#|####### x|- |1. |---|===|**|_|`|```|<b>|<!-- -->|[a](b)|![a](b)'.split(
    '|',
  ),
  ...'[a]: b|<http://a>|\\|> x|&amp;|&#0;|    x|\t|  |\n|\n\n|\r\n|\u2028'.split('|'),
  '| a | b |\n| --- | --- |\n| {{year}} | b | c |\n',
  '|---|\n',
]

/** One of the built-in templates with its tags and signs taken out, doubled, swapped, or joined by hostile ones. */
export function templateMutant({ page, parts }: Template, random: Random): string {
  const text = random.pick([page, ...Object.values(parts)])?.text ?? ''
  const tokens = text.split(/(\{\{[^}]*\}\}|:{2,}|\n)/).filter((token) => token !== '')
  const start = random.below(tokens.length)
  const kept = random.chance(0.5) ? tokens : tokens.slice(start, start + 1 + random.below(25))
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const [at, other] = [random.below(kept.length + 1), random.below(kept.length)]
    const piece = () =>
      random.pick([
        random.pick(tags),
        random.pick(tags),
        random.pick(signs),
        hostileText(random),
        oddCharacter(random),
      ]) ?? ''
    switch (random.below(7)) {
      case 0:
        kept.splice(at, 1)
        break
      case 1:
        kept.splice(at, 0, kept[other] ?? '')
        break
      case 2:
        ;[kept[at], kept[other]] = [kept[other] ?? '', kept[at] ?? '']
        break
      case 3: {
        const depth = 1 + random.below(random.chance(0.05) ? 400 : 20)
        kept.splice(at, 0, '{{#each sections}}'.repeat(depth), piece(), '{{/each}}'.repeat(depth))
        break
      }
      default:
        kept.splice(at, 0, piece())
    }
  }
  return kept.join('')
}
