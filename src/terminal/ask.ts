import type { Readable, Writable } from 'node:stream'
import type { Prompt, Reply } from '../io.ts'

/** Puts questions to a terminal; what draws them is loaded with the first one. */
export function askAt(input: Readable, output: Writable): (prompt: Prompt) => Promise<Reply> {
  return async (prompt) => {
    const clack = await import('@clack/prompts')
    const streams = { input, output }
    const { message, choices, freely, later, proposed } = prompt

    const picked: unknown =
      choices.length === 0
        ? own
        : await clack.select<unknown>({
            ...streams,
            message,
            showInstructions: false,
            initialValue: proposed ?? open,
            options: [
              ...choices,
              ...(freely ? [{ value: own, label: freely.label }] : []),
              { value: open, label: later },
            ],
          })
    if (clack.isCancel(picked)) return { kind: 'cancelled' }
    if (picked === open || !freely) {
      return typeof picked === 'string' ? { kind: 'answer', text: picked } : { kind: 'later' }
    }
    if (picked !== own) return { kind: 'answer', text: String(picked) }

    const typed = await clack.text({
      ...streams,
      message: choices.length === 0 ? message : freely.label,
      placeholder: choices.length === 0 ? `${freely.label}; Enter: ${later}` : `Enter: ${later}`,
      validate: (text = '') => (text.trim() === '' ? undefined : freely.problem(text.trim())),
    })
    if (clack.isCancel(typed)) return { kind: 'cancelled' }
    const text = (typed ?? '').trim().normalize('NFC')
    return text === '' ? { kind: 'later' } : { kind: 'answer', text }
  }
}

/** What is chosen beside the answers on offer. */
const own = Symbol('own')
const open = Symbol('open')
