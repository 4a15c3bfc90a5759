#!/usr/bin/env node
import 'reflect-metadata'
import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runToEnd } from './commands/run-to-end.ts'
import { readConfig } from './config.ts'
import { startService } from './service.ts'

// V8 lets memory grow to four times what is in use before it looks for what is not; a service that reads all the time would hold
// a hundred megabytes of rows that nobody needs any more.
setFlagsFromString('--heap-growing-percent=100')

// Starts the service and runs until it is told to stop.
await runToEnd(
  async (report, stopped) => {
    const service = await startService(readConfig(), report, stopped)
    report(
      `Entente answers at ${service.url.replace(/\/graphql$/, '/')} (the API and its playground: ${service.url})`,
    )
    if (!stopped.aborted) await once(stopped, 'abort')
    report('Stopping …')
    await service.stop()
  },
  { outlives: true },
)
