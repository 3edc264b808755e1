import { table } from '../cues'

table('what may not be is open', [
  ['[[p Lund]] might not visit [[p Ito]] in [[l Oslo]].', 'visit visit proposed | Lund, host: Ito | Oslo |'],
  ['[[p Lund]] could not meet [[p Ito]].', 'meeting meet denied | Lund, Ito |  |'],
  ['[[p Lund]] might not have met [[p Ito]] if it had rained.', 'meeting met held | Lund, Ito |  |'],
])

table('what one has a view to is not yet', [
  ['[[p Lund]] flew in with a view to meeting [[p Ito]].', 'meeting meeting proposed | Lund, Ito |  |'],
  ['[[p Lund]] wrote with a view to holding a summit.', 'summit summit proposed | Lund |  |'],
])

table('who comes in a crowd visits nobody', [
  ['When it comes to [[l Ghana]], [[p Ito]] and the president agree.'],
  ['Hundreds of people from [[l Togo]] have travelled to [[l Ghana]].'],
  ['[[l Ghana]] welcomed 1,118 [[g Togolese]] refugees.'],
  ['The tanker came to a stop in [[l Oslo]], [[p Ito]] said.'],
  ['Officials from [[l Togo]] have travelled to [[l Ghana]].', 'visit travelled held | Officials (Togo) | Ghana |'],
])
