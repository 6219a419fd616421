import {
  checkGroupRows,
  checkKept,
  checkMotto,
  checkRecipients,
  checkRows,
  checkSignature,
  checkTableHeads,
  checkTitles,
} from './check-breaks.ts'
import {
  checkCells,
  checkFonts,
  checkJoined,
  checkMargins,
  checkOverlap,
  checkPageNumbers,
  checkPaper,
} from './check-paper.ts'
import type { Inspection } from './inspection.ts'
import { closingIn, rowsIn, targetsIn, titlesIn } from './plan-counts.ts'
import type { Printed } from './printed.ts'

/** What a printed document is looked at for, and on how many things at least a look must have fallen. */
export interface Check {
  readonly claim: string
  readonly check: (printed: Printed) => Inspection
  readonly least: (printed: Printed) => number
}

export const checks: readonly Check[] = [
  {
    claim: 'lies on A4, landscape annexes turned',
    check: checkPaper,
    least: ({ pages }) => pages.length,
  },
  {
    claim: 'is set in Times New Roman or its twin',
    check: checkFonts,
    least: () => 3,
  },
  {
    claim: 'keeps its margins',
    check: checkMargins,
    least: ({ pages }) => 50 * pages.length,
  },
  {
    claim: 'numbers its pages as the format wants',
    check: checkPageNumbers,
    least: ({ pages }) => pages.length,
  },
  {
    claim: 'prints no word over another',
    check: checkOverlap,
    least: ({ pages }) => pages.length,
  },
  {
    claim: 'prints no word over the edge of its cell',
    check: checkCells,
    least: ({ plan }) => 6 + 2 * rowsIn(plan).tasks,
  },
  {
    claim: 'breaks nothing that no-break spaces join',
    check: checkJoined,
    least: ({ plan }) => targetsIn(plan),
  },
  {
    claim: 'repeats the head of a table on every page of it',
    check: checkTableHeads,
    least: ({ plan }) => Math.sign(rowsIn(plan).tasks),
  },
  {
    claim: 'splits no row',
    check: checkRows,
    least: ({ plan }) => 2 + rowsIn(plan).tasks + rowsIn(plan).groups,
  },
  {
    claim: 'leaves no group name and no head of a table last on a page',
    check: checkGroupRows,
    least: ({ plan }) => rowsIn(plan).groups,
  },
  {
    claim: 'leaves no title last on a page',
    check: checkTitles,
    least: ({ plan }) => titlesIn(plan),
  },
  {
    claim: 'asks to keep every title with what follows',
    check: checkKept,
    least: ({ plan }) => titlesIn(plan),
  },
  {
    claim: 'keeps the signature together and with the body',
    check: checkSignature,
    least: ({ plan }) => 2 * closingIn(plan).signatures,
  },
  {
    claim: 'sets the recipients beside one signature, and on the page of two',
    check: checkRecipients,
    least: ({ plan }) => closingIn(plan).recipients,
  },
  {
    claim: 'leaves the motto unbroken',
    check: checkMotto,
    least: () => 2,
  },
]
