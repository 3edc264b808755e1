import { analyze } from '../src/parser/index'
const pub = '2023-06-14' // Wednesday
for (const s of process.argv.slice(2)) { const text = `Envoys meet\n\n${s}\n`; const a = analyze(text, { languageId: 'article', published: pub }); console.log(s, '=>', a.times.map((t) => `“${text.slice(t.start, t.end)}” ${t.value}`).join('; '), ' ## ', a.meetings.map((m) => `${m.kind} ${m.status} ${m.participants.map((p) => text.slice(p.start, p.end)).join(',')} @${m.places.map((p) => text.slice(p.start, p.end)).join(',')} ${m.time?.value ?? ''}`).join('; ')) }
