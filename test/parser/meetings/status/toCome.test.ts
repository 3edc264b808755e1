import { table } from '../cues'

table('what a relative tells of the future', [
  [
    'There was talk of a summit that would bring together [[p Ito]] and [[p Mensah]].',
    'summit summit proposed | Ito, Mensah |  |',
  ],
  [
    'She spoke of the meeting that will be held between [[p Ito]] and [[p Mensah]].',
    'meeting meeting planned | Ito, Mensah |  |',
  ],
  [
    'She spoke of the summit of the bloc, which will gather [[p Ito]] and [[p Mensah]].',
    'summit summit planned | the bloc, Ito, Mensah |  |',
  ],
  [
    'She praised the meeting that was held between [[p Ito]] and [[p Mensah]].',
    'meeting meeting held | Ito, Mensah |  |',
  ],
  [
    'She recalled the meeting between [[p Ito]] and [[p Mensah]] that will be remembered.',
    'meeting meeting held | Ito, Mensah |  |',
  ],
])
