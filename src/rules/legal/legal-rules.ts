import type { RuleFamily } from '../rule.ts'
import { citationIncomplete } from './citation-incomplete.ts'
import { citationKindMismatch } from './citation-kind-mismatch.ts'
import { citationLong } from './citation-long.ts'
import { citationStylesMixed } from './citation-styles-mixed.ts'
import { citationWithoutSo } from './citation-without-so.ts'
import { citedNotAmongBases } from './cited-not-among-bases.ts'
import { consolidationAsBasis } from './consolidation-as-basis.ts'
import { formerDepartment } from './former-department.ts'
import { formerDistrict } from './former-district.ts'
import { formerProvince } from './former-province.ts'
import { lawWithNumber } from './law-with-number.ts'
import { legalBasisAfterSignature } from './legal-basis-after-signature.ts'
import { legalBasisAmended } from './legal-basis-amended.ts'
import { legalBasisExpired } from './legal-basis-expired.ts'
import { legalBasisImpossibleDate } from './legal-basis-impossible-date.ts'
import { legalBasisNotInForce } from './legal-basis-not-in-force.ts'
import { legalBasisOrder } from './legal-basis-order.ts'
import { legalBasisPeriod } from './legal-basis-period.ts'
import { legalBasisTwice } from './legal-basis-twice.ts'
import { legalBasisWrongDate } from './legal-basis-wrong-date.ts'
import { legalBasisWrongIssuer } from './legal-basis-wrong-issuer.ts'
import { legalBasisWrongNumber } from './legal-basis-wrong-number.ts'
import { legalBasisWrongTitle } from './legal-basis-wrong-title.ts'
import { symbolGrammar } from './symbol-grammar.ts'
import { symbolYearMismatch } from './symbol-year-mismatch.ts'

export const legalRules: RuleFamily = {
  title: { vi: 'Căn cứ pháp lý', en: 'Legal bases' },
  rules: [
    legalBasisImpossibleDate,
    legalBasisExpired,
    legalBasisNotInForce,
    legalBasisAmended,
    legalBasisWrongNumber,
    legalBasisWrongDate,
    legalBasisWrongIssuer,
    legalBasisWrongTitle,
    legalBasisAfterSignature,
    legalBasisPeriod,
    legalBasisTwice,
    legalBasisOrder,
    consolidationAsBasis,
    lawWithNumber,
    symbolGrammar,
    symbolYearMismatch,
    citationKindMismatch,
    citedNotAmongBases,
    citationIncomplete,
    citationLong,
    citationWithoutSo,
    citationStylesMixed,
    formerDistrict,
    formerProvince,
    formerDepartment,
  ],
}
