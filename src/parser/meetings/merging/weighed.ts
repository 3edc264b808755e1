import type { IsoDay, MeetingStatus, MeetingTime } from '../../model'
import type { Told } from '../meaning/told'

/** What speaks for “held” and for any of “proposed”, “cancelled” and “denied”, each against “planned”. */
type Weight = readonly [held: number, open: number]

type Outcome = 'held' | 'planned' | 'open'

/**
 * Weights of a log-linear model (logistic regression with three outcomes, L2) of what became of a meeting, rounded, the
 * smallest left out. Fitted on the sets of `npm run score desk samples ledgers` that are there to develop on: once as today's
 * rules read them, with half the weight, and once as the parser read each set that had not yet seen it (the revision before the one
 * that brought its marks), so that it learns how far the rules are to be trusted with an article that nobody made them for.
 */
const base: Weight = [0.1, -0.4]

/** What the rules say. */
const ruled: Readonly<Record<string, Weight>> = {
  cancelled: [0, 1],
  denied: [0.6, 0.2],
  held: [0.7, -0.2],
  planned: [-0.9, -0.8],
  proposed: [-0.3, -0.2],
}

/** What the first mention and the last say. */
const first: Readonly<Record<Outcome, Weight>> = { held: [0.4, -0.3], open: [0, 0.7], planned: [-0.3, -0.5] }
const last: Readonly<Record<string, Weight>> = { held: [0, -0.3], open: [0, 0.3] }

/** The share of mentions that say so. */
const share: Readonly<Record<Outcome, Weight>> = { held: [0.6, 0], open: [0, 0.5], planned: [-0.6, -0.5] }

/** Its time beside the day of publication. */
const beside: Readonly<Record<string, Weight>> = {
  after: [-1.3, -0.6],
  around: [-0.3, -0.4],
  before: [1.6, 1],
  none: [0.3, 0.8],
  same: [0.2, -0.7],
  vague: [-0.4, 0],
}

/** What any mention says: how it points, kind, status, ground. */
const mention: Readonly<Record<string, Weight>> = {
  'bare meeting held none': [0, -0.2],
  'bare meeting held said': [0.4, 0],
  'bare talks held none': [0.4, 0.4],
  'bare talks held said': [0.4, 0.2],
  'bare talks planned said': [-0.6, -0.3],
  'bare talks proposed said': [-0.5, -0.3],
  'definite call held hinted': [0.3, 0],
  'definite call held none': [0.2, 0],
  'definite meeting held hinted': [0.4, -0.4],
  'definite meeting held said': [0.3, 0],
  'definite meeting planned hinted': [-0.3, -0.3],
  'definite meeting planned said': [-0.8, -0.8],
  'definite session held hinted': [0.6, 0.3],
  'definite summit held said': [0.2, 0],
  'definite summit planned hinted': [-0.5, -0.5],
  'definite summit planned said': [0, -0.3],
  'definite talks held hinted': [0.6, 0],
  'definite talks held none': [0.2, 0],
  'definite talks held said': [0.3, 0],
  'definite talks planned hinted': [0.2, 0],
  'definite talks planned said': [0.5, 0],
  'definite visit held hinted': [0, -0.5],
  'definite visit held none': [-0.2, -0.3],
  'definite visit held said': [0.3, 0],
  'definite visit planned hinted': [-0.3, -0.3],
  'definite visit planned said': [0.4, 0.3],
  'indefinite call held hinted': [0.2, 0],
  'indefinite meeting cancelled said': [-0.2, 0.2],
  'indefinite meeting held hinted': [0.4, 0],
  'indefinite meeting held none': [-0.6, 0.4],
  'indefinite meeting held said': [-0.2, 0.3],
  'indefinite meeting planned hinted': [-0.3, -0.3],
  'indefinite meeting planned said': [-0.8, -0.2],
  'indefinite meeting proposed said': [0, 0.3],
  'indefinite summit held said': [0, -0.2],
  'indefinite visit held hinted': [0.2, -0.2],
  'indefinite visit held none': [-0.5, 0.2],
  'indefinite visit held said': [0.3, 0],
  'verb call held said': [0.7, 0],
  'verb meeting denied said': [0, 0.3],
  'verb meeting held said': [0.5, 0.2],
  'verb meeting planned said': [-0.7, -0.4],
  'verb meeting proposed said': [0, 0.5],
  'verb talks held said': [0.5, 0.4],
  'verb talks planned said': [-0.2, 0],
  'verb visit held said': [0, -0.2],
  'verb visit planned said': [-0.6, 0],
  'verb visit proposed said': [0, -0.2],
}

/** How far, as the logarithm of the odds, another outcome has to be before the rules' own. */
const sure = 0.9

/** The status that a meeting most likely has, where what its mentions say together makes `status`, as the rules have it, improbable. */
export function weighed(
  status: MeetingStatus,
  told: readonly Told[],
  time: MeetingTime | undefined,
  published: IsoDay | undefined,
): MeetingStatus {
  if (isDisowned(told)) return status
  let [held, open] = base
  const add = (weight: Weight | undefined, times = 1): void => {
    held += times * (weight?.[0] ?? 0)
    open += times * (weight?.[1] ?? 0)
  }
  const said = told.map(({ cue }) => outcomeOf(cue.status))
  add(ruled[status])
  add(first[said[0] ?? 'open'])
  add(last[said.at(-1) ?? 'open'])
  for (const outcome of said) add(share[outcome], 1 / said.length)
  add(beside[whenOf(time, published)])
  for (const key of new Set(told.map(({ cue }) => `${cue.pointing} ${cue.kind} ${cue.status} ${cue.ground}`)))
    add(mention[key])
  const scores: Readonly<Record<Outcome, number>> = { held, planned: 0, open }
  const least = scores[outcomeOf(status)] + sure
  // Which of the other three it would be, nobody has learned.
  if (open >= Math.max(held, 0)) return status
  const likely = held > 0 ? 'held' : 'planned'
  return scores[likely] > least ? likely : status
}

/** "denied having met her": no hint outweighs that. */
const isDisowned = (told: readonly Told[]): boolean =>
  told.some(({ cue }) => cue.status === 'denied' && cue.ground === 'said' && cue.pointing === 'verb') &&
  told.every(({ cue }) => cue.status !== 'held' || cue.ground === 'hinted')

const outcomeOf = (status: MeetingStatus): Outcome => (status === 'held' || status === 'planned' ? status : 'open')

function whenOf(time: MeetingTime | undefined, published: IsoDay | undefined): string {
  if (!time) return 'none'
  const { earliest, latest } = time
  if (!earliest || !latest) return 'vague'
  if (!published) return ''
  if (earliest > published) return 'after'
  if (latest < published) return 'before'
  return earliest === latest ? 'same' : 'around'
}
