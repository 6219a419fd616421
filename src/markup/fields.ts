/** What a template may print: a text, a yes or no, a group of fields, or a list of either. */
export type Field =
  | { readonly kind: 'text'; readonly about: string }
  | { readonly kind: 'flag'; readonly about: string }
  | { readonly kind: 'group'; readonly about: string; readonly fields: Fields }
  | { readonly kind: 'list'; readonly about: string; readonly of: Field }
export type Fields = { readonly [name: string]: Field }

/** The value that a field stands for. */
export type ValueOf<F> = F extends { kind: 'text' }
  ? string
  : F extends { kind: 'flag' }
    ? boolean
    : F extends { kind: 'group'; fields: infer Inner }
      ? { readonly [Name in keyof Inner]: ValueOf<Inner[Name]> }
      : F extends { kind: 'list'; of: infer Item }
        ? readonly ValueOf<Item>[]
        : never

export function text<const About extends string>(about: About) {
  return { kind: 'text', about } as const
}

export function flag<const About extends string>(about: About) {
  return { kind: 'flag', about } as const
}

export function group<const Inner extends Fields>(about: string, fields: Inner) {
  return { kind: 'group', about, fields } as const
}

export function list<const Item extends Field>(about: string, of: Item) {
  return { kind: 'list', about, of } as const
}
