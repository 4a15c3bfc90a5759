import { defineConfig } from 'vite'

/** The page that the service serves at `/`. `npm run explorer:dev` works on it beside a running service. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    assetsDir: 'explorer',
    target: 'es2022',
    rolldownOptions: {
      output: {
        // What every view needs is one file: in several it would be kilobytes more to load.
        codeSplitting: {
          groups: [
            {
              name: 'first',
              test: /explorer\/(api\/(ask|use-answer)|texts|shell|parts\/(named|names|kind|facts|when|time-text|later))|node_modules\/(react|react-dom|scheduler|@tanstack\/(react-router|router-core|history))\//,
            },
          ],
        },
      },
      onwarn(warning, warn) {
        // "use client" means nothing where there is no server part.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  logLevel: 'warn',
})
