/** What the words say of a meal: the meeting was over one, or was one later than what was told before. */
export type Meal = 'none' | 'over' | 'later'

const meal = /^(?:dinner|lunch|luncheon|breakfast|banquet|supper)$/
const beside = /\b(?:dinner|lunch|luncheon|breakfast|banquet|supper)\b/
const before = /\b(?:[Ll]ater|[Tt]hen|[Aa]fterwards|evening|night)\b[^,;]{0,60}$/
const behind = /^(?: [^ ,;]+){0,4} (?:later|afterwards|evening|night)\b/

/**
 * "met over lunch", "Later on Tuesday they had dinner", "had dinner with him later".
 *
 * @param trigger the trigger's own word
 * @param opening what stands before it in its sentence
 * @param rest what stands behind it
 */
export function mealOf(trigger: string, opening: string, rest: string): Meal {
  if (meal.test(trigger)) return before.test(opening) || behind.test(rest) ? 'later' : 'over'
  return beside.test(rest) ? 'over' : 'none'
}

const receiving =
  /\b(?:met|meets?|host(?:s|ed)?|receive[ds]?|welcome[ds]?|entertain(?:s|ed)?)(?: [^ ,;]+){1,6} (?:at|over|for|to) an? (?:[^ ,;]+ )?$/

/** "hosted Ito at a dinner": the meal of the meeting that the verb tells. */
export const isAtMeal = (text: string, { start, end }: { start: number; end: number }): boolean =>
  meal.test(text.slice(start, end)) && receiving.test(text.slice(Math.max(0, start - 90), start))
