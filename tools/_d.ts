import { readLayout } from '../src/parser/text/layout'
const body = 'The envoy of Freedonia met the foreign minister of Sylvania in Geneva, and they agreed to meet again next week, officials of the defence ministry said.'
const lines = `29 Sep, 2021 10:20
2021.10.05
05-10-2021
5/10/21
05/10/2021
05.10.21
October 5th, 2021
Oct 5, 2021 at 3:45 pm
Last Update 2021-10-05 14:22:10
Last Update: 2021-10-05 14:22
Published on: 5 Oct 2021 - 14:22
Publish Date: 2021/10/05
Posted on October 5, 2021 by Admin
Date of publication: 5 October 2021
Added: 05.10.2021
Tuesday 05 October 2021 | 14:22
Tuesday - 28 Safar 1443 AH - 05 October 2021
Wed, 29 Sep 2021 - 22 Safar 1443 AH
London: Ibrahim Hamidi - Tuesday, 28 September, 2021 - 06:00
London - Asharq Al-Awsat - Tuesday, 28 September, 2021
Sept. 29, 2021 04:22 PM GMT+3
By Omar Sattar - 29 Sep 2021
By Omar Sattar, 29 Sep 2021, Baghdad
Erbil (Kurdistan 24) - 5 October 2021
ARK News | Qamishlo - 2021/10/5
ARK News - 5/10/2021 - Qamishlo
Kurdistan24 - 2021/10/05 14:22
Qamishlo, October 5 2021
Politics | October 5, 2021
5 October 2021 Politics
News  5 Oct 2021
2021-10-05T14:22:00+03:00
Tuesday,October 5,2021
Tue 05 Oct 2021
05 Oct 2021 14:22 GMT+3
1 year ago | 5 October 2021
Updated 5 October 2021
5 October 2021 (2 min read)
5 October 2021 · 3 min read
Rudaw, Oct 5 2021
Rudaw 05/10/2021
[5 October 2021]
Issue 1234 - 5 October 2021
5th of October 2021
Oct. 5, 2021, 10:00 AM +03
Tuesday, October 05, 2021 - 14:22
14:22 05.10.2021
14:22, 5 October 2021
Views: 234 | 5 October 2021
5 Oct 2021, 14:22 | Syria
Written by: Admin | Published: 05 October 2021
NEWS DESK Oct 5, 2021 0
Ankara / October 5, 2021
Photo: AFP / 5 October 2021`.split('\n')
for (const l of lines) { const r = readLayout(`Envoys meet\n\n${l}\n\n${body}\n\n${body}`, {}).article; console.log((r.published?.value ?? 'NONE').padEnd(12), l, '|', r.outlet ?? '', r.byline ? 'byline' : '') }
console.log('--- openings')
for (const l of ['Qamishlo – ARK News 5-10-2021 … The envoy', 'Qamishlo (ARK News) 5 Oct 2021 – The envoy', 'ERBIL, Kurdistan Region (K24) – Oct. 5, 2021 – The envoy', 'BAGHDAD, Oct. 5, 2021 (INA) – The envoy', 'Baghdad, 5 October 2021 – The envoy', 'BAGHDAD — October 5, 2021 — The envoy', 'October 5, 2021: The envoy', '5/10/2021 - The envoy', '(5 October 2021) The envoy', 'Tuesday, October 5, 2021 — The envoy', 'ARK News – October 5, 2021 … The envoy', 'Damascus, (SANA) 5 October 2021- The envoy', 'On 5 October 2021 - The envoy']) { const r = readLayout(`Envoys meet\n\n${l} of Freedonia met the minister in Geneva, officials of the defence ministry said.\n\n${body}`, {}).article; console.log((r.published?.value ?? 'NONE').padEnd(12), l, '|', r.outlet ?? '', r.dateline?.place ?? '') }
