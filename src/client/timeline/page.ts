/** What the page may load: its own script and style, nothing else, and nothing from outside. */
export interface PageParts {
  script: string
  style: string
  cspSource: string
  nonce: string
}

/** The timeline's page. It holds no word of an article: those come as messages. */
export function timelinePage({ script, style, cspSource, nonce }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Readout</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`
}
