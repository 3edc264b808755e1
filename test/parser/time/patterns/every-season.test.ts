import { readsLike } from '../support'

describe('every spring and each December', () => {
  readsLike(`
    The river floods [every spring|SET XXXX-SP], and [each December|SET XXXX-12] it freezes.
    Every fall of the franc hurt.
    They met in [spring|2021-SP] and [last December|2020-12].
  `)
})
