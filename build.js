import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { transformSync } from '@swc/core'

/**
 * Compiles `src` into `dist`, file by file, in about a second: whoever only runs the service need not wait until the types are
 * checked, which `npm run typecheck` does. What has no source any more goes; the explorer, which Vite builds, stays.
 */
const root = import.meta.dirname
const [from, to] = [join(root, 'src'), join(root, 'dist')]
const options = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'))

const filesIn = folder =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name))
    : []

/** Leaves a file that is right alone, and replaces another whole: a service or a command may be reading it. */
function write(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, file)
}

const built = new Set()
for (const file of filesIn(from).filter(name => name.endsWith('.ts'))) {
  const target = join(to, relative(from, file).replace(/\.ts$/, '.js'))
  const { code, map } = transformSync(readFileSync(file, 'utf8'), {
    ...options,
    swcrc: false,
    filename: file,
    sourceFileName: relative(dirname(target), file),
    sourceMaps: true,
  })
  mkdirSync(dirname(target), { recursive: true })
  // What the sources import by its own name is called `.js` when it is compiled.
  const text = code.replace(/(\bfrom ?|\bimport\(|\bimport )(['"])(\.{1,2}\/[^'"]*)\.ts\2/g, '$1$2$3.js$2')
  write(target, `${text}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`)
  write(`${target}.map`, map)
  built.add(target).add(`${target}.map`)
}
for (const file of filesIn(to))
  if (!built.has(file) && !relative(to, file).startsWith('explorer') && /\.(js|map)$|tsbuildinfo/.test(file))
    rmSync(file, { force: true })
