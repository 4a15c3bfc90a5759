import { relative } from 'node:path'

/** How many of the slowest files are told. */
const slowest = 10

/** Tells at the end which files took longest, and which tests were skipped: what a machine lacks is not to be found by reading. */
export default class ClosingReporter {
  constructor({ rootDir }) {
    this.root = rootDir
  }

  onRunComplete(_contexts, { testResults }) {
    const files = testResults.map(({ testFilePath, perfStats, numPendingTests }) => ({
      name: relative(this.root, testFilePath),
      seconds: Math.round(perfStats.runtime / 1_000),
      skipped: numPendingTests,
    }))
    if (files.length > slowest) {
      const sum = files.reduce((total, { seconds }) => total + seconds, 0)
      files.sort((one, other) => other.seconds - one.seconds)
      const told = files.slice(0, slowest).map(({ name, seconds }) => `  ${seconds} s ${name}`)
      process.stderr.write(
        `\nThe slowest of ${files.length} files, of ${sum} s in all:\n${told.join('\n')}\n`,
      )
    }
    const skipped = files.filter(file => file.skipped)
    if (skipped.length)
      process.stderr.write(
        `\nSkipped:\n${skipped.map(({ name, skipped: count }) => `  ${count} in ${name}`).join('\n')}\n`,
      )
  }
}
