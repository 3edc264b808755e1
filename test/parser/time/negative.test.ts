import { readsLike } from './support'

describe('words that tell no time', () => {
  readsLike(
    `
    You may ask whether they march.
    The Sun newspaper and the Daily Vellmar wrote of it.
    Ambassador April Glaspie, June Osborn and May Whitlock spoke.
    A second envoy came second in the second row.
    They welcomed resolution 2254 and article 1914 of the code.
    Shares fall when rates fall.
    Version 2.0.14 replaced 1.9.8 and 2020.4 of it.
    The team won 3-2, 21:17 and then 110-98.
    Call 555-0199 or +44 20 7946 0958 or 555-01-2021.
    589
    Page 12 of 20
    The mill spun 2000 bobbins, 1500 tons of wool and $1998.
    A quarter of voters and half of them stayed.
    The minute print was out of date in no time.
    He said it was high time, all the time.
    Temperatures reached 1,998 degrees.
    The spring broke; water will spring from the well.
    The Winter Games closed beside the Summer Palace.
    They were present and walked past the mill.
    He wed her and sat.
    He writes for Lund in the Morning, a programme of the harbour radio.
    She told Morning Vellmar that the council would listen.
    They sang All Night Long in the kitchen.
    She is working at the Institute for the Future.
    He complained to “Morning Harbour” again.
    They watched Building the Future Together.
    They dined in Mar-a-Lago and at Mar-a-Lago.
  `,
  )
})
