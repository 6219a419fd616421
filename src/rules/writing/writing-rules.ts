import type { RuleFamily } from '../rule.ts'
import { abbreviationBeforeDefinition } from './abbreviation-before-definition.ts'
import { abbreviationTwice } from './abbreviation-twice.ts'
import { abbreviationUndefined } from './abbreviation-undefined.ts'
import { abbreviationUnused } from './abbreviation-unused.ts'
import { blanks } from './blanks.ts'
import { bracketsUnbalanced } from './brackets-unbalanced.ts'
import { capitalAfterStop } from './capital-after-stop.ts'
import { capitalAtStart } from './capital-at-start.ts'
import { capitalAward } from './capital-award.ts'
import { capitalBody } from './capital-body.ts'
import { capitalCitedDocument } from './capital-cited-document.ts'
import { capitalCitingPart } from './capital-citing-part.ts'
import { capitalCommonNoun } from './capital-common-noun.ts'
import { capitalHoliday } from './capital-holiday.ts'
import { capitalLawName } from './capital-law-name.ts'
import { capitalPlace } from './capital-place.ts'
import { capitalPost } from './capital-post.ts'
import { commasInCiting } from './commas-in-citing.ts'
import { dashForHyphen } from './dash-for-hyphen.ts'
import { doubledWord } from './doubled-word.ts'
import { listEndingsUneven } from './list-endings-uneven.ts'
import { quotesUnbalanced } from './quotes-unbalanced.ts'
import { spellingMixed } from './spelling-mixed.ts'
import { toneMarkMixed } from './tone-mark-mixed.ts'
import { wordsRunTogether } from './words-run-together.ts'

export const writingRules: RuleFamily = {
  title: { vi: 'Cách viết', en: 'Writing' },
  rules: [
    capitalAtStart,
    capitalAfterStop,
    capitalCommonNoun,
    capitalPlace,
    capitalBody,
    capitalAward,
    capitalCitedDocument,
    capitalLawName,
    capitalPost,
    capitalHoliday,
    capitalCitingPart,
    commasInCiting,
    dashForHyphen,
    abbreviationUndefined,
    abbreviationBeforeDefinition,
    abbreviationTwice,
    abbreviationUnused,
    spellingMixed,
    toneMarkMixed,
    listEndingsUneven,
    quotesUnbalanced,
    bracketsUnbalanced,
    blanks,
    doubledWord,
    wordsRunTogether,
  ],
}
