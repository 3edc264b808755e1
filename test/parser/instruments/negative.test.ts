import assert from 'node:assert/strict'
import { rendered } from './support'

/** What looks like a citation and is none. */
const negatives = `
My New Year's resolution is to read more.
He made three New Year’s resolutions.
The camera films at a resolution of 1080p.
A resolution 1080p screen costs more.
The screen has a resolution 1920 x 1080.
It has a resolution 1920 × 1080 pixels.
A high-resolution image of the crater was published.
High-resolution satellite images show the base.
The scan has a higher resolution.
They teach conflict resolution at the school.
Dispute resolution takes months.
A panel on alternative dispute resolution met.
The resolution of the conflict will take years.
A peaceful resolution to the crisis is possible.
The two sides seek a resolution to the dispute.
They hope for a swift resolution of the hostage crisis.
The resolution of the case took a decade.
She spoke with resolution and courage.
There was no resolution in sight.
The bank resolution fund is empty.
The image resolution was poor.
Police acted quickly when the bill came.
The restaurant bill came to $40.
Bill Clinton spoke.
President Bill Clinton spoke in Arkansas.
Uncle Bill told a story.
Buffalo Bill rode in.
It was an apparent article I wrote.
It is an article I allegedly wrote for the Congress.
The Act I finale was loud.
Act I Scene 2 opens in a tavern.
The play's Second Act drags.
They act as one.
It was an act of war.
An act of terrorism was feared.
It was a balancing act.
The acts of violence went on.
S. 5 was the house number.
Harry S. 12 was a typo.
J. S. Bach wrote it.
The Democratic National Convention opens in Chicago.
The Republican Convention was loud.
She attended the Haunters Convention.
The Convention Center was full.
They met at the convention.
By convention, the eldest speaks first.
A peace treaty is far away.
No treaty has been signed.
They signed an agreement on trade.
An agreement was near.
The two sides are in agreement.
Of their own accord they left.
He drove a Honda Accord.
The Internet Protocol is old.
He is the chief of protocol.
The Treaty Organization met.
The Collective Security Treaty Organization met in Minsk.
The North Atlantic Treaty Organization met in Brussels.
Warsaw Pact troops crossed the border.
Martial Law was feared.
Murphy's Law struck again.
Jude Law starred in the film.
She studied at Harvard Law School.
The article 5 things to do went viral.
He wrote 12 articles a month.
Chapter 7 of the novel is long.
Chapter IV of her memoir is sad.
Chelsea v Arsenal ended 2-2.
Federer v. Nadal was the final.
The cat sat on the mat.
Ira is a name; so is Cat.
The CAT scan was clear.
The IRA bombed the bridge.
A charter flight landed.
Charter Communications grew.
Her declaration surprised them.
His tax declaration was late.
The S/M scene is on page 5.
Decision 2024 coverage begins at eight.
A decision on 5/12 is due.
Public law is taught there.
In public, 116-92 was the score.
The draft went to the Lakers.
The law firm closed.
The deal fell through.
The regulation of banks is weak.
The hr department has 12 people.
Flight PL 116 left at noon.
The User License Agreement is long.
Pocket 242 and 338 are empty.
The 2254 voters were counted.
A res. 12 unit is sold out.
Law 10 was the last of the evening.
Act 2 was the better one.
Order 13894 arrived by post.
The decree 66 people signed is void.
Executive Order 9 is a film.
Federal Law 2018 was the name of the course.`
  .trim()
  .split('\n')

describe('what is no citation', () => {
  it('is told in at least 60 cases', () => assert.ok(new Set(negatives).size >= 60))
  for (const line of negatives) it(line, () => assert.equal(rendered(line), line))
})
