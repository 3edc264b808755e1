// The arrows of ARCHITECTURE.md: what each room may import of ours, no circles, and that nothing imports a leaf.
const mayImport = {
  parser: [],
  features: ['parser', 'protocol'],
  workspace: ['parser', 'features', 'protocol'],
  protocol: ['parser'],
  server: ['parser', 'features', 'workspace', 'protocol'],
  client: ['protocol'],
  webview: ['protocol'],
  cli: ['parser', 'workspace'],
}

const rooms = Object.keys(mayImport)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-imports`,
      comment: `${room} may import ${mayImport[room].join(', ') || 'nothing of ours'} only.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [room, ...mayImport[room]].map((other) => `^src/${other}/`) },
    })),
    {
      name: 'leaves',
      comment: 'Nothing imports a node or browser leaf.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/[^/]+/(node|browser)/' },
      to: { path: '^src/[^/]+/(node|browser)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      // Types alone may refer to each other: nothing is loaded for them.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}
