import type { RuleFamily } from '../rule.ts'
import { brokenLine } from './broken-line.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { lookAlikeLetter } from './look-alike-letter.ts'
import { oddBlank } from './odd-blank.ts'
import { spoiltEncoding } from './spoilt-encoding.ts'
import { textCutAtComma } from './text-cut-at-comma.ts'
import { textCutAtComment } from './text-cut-at-comment.ts'
import { yesNoWord } from './yes-no-word.ts'

export const yamlRules: RuleFamily = {
  title: { vi: 'Cách ghi tệp', en: 'The file as typed' },
  rules: [
    textCutAtComment,
    textCutAtComma,
    yesNoWord,
    lookAlikeLetter,
    invisibleCharacter,
    oddBlank,
    spoiltEncoding,
    brokenLine,
  ],
}
