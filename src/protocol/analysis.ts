/** The contract's types, for the rooms that hear of an analysis only over the wire. */
export type * from '../parser/model'
