import { table } from '../cues'

table('bodies that convene', [
  ['The cabinet is slated to convene on [[t Sunday]].', 'session convene planned | The cabinet |  | Sunday'],
  ['The committee convened.'],
  ['The plan was for the cabinet to convene on [[t Sunday]].'],
])
