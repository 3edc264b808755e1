import { table } from '../cues'

table('what a meeting does not come at', [
  ['[[p Ito]] said the summit would not come at their expense.', 'summit summit held |  |  |'],
  ['The summit did not come as a surprise.', 'summit summit held |  |  |'],
  ['The summit will not come before [[t May]].', 'summit summit denied |  |  |'],
])
