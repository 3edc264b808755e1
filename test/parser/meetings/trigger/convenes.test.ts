import { table } from '../cues'

table('bodies that convene', [
  ['The cabinet is slated to convene on [[t Sunday]].', 'session convene planned | The cabinet |  | Sunday'],
  ['The committee convened.'],
])
