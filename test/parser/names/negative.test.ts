import assert from 'node:assert/strict'
import { recognise } from '../../../src/parser/names/recogniser/recognise'
import type { BlockRole } from '../../../src/parser/text/layout'
import { splitSentences } from '../../../src/parser/text/sentences'
import { tokenize } from '../../../src/parser/text/tokens'

/** What is found in a text as "kind words". */
function found(text: string, role: BlockRole = 'body'): string[] {
  const tokens = tokenize(text)
  return recognise(tokens, splitSentences(tokens), role).map(
    (name) => `${name.kind} ${text.slice(tokens.start[name.first], tokens.end[name.last - 1])}`,
  )
}

describe('recognise: no names', () => {
  const sentences = [
    // Months, days, hours.
    'The meeting on Wednesday, September 15, was postponed until October.',
    'In March and April prices rose again.',
    'It opens at 9 a.m. on Monday and closes on Friday.',
    'By early January the ice had melted.',
    // Sentence starts.
    'Officials said the plan would go ahead.',
    'However, nobody was hurt.',
    'Police were called shortly after midnight.',
    'Meanwhile, prices kept rising.',
    'Nobody knows why. Doctors are still looking for an answer.',
    'Residents fled their homes. Rescuers searched through the night.',
    'Asked about the delay, the spokeswoman declined to comment.',
    'Despite the rain, crowds gathered early.',
    'Last year the company made a loss.',
    'Both sides blamed each other. Neither offered a way out.',
    'Diplomats expect a vote next week.',
    'Investors were not impressed.',
    'Critics call it a missed opportunity.',
    'Experts warn that the worst is yet to come.',
    'Sanctions would remain in place.',
    'Negotiations resumed at noon.',
    '“We were lucky,” he said. “It could have been worse.”',
    '“Yes,” she replied. “But not today.”',
    'Why did it happen? What comes next?',
    'One by one, the lights went out.',
    'Thousands are without power. Hundreds of flights were cancelled.',
    'Two men were arrested. Three others escaped.',
    // Section titles and furniture.
    'Read more',
    'Related stories',
    'Sign up for our newsletter',
    'Share this article',
    'What we know so far',
    'Background',
    'Analysis',
    'Opinion',
    'Key points',
    'Continue reading the main story',
    'Frequently asked questions',
    'Leave a comment',
    'Advertisement',
    'All rights reserved',
    'Conclusion and next steps',
    'Executive summary',
    // Titles and common capitals without a name.
    'The President and the Prime Minister will meet again.',
    'The Foreign Minister left without a word.',
    'A senior official in the Government said so.',
    'The Ambassador arrived late.',
    'I think that I can help, and I will.',
    'The CEO and the CFO resigned.',
    'He holds a PhD and an MBA.',
    'The DNA test and the MRI scan were clear.',
    'The GDP grew by 2 percent.',
    'It was an SOS sent by SMS.',
    'Chapter 7 and Section 12 were deleted.',
    'See Figure 3 and Table 2.',
    'Article 5 was never invoked before.',
    'Mom and Dad were proud.',
    'Dear Sir or Madam, thank you for your letter.',
    'Oh no! Wow! Thanks!',
  ]
  for (const text of sentences) it(text, () => assert.deepEqual(found(text), []))

  const headlines = [
    'What You Need to Know This Week',
    'Five Things to Watch Before the Vote',
    'HOW IT HAPPENED AND WHAT COMES NEXT',
    'The Long Road to Peace',
    'Why Prices Are Rising Again',
    'STOCKS FALL AS OIL PRICES RISE',
  ]
  for (const text of headlines) it(`headline: ${text}`, () => assert.deepEqual(found(text, 'headline'), []))
})
