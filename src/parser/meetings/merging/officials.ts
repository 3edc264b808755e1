import type { Entity } from '../../model'
import { fold } from '../../names/fold'

/** What those are called who travel for a country or a body. */
const posts =
  /\b(?:presidents?|premier|chancellor|(?:prime )?minister|secretary|envoy|ambassador|representative|diplomat|negotiator|mediator|coordinator|rapporteur|advis[eo]r|governor|senator|congress(?:wo)?man|lawmaker|leader|chief|head|chair(?:man|woman)?|director|commissioner|general|gen|admiral|commander|king|queen|prince(?:ss)?|emir|sultan|pope|patriarch|mayor|speaker|official|deputy|whip|p\.m|pm)\b/

/** Whether one of an entity's roles is a post in which one travels for a country or a body. */
export const isOfficial = (entity: Entity | undefined): boolean =>
  entity?.roles.some(({ text }) => posts.test(fold(text))) ?? false
