import type { Told } from './anchor'
import type { TimeExpression } from './expression'

/** How long a line may be that heads a programme, in code units: "Sunday's programme". */
const longestHeading = 80

/**
 * On which day the stamps of a page are: of a programme on the day that its heading tells, of a live page on that of publication, whatever
 * the entry before tells of.
 */
export class Stamps {
  private block = -2
  private day: Told | undefined

  /** @param isHeading whether a block reads as a heading */
  constructor(private readonly isHeading: (block: number) => boolean) {}

  /** The day that a stamp of a block is on; undefined for that of publication. */
  dayOf(block: number, then: Told | undefined): Told | undefined {
    const goesOn = block - this.block <= 1
    const isHeaded = then && (then.block === block || (then.block === block - 1 && this.isHeading(then.block)))
    if (!goesOn) this.day = isHeaded ? then : undefined
    this.block = block
    return this.day
  }
}

/** Whether an expression stands at the head of a line. */
export const isStamped = (expression: TimeExpression | undefined): boolean =>
  expression?.meaning.kind === 'clock' && expression.meaning.stamp === true

/** Whether a block of a text is a short line that ends no sentence and is no item of a list. */
export function readsAsHeading(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const isAlone = start === 0 || text.charAt(start - 1) === '\n'
  return (
    isAlone &&
    end - start <= longestHeading &&
    !/[.!?”"]/.test(text.charAt(end - 1)) &&
    !/[-–—•▪*]/.test(text.charAt(start))
  )
}
