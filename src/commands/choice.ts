import { UserError } from '../io.ts'
import { nearest } from '../text.ts'

/**
 * The one of `choices` that was typed; anything else is the user's to mend, with what was most likely meant.
 */
export function choice<Choice extends string>(
  typed: string,
  choices: readonly Choice[],
  flag: string,
): Choice {
  const found = choices.find((one) => one === typed)
  if (found !== undefined) return found

  const meant = nearest(typed, choices)
  const list = choices.join(', ')
  throw new UserError({
    vi: `${flag}: không có “${typed}”; ${meant ? `ý bạn là “${meant}”?` : `chọn một trong: ${list}.`}`,
    en: `${flag}: there is no “${typed}”; ${meant ? `did you mean “${meant}”?` : `choose one of: ${list}.`}`,
  })
}
