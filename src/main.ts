#!/usr/bin/env node
import 'reflect-metadata'
import { once } from 'node:events'
import { runToEnd } from './command.ts'
import { readConfig } from './config.ts'
import { startService } from './service.ts'

// Starts the service and runs until it is told to stop.
await runToEnd(async (report, stopped) => {
  const service = await startService(readConfig(), report, stopped)
  report(`Entente answers at ${service.url}`)
  if (!stopped.aborted) await once(stopped, 'abort')
  report('Stopping …')
  await service.stop()
})
