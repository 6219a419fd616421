import type { Path } from '../diagnostic.ts'
import type { Plan, Signature } from './plan.ts'

/** The signature blocks of a plan from left to right, each with its path. */
export function signaturesOf({ signature }: Plan): { signature: Signature; path: Path }[] {
  if (signature === undefined) return []
  if (!isList(signature)) return [{ signature: completed(signature), path: ['signature'] }]
  return signature.map((block, index) => ({ signature: completed(block), path: ['signature', index] }))
}

function isList(signature: NonNullable<Plan['signature']>): signature is readonly Signature[] {
  return Array.isArray(signature)
}

/** A block whose lines were unusable has none. */
function completed(signature: Partial<Signature>): Signature {
  return { lines: [], ...signature }
}
