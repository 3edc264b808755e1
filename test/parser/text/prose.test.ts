import assert from 'node:assert/strict'
import type { AnalyzeOptions } from '../../../src/parser'
import { readLayout } from '../../../src/parser/text/layout'

const isProse = (text: string, options: AnalyzeOptions = {}): boolean => readLayout(text, options).article.prose
const times = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join('\n')

const sentence = 'The envoy of Freedonia met the foreign minister of Sylvania in Geneva on Wednesday.'
const more =
  'The two sides agreed to hold another round of talks next month, officials said, but they gave no details of what was discussed.'

const articles: Record<string, string> = {
  'one sentence under a headline': `Envoys meet in Geneva\n\n${sentence}`,
  'headline twice, then the text': `Envoys meet in Geneva\n\nEnvoys meet in Geneva\n\nSep 29 2021\n\n${sentence}\n\n589`,
  'wire copy': `BEIRUT (Reuters) - ${sentence}\n\n${more}`,
  'wire copy in capitals': `GENEVA, MAY 3 (XYZ) -\nTHE ENVOY SAID THAT THE TALKS WERE USEFUL AND WOULD BE HELD AGAIN IN JUNE.\nHE GAVE NO DETAILS OF WHAT THE TWO SIDES HAD AGREED ON.`,
  'hard-wrapped text': `The envoy of Freedonia met the foreign minister of Sylvania in the\nSwiss city of Geneva on Wednesday, and the two of them agreed to hold\nanother round of talks next month, an official said after the meeting.`,
  'Markdown with front matter': `---\ntitle: Envoys meet\ndate: 2021-09-29\n---\n\n# Envoys meet\n\n${sentence}\n\n## What is next\n\n${more}`,
  'Markdown with emphasis and links': `# Envoys meet\n\nThe **envoy** of Freedonia met the [minister](https://example.org/a) of Sylvania in Geneva on _Wednesday_.\n\n> ${more}`,
  'Markdown with a list of points': `# What we know\n\n${sentence}\n\n- The talks in Geneva were held behind closed doors.\n- The next round is expected to be held in June.\n\n${more}`,
  'a communiqué': `Joint statement\n\nThe Ministers met in Geneva on 3 May 2021. They welcomed the progress made since their last meeting;\n\nThey reaffirmed their commitment to the agreement and called on all parties to honour it.`,
  'a resolution': `The Security Council,\n\nRecalling its previous resolutions on the question of Freedonia,\n\n1. Calls upon all parties to cease hostilities and to return to the table;\n\n2. Requests the Secretary-General to report to the Council on the matter within thirty days.`,
  'a live blog': `Talks in Geneva: live\n\n14:05 GMT\nThe envoy has arrived at the hotel where the talks are to be held.\n\n13:40 GMT\nThe minister said he had no illusions about what could be agreed today.`,
  'a broadcast script': `ANCHOR: Good evening. The envoy of Freedonia has met the foreign minister of Sylvania.\nREPORTER: They talked for two hours, and when they came out they did not look happy.\nANCHOR: What will happen next?`,
  'an interview': `Q: What did you talk about with the minister?\n\nA: We talked about the border, and about what both of us can do to keep it quiet.\n\nQ: Did he agree?\n\nA: He said that he would think about it and that we would hear from him.`,
  'a speech': `Mr. President, I thank you for the honour of speaking to this house. We have met at a time when the peace of our continent is in danger, and it is for us to keep it.`,
  'an opinion': `Why the talks will fail\nBy Jane Doe\n\nIt is easy to be hopeful about a meeting, and it is just as easy to forget what the last ones have brought. I have seen many of them.`,
  'a brief of one paragraph': `${sentence} ${more}`,
  'an obituary': `John Roe, diplomat, dies at 91\n\nJohn Roe, who led the talks that ended the war between Freedonia and Sylvania, has died at his home in Geneva. He was 91.`,
  'a sports report': `Lakeside beat Hill Town 3-1\n\nLakeside came from behind to beat Hill Town at home on Saturday, with two goals by their captain in the second half.`,
  'a market report': `Shares in Freedonia rose 2.3% on Monday after the bank said it would keep its rate at 4.5%, its lowest level since 2019.\n\nThe main index closed at 7,204.15, up 161.4 points, and the dollar fell to 1.08.`,
  'a weather report': `Heavy rain is expected in the north of the country from Tuesday, the weather office said, with winds of up to 90 km/h on the coast.`,
  'an article with a table': `# Results\n\n${sentence}\n\n| side | seats |\n| --- | --- |\n| left | 12 |\n\n${more}`,
  'an article with a short code block': `# A bug in the vote count\n\n${sentence} ${more}\n\n\`\`\`js\nlet n = 0\n\`\`\`\n\n${more}`,
  'an article with CRLF and a BOM': `\ufeffEnvoys meet\r\n\r\n${sentence}\r\n\r\n${more}`,
  'an article with curly quotes': `Envoys meet\n\n“We are not there yet,” the envoy said. “But it’s a beginning, and it is more than we had a year ago.”`,
  'an article in Windows-1252 that was opened as UTF-8': `Envoys meet\n\n\ufffdWe are not there yet,\ufffd the envoy said. \ufffdBut it\ufffds a beginning \ufffd and it\ufffds more than we had.\ufffd\n\n${more}`,
  'a newsletter': `Good morning. Here is what you need to know.\n\n1. ${sentence}\n\n2. ${more}`,
  'a novel': `It was late in the evening when he came to the village. The snow was deep, and nothing was to be seen of the hill on which the castle stood.`,
}

const others: Record<string, string> = {
  nothing: '',
  'blank lines': '\n\n \n',
  'requirements.txt': 'flask==2.0.1\nrequests>=2.25\nnumpy\n# for the tests\npytest~=7.1',
  'a package listing': times(8, (i) => `lib-part${i}/stable,now 1.2.${i}-3 amd64 [installed,automatic]`),
  'a list of packages with what they are':
    'bash - the shell\ncurl - transfer of a URL\ngit - version control\nvim - text editor',
  'a server log': times(
    8,
    (i) =>
      `2021-09-29 14:0${i}:11,204 INFO [main] The server is listening on port 80${i} and is ready for the clients.`,
  ),
  'a system log': times(
    6,
    (i) => `Sep 29 14:0${i}:11 host kernel: [ 12.${i}] usb 1-1: new high-speed device number ${i}`,
  ),
  'an access log': times(
    6,
    (i) => `10.0.0.${i} - - [29/Sep/2021:14:00:0${i} +0000] "GET /a/b.html HTTP/1.1" 200 5${i}`,
  ),
  TypeScript: `import { readFile } from 'node:fs'\n\n/** Reads the file and returns what it is. */\nexport function read(path: string): string {\n  const text = readFile(path)\n  return text.trim()\n}`,
  Python: `import os\n\nclass Reader:\n    """Reads the files of a folder."""\n\n    def read(self, path):\n        with open(path) as f:\n            return f.read()\n`,
  C: `#include <stdio.h>\n\nint main(void) {\n  /* say hello to the world */\n  printf("hello\\n");\n  return 0;\n}`,
  Java: `package a.b;\n\nimport java.util.List;\n\npublic class Reader {\n  // The list of all the names that were read.\n  private List<String> names;\n}`,
  Rust: `fn main() {\n    let x: Vec<u8> = Vec::new();\n    // This is where it is all done.\n    println!("{:?}", x);\n}`,
  Go: `package main\n\nimport "fmt"\n\nfunc main() {\n\tfor i := 0; i < 3; i++ {\n\t\tfmt.Println(i)\n\t}\n}`,
  shell: '#!/bin/sh\nset -e\n# make the folder if it is not there\nmkdir -p "$HOME/a"\ncp -r src/* "$HOME/a"',
  SQL: `SELECT id, name\nFROM people\nWHERE name LIKE 'A%' AND age > 30\nORDER BY name;\nINSERT INTO people (id, name) VALUES (1, 'Ann');`,
  CSS: 'body {\n  margin: 0;\n  color: #333;\n}\n.a > .b { padding: 2px; }',
  HTML: '<!doctype html>\n<html><head><title>A</title></head>\n<body><p>The envoy met the minister in Geneva on Wednesday.</p></body></html>',
  XML: '<?xml version="1.0"?>\n<rss><item><title>The envoy met the minister.</title></item></rss>',
  LaTeX: '\\documentclass{article}\n\\begin{document}\n\\section{The talks}\n\\end{document}',
  'minified code': `!function(e,t){"object"==typeof exports?t(exports):t(e.a={})}(this,function(e){${'var a=1;b(a);'.repeat(50)}});`,
  CSV: 'id,name,age\n1,Ann,30\n2,Bob,31\n3,Cid,32',
  'CSV with sentences': times(5, (i) => `${i},"The envoy met the minister in Geneva on Wednesday.",2021,news`),
  'CSV with semicolons': times(5, (i) => `${i};Ann;3${i};Geneva`),
  TSV: times(5, (i) => `${i}\tThe envoy met the minister in Geneva on Wednesday.\t2021`),
  'a table of columns': 'NAME     AGE   CITY\nAnn      30    Geneva\nBob      31    Vienna\nCid      32    Bern',
  'a table in Markdown': '| a | b |\n| --- | --- |\n| 1 | the one of the two |\n| 2 | 3 |',
  JSON: '{\n  "headline": "The envoy met the minister.",\n  "n": 1\n}',
  'JSON lines': times(4, (i) => `{"id": ${i}, "text": "The envoy met the minister in Geneva on Wednesday."}`),
  YAML: 'name: build\non:\n  push:\n    branches: [main]\njobs:\n  test:\n    runs-on: ubuntu\n    steps:\n      - run: npm test',
  INI: '[core]\nname = a\npath = /usr/lib\n; a comment on the path\n[user]\nname = b',
  TOML: '[package]\nname = "a"\nversion = "0.1.0"\n\n[dependencies]\nserde = "1"',
  'robots.txt': 'User-agent: *\nDisallow: /private/\nAllow: /\nSitemap: https://example.org/sitemap.xml',
  '.gitignore': 'node_modules\ndist/\n*.log\n!keep.log\n# of the editor\n.vscode',
  'a Makefile': 'all: a.o b.o\n\tcc -o a a.o b.o\nclean:\n\trm -f *.o a',
  'a Dockerfile': 'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node", "a.js"]',
  'a licence':
    'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction.',
  'a list of licences': times(6, (i) => `part-${i} 1.${i}.0 - MIT - https://example.org/part-${i}`),
  'a stack trace': `Error: no such file\n${times(5, (i) => `    at read${i} (/a/b/c.js:1${i}:2)`)}`,
  'a Python traceback':
    'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    main()\n  File "a.py", line 2, in main\n    raise ValueError("no")\nValueError: no',
  'a diff':
    'diff --git a/a.txt b/a.txt\nindex 1234567..89abcde 100644\n--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n-the old line of it\n+the new line of it',
  'a chat log': times(
    8,
    (i) => `[14:0${i}] <ann> ${['hi', 'hello', 'are you there', 'yes', 'ok see you at the gate', 'bye'][i % 6]}`,
  ),
  'a to-do list': '- [ ] call the bank\n- [x] buy milk\n- [ ] write to Ann about the house\n- [ ] book the train',
  'a shopping list': 'milk\nbread\n2 eggs\nbutter\ncoffee',
  'a word list': times(30, (i) => `word${String.fromCharCode(97 + (i % 26))}`),
  'a list of names': 'Ann Alder\nBob Birch\nCid Cedar\nDora Doe\nEve Elm',
  'a table of contents': 'Contents\n1. Introduction ..... 1\n2. The talks ..... 14\n3. The end ..... 90',
  'a poem': 'the snow on the hill\nand the wind in the door\nnobody comes\nby this road any more',
  base64: times(6, () => 'TWFuIGlzIGRpc3Rpbmd1aXNoZWQsIG5vdCBvbmx5IGJ5IGhpcyByZWFzb24sIGJ1dCBieSB0'),
  'a binary file': '\u0000\u0001PK\u0003\u0004\u0014\u0000\ufffd\ufffdthe and of\u0000\u0002\u0007\u0000'.repeat(20),
  subtitles: times(4, (i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i + 1},500\nThe envoy is here.\n`),
  'a git history': times(
    3,
    (i) =>
      `commit ${String(i).repeat(40)}\nAuthor: Ann <ann@example.org>\nDate:   Wed Sep 29 14:00:00 2021\n\n    Fix the reader\n`,
  ),
  'environment variables': 'PATH=/usr/bin\nHOME=/root\nLANG=C\nEDITOR=vi',
  'a calendar': 'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Talks in Geneva\nEND:VEVENT\nEND:VCALENDAR',
  'French prose':
    'Le ministre des affaires étrangères a rencontré son homologue à Genève mercredi. Les deux hommes ont parlé de la paix et de la frontière.',
  'German prose':
    'Der Außenminister traf seinen Kollegen am Mittwoch in Genf. Beide sprachen über die Grenze und über den Frieden zwischen ihren Ländern.',
  'Arabic prose': 'التقى وزير الخارجية نظيره في جنيف يوم الأربعاء. وتحدث الجانبان عن الحدود والسلام.',
  'a URL list': times(6, (i) => `https://example.org/news/2021/09/29/the-envoy-met-the-minister-${i}`),
  numbers: times(10, (i) => `${i * 31} ${i * 17}.5 ${i}`),
}

describe('article.prose', () => {
  for (const [name, text] of Object.entries(articles)) it(`reads ${name}`, () => assert.equal(isProse(text), true))
  for (const [name, text] of Object.entries(others))
    it(`leaves ${name} alone`, () => assert.equal(isProse(text), false))

  const kinds = [
    ...Object.values(articles).map((text) => [text, true] as const),
    ...Object.values(others).map((text) => [text, false] as const),
  ]
  const right = kinds.filter(([text, expected]) => isProse(text) === expected).length
  it(`is right on ${right} of ${kinds.length} kinds of text`, () => {
    assert.ok(kinds.length >= 60)
    assert.equal(right, kinds.length)
  })

  it('reads any sentence where the reader asked for it', () => {
    assert.equal(
      isProse('milk\nbread\nbutter\ncheese\nThe envoy met the minister in Geneva.\ncoffee\ntea', {
        languageId: 'article',
      }),
      true,
    )
    assert.equal(isProse('Ana Duarte visited Ghana and met Kofi Mensah.', { languageId: 'article' }), true)
    assert.equal(isProse('milk\nbread', { languageId: 'article' }), false)
  })

  it('reads a headline or a table where the reader asked for it, and nothing that is binary', () => {
    const asked = (text: string): boolean => isProse(text, { languageId: 'article' })
    assert.equal(asked('LUND MEETS OKAFOR'), true)
    assert.equal(asked('1. K. Lindqvist (Sweden) 3:45.61\n2. J. Okafor (Ghana) 3:46.02\n'), true)
    assert.equal(asked('\u0000\u0001 the minister met the envoy \u0002'), false)
    assert.equal(asked('\ufffdthe\ufffd \ufffdn\ufffdv\ufffdy \ufffd of \ufffd\ufffd was there'), false)
  })
})
