/** Who may import whom: one named rule per sentence of docs/architecture.md. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '[.]test[.]tsx?$' },
  to: { pathNot: [from, ...allowed] },
})
const notTest = '[.]test[.]tsx?$'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    only('shared-is-a-leaf', '^src/shared/', ['node_modules/zod/'], 'both sides speak it'),
    only(
      'migrations-are-frozen',
      '^migrations/',
      ['node_modules/kysely/'],
      'a released migration must not change with the code',
    ),
    only(
      'importers-are-pure',
      '^importers/',
      ['^src/shared/', 'node_modules/(?!kysely/|electron/)', '^buffer$'],
      'rows in, records and problems out',
    ),
    only(
      'preload-is-thin',
      '^src/preload/',
      ['^src/shared/api/', 'node_modules/electron/', '^electron$'],
      'the bridge carries calls, nothing else',
    ),
    {
      name: 'renderer-knows-no-core',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: {
        path: ['^src/main/', '^src/preload/', '^migrations/', '^importers/', '^server/', '^tests/'],
        dependencyTypesNot: ['npm'],
      },
    },
    {
      name: 'renderer-knows-no-node',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: notTest },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'main-knows-no-page',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: ['^src/renderer/', '^src/preload/', '^server/'] },
    },
    {
      name: 'electron-stays-in-its-shell',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main/electron|preload)/' },
      to: { path: ['node_modules/electron/', '^electron$'] },
    },
    {
      name: 'shells-are-on-top',
      comment: 'the core must open without any of its shells',
      severity: 'error',
      from: { path: '^src/main/(?!electron/|loopback/|cli/)', pathNot: notTest },
      to: { path: '^src/main/(electron|loopback|cli)/' },
    },
    {
      name: 'only-repositories-query',
      severity: 'error',
      from: { path: '^src/main/(?!repositories/|db/)', pathNot: notTest },
      to: { path: 'node_modules/kysely/' },
    },
    {
      name: 'only-db-and-vault-open-databases',
      severity: 'error',
      from: { path: '^src/main/(?!db/)', pathNot: notTest },
      to: { path: 'node_modules/better-sqlite3-multiple-ciphers/' },
    },
    {
      name: 'repositories-look-down',
      severity: 'error',
      from: { path: '^src/main/repositories/', pathNot: notTest },
      to: { path: '^src/main/(api|usecases|statistics|documents|importing|vault|workers|core)/' },
    },
    {
      name: 'db-looks-down',
      severity: 'error',
      from: { path: '^src/main/db/', pathNot: notTest },
      to: { path: '^src/main/(?!db/)' },
    },
    {
      name: 'only-the-import-writes-in-bulk',
      comment: 'the journal stands aside meanwhile',
      severity: 'error',
      from: {
        path: '^(src|importers|migrations|tools)/',
        pathNot: ['^src/main/usecases/imports/', notTest],
      },
      to: { path: '^src/main/db/as-bulk-writer[.]ts$' },
    },
    {
      name: 'only-as-bulk-writer-makes-bulk-writers',
      severity: 'error',
      from: {
        path: '^(src|importers|migrations|tools)/',
        pathNot: ['^src/main/db/as-bulk-writer[.]ts$', notTest],
      },
      to: { path: '^src/main/db/bulk-writer[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'usecases-know-no-api',
      severity: 'error',
      from: {
        path: '^src/main/(usecases|statistics|documents|importing|vault)/',
        pathNot: notTest,
      },
      to: { path: '^src/main/(api|core)/' },
    },
    {
      name: 'statistics-and-documents-take-plain-records',
      severity: 'error',
      from: { path: '^src/main/(statistics|documents)/', pathNot: notTest },
      to: { path: '^src/main/(usecases|importing|vault)/' },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'components-know-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/components/' },
      to: { path: '^src/renderer/features/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
