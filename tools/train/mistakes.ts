interface Named {
  start: number
  end: number
  kind: string
}

const counted = new Set(['person', 'organization', 'place'])

/** A line for each name that is found and not marked (+) or marked and not found (-), in order, with the words around it. */
export function mistakes(text: string, found: readonly Named[], marked: readonly Named[]): string[] {
  const key = ({ start, end, kind }: Named): string => `${start}-${end}-${kind}`
  const right = new Set(marked.map(key))
  const said = new Set(found.map(key))
  const clean = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ')
  return [
    ...found.filter((e) => !right.has(key(e))).map((e) => ({ ...e, sign: '+' })),
    ...marked.filter((e) => !said.has(key(e))).map((e) => ({ ...e, sign: '-' })),
  ]
    .filter(({ kind }) => counted.has(kind))
    .sort((a, b) => a.start - b.start)
    .map(
      ({ start, end, kind, sign }) =>
        `${sign} ${kind.slice(0, 6).padEnd(6)} ${clean(start - 40, start)}[${text.slice(start, end)}]${clean(end, end + 30)}`,
    )
}
