/**
 * One worker runs one file after another: two, each with a Neo4j of its own, keep both of two cores busy and are hardly done sooner, and what
 * bounds a time fails then. What a file loaded stays in the memory of the
 * process that ran it (Node keeps modules of a vm for good), so a worker that has grown is replaced: otherwise the last
 * files of a run wait for the garbage collection of all before them, and tests that bound a time measure that.
 */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/start-neo4j.js',
  globalTeardown: '<rootDir>/test/support/stop-neo4j.js',
  maxWorkers: 1,
  testSequencer: '<rootDir>/test/support/sequencer.js',
  // Each file prints its time.
  slowTestThreshold: 0,
  reporters: ['default', '<rootDir>/test/support/closing-reporter.js'],
  workerIdleMemoryLimit: '800MB',
  testTimeout: 120_000,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.entente'],
}
