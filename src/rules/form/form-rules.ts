import type { RuleFamily } from '../rule.ts'
import { archiveLine } from './archive-line.ts'
import { asFollowsMark } from './as-follows-mark.ts'
import { colonWithoutList } from './colon-without-list.ts'
import { dateLeadingZero } from './date-leading-zero.ts'
import { documentNumber } from './document-number.ts'
import { documentSymbol } from './document-symbol.ts'
import { endMark } from './end-mark.ts'
import { formatNotInForce } from './format-not-in-force.ts'
import { formatUnknown } from './format-unknown.ts'
import { headingEnding } from './heading-ending.ts'
import { openingMark } from './opening-mark.ts'
import { salutation } from './salutation.ts'
import { signatureAuthority } from './signature-authority.ts'
import { signatureCollective } from './signature-collective.ts'
import { signatureNameCapitals } from './signature-name-capitals.ts'
import { signatureNameTitle } from './signature-name-title.ts'
import { titleCapitals } from './title-capitals.ts'
import { typedEnding } from './typed-ending.ts'

export const formRules: RuleFamily = {
  title: { vi: 'Thể thức', en: 'Official form' },
  rules: [
    formatUnknown,
    formatNotInForce,
    documentNumber,
    documentSymbol,
    titleCapitals,
    headingEnding,
    dateLeadingZero,
    openingMark,
    asFollowsMark,
    colonWithoutList,
    endMark,
    salutation,
    typedEnding,
    archiveLine,
    signatureAuthority,
    signatureCollective,
    signatureNameTitle,
    signatureNameCapitals,
  ],
}
