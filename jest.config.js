/** The tests share one embedded Neo4j, so they run one file after another. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/start-neo4j.js',
  globalTeardown: '<rootDir>/test/support/stop-neo4j.js',
  maxWorkers: 1,
  testTimeout: 60_000,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.entente'],
}
