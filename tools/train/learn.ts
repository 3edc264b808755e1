import type { Trained } from '../../src/parser/names/recogniser/trained'
import { headlined, spaced, varied } from './augment'
import { ChainModel } from './chain'
import { addGroupsAndEvents, paragraphsOf, type Document } from './corpus'
import { distilled } from './distil'
import { findNames } from './evaluate'
import { Examples } from './examples'
import { ownParagraphs } from './own'
import { random } from './random'
import type { Sets } from './sets'
import { wireParagraphs, wireSlots } from './wire'

const weights = { written: 0.5, wired: 0.15, raw: 1 }
const writtenParagraphs = 2000
const wiredParagraphs = 6000
const plan = { epochs: 3, rate: 0.1, seed: 1, featureDropout: 0.4, wordDropout: 0.3 }
/** Trainings of other seeds, whose mean is taken: what one owes to the order of its sentences and to dropout evens out. */
const repeats = 4
/** How sure the first stage must be of a group or an event that a gold set leaves out. */
const sureOfGap = 0.8

/**
 * Learns from the gold sets, what we read ourselves and the sentences we wrote; with a stage before, from the raw text and the
 * gaps of the gold sets as that stage labels them, too.
 *
 * @param blank gives the groups of words that features look at
 */
export function learn({ gold, own, raw }: Sets, blank: Trained, before: Trained | undefined): ChainModel {
  const examples = new Examples()
  const draw = random(5)
  const wireDraw = random(7)
  const add = (docs: readonly Document[], weight: number, variedWeight: number): void => {
    for (const paragraph of docs.flatMap(paragraphsOf)) {
      examples.add(paragraph, blank, weight)
      const other = varied(paragraph, draw)
      if (other) examples.add(other, blank, variedWeight)
      const headline = headlined(paragraph, wireDraw)
      if (headline) examples.add(headline, blank, variedWeight)
    }
  }
  for (const { docs, weight } of gold) add(before ? docs.map((doc) => filled(doc, before)) : docs, weight, weight)
  for (const { docs, weight } of own) add(docs, weight, weight / 2)
  for (const paragraph of ownParagraphs(writtenParagraphs, draw)) {
    examples.add(paragraph, blank, weights.written)
    const other = varied(paragraph, draw)
    if (other) examples.add(other, blank, weights.written)
  }
  const labelled = [...gold, ...own].flatMap(({ docs }) => docs)
  for (const paragraph of wireParagraphs(wiredParagraphs, wireSlots(labelled, wireDraw), wireDraw)) {
    examples.add(paragraph, blank, weights.wired)
    const other = spaced(paragraph, 0.15, wireDraw)
    if (other) examples.add(other, blank, weights.wired)
  }
  console.log(`${examples.tokens} tokens scored, ${examples.names} names, ${examples.lost} out of reach`)
  if (before) {
    for (const text of raw)
      for (const paragraph of paragraphsOf(distilled(text, before))) examples.add(paragraph, blank, weights.raw)
    console.log(`with the raw text: ${examples.tokens} tokens scored`)
  }
  const model = new ChainModel()
  for (let repeat = 0; repeat < repeats; repeat++) {
    const one = new ChainModel()
    one.learn(examples, { ...plan, seed: plan.seed + repeat }, (line) => console.log(line))
    model.average(one, repeat)
  }
  return model
}

function filled(doc: Document, stage: Trained): Document {
  const labels = [...doc.labels]
  const said = findNames(doc.text, stage).filter(({ score }) => score > sureOfGap)
  addGroupsAndEvents(doc.text, labels, said)
  return { ...doc, labels }
}
