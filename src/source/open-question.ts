/** How the remark begins that leaves something of a plan to a person, to be decided before it is issued. */
export const openQuestion = '# TODO(tdkt):'

/** Whether a remark is such a question. */
export function isOpenQuestion(remark: string): boolean {
  return /^#+\s*TODO\(tdkt\)/.test(remark)
}
