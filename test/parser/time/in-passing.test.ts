import { strictEqual } from 'node:assert'
import { timesOf, wednesday } from './support'

describe('a time told in passing', () => {
  const last = (text: string, value: string): void => {
    it(text.replace('\n', ' / '), () => strictEqual(timesOf(text, wednesday).at(-1)?.value, value))
  }

  describe('is not the day of what the next paragraph tells', () => {
    last('Their previous call took place on September 6.\nIn the evening Ito called Mensah.', '2021-09-29TEV')
    last('The two last spoke on September 6.\nMensah called later in the day.', '2021-09-29')
    last(
      'They spoke of a ship that was hit and which sank on Friday.\nIn the morning Ito called Mensah.',
      '2021-09-29TMO',
    )
    last('Ito met Lund on Monday, whom he saw on June 3.\nIn the evening he left.', '2021-09-27TEV')
    last('They have not met since June.\nHe has sent 300 home since the start of the month.', '2021-09')
  })

  describe('is that of its own paragraph, and of what asks for it', () => {
    last('Their previous call took place on September 6. In the evening Ito flew to Lima.', '2021-09-06TEV')
    last('Their previous call took place on September 6.\nThat day Ito flew to Lima.', '2021-09-06')
  })

  describe('differs from what the article tells', () => {
    last('Ito and Mensah met in Lima on September 6.\nIn the evening Ito called Lund.', '2021-09-06TEV')
    last('They welcomed the call, which took place on Monday.\nEarlier in the day Lund met Ito.', '2021-09-27')
    last('They signed in June.\nHe sent 300 home at the start of the month.', '2021-06')
  })
})
