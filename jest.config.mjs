/** Everything runs as CommonJS inside Jest: on Node 20 it cannot require an ES module. See docs/adr/0003. */
export default {
  rootDir: '.',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'module-sync', 'ruqu-src'] },
  globalSetup: '<rootDir>/test/support/system/programs/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/system/programs/global-teardown.mjs',
  testRegex: '.*\\.spec\\.ts$',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.ruqu/'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '^.+\\.([cm]?ts|m?js)$': '<rootDir>/tools/jest-swc.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
    // Exports only the condition `import`, which Jest must not take for all packages.
    '^canonicalize$': '<rootDir>/node_modules/canonicalize/lib/canonicalize.js',
  },
  testSequencer: '<rootDir>/tools/stories-first.cjs',
  maxWorkers: 2,
  testTimeout: 30_000,
};
