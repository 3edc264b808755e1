import { setFlagsFromString } from 'node:v8'

// Imported before all else: what is set once the other modules were loaded finds a nursery that has grown by then.

// Left alone, V8 lets a heap grow to several times of what lives in it before it collects. A book open in the editor is not
// worth that to anybody: a fifth more is enough, and costs a few milliseconds in a hundred of reading.
setFlagsFromString('--heap-growing-percent=20')
// A nursery is emptied in one piece, for which a hover waits, and most of what is made while a text is read is kept: the
// smallest one is emptied four times as often as the one it would grow to, in a quarter of the time.
setFlagsFromString('--semi-space-growth-factor=1')
