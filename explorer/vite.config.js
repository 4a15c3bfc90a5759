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
      onwarn(warning, warn) {
        // "use client" means nothing where there is no server part.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  logLevel: 'warn',
})
