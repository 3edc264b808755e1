/** How far each key moves among the marks, which stand in order of time. */
const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/**
 * Moves the focus among the marks (a roving tab stop: one stop for the whole drawing, arrows inside it).
 * @returns whether the key was one of ours
 */
export function moveFocus(key: string, marks: readonly SVGGElement[]): boolean {
  const step = steps[key]
  if (!step || !marks.length) return false
  const at = marks.findIndex((mark) => mark === document.activeElement)
  const next = marks[step(at, marks.length - 1)]
  for (const mark of marks) mark.setAttribute('tabindex', mark === next ? '0' : '-1')
  next?.focus()
  return true
}
