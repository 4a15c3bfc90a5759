import { setTimeout as sleep } from 'node:timers/promises'
import { defaultLimits } from '../../src/limits.ts'
import { Admission } from '../../src/server/admission.ts'
import { callerOf } from '../../src/server/caller.ts'

const limits = { ...defaultLimits, running: 4, runningEach: 3, waiting: 2, patience: 100 }

test('nobody has all of it; who waits is let in when something ends, whoever has least first', async () => {
  const admission = new Admission({ ...limits, patience: 10_000 })
  const greedy = await Promise.all([1, 2, 3].map(() => admission.enter('greedy')))
  const order: string[] = []
  const waits = async (caller: string) => {
    await admission.enter(caller)
    order.push(caller)
  }
  const more = waits('greedy')
  const other = await admission.enter('other')
  expect(admission.size).toBe(4)
  const third = waits('third')
  greedy[0]!()
  await third
  expect(order).toEqual(['third'])
  other()
  greedy[1]!()
  await more
  expect(order).toEqual(['third', 'greedy'])
})

test('a queue is short and nobody waits for long; it says when to try again', async () => {
  const admission = new Admission(limits)
  const leave = await Promise.all([1, 2, 3].map(() => admission.enter('one')))
  const waiting = [1, 2].map(() => admission.enter('one').catch(error => error))
  const began = Date.now()
  const refused = await admission.enter('one').catch(error => error)
  expect(Date.now() - began).toBeLessThan(50)
  expect(refused.extensions).toMatchObject({ code: 'OVERLOADED', http: { status: 503 } })
  expect(refused.extensions.http.headers.get('retry-after')).toBe('1')
  for (const error of await Promise.all(waiting)) expect(error.extensions.code).toBe('OVERLOADED')
  expect(Date.now() - began).toBeGreaterThanOrEqual(90)
  // Who gave up takes no place any more, and to leave twice gives none back twice.
  for (const each of [...leave, ...leave]) each()
  expect(admission.size).toBe(0)
})

test('a rate lets so many begin in a minute, and grows again evenly', async () => {
  let now = 0
  const admission = new Admission({ ...limits, rate: 60 }, () => now)
  const begin = async () => (await admission.enter('one'))()
  for (let time = 0; time < 60; time++) await begin()
  const refused = await begin().catch(error => error)
  expect(refused.extensions.http.headers.get('retry-after')).toBe('1')
  await (await admission.enter('other'))()
  now += 1_000
  await begin()
  await expect(begin()).rejects.toThrow('Too many')
})

test('a crowd of callers is let in and out, and nothing is left', async () => {
  const admission = new Admission({ ...limits, waiting: 100, patience: 5_000 })
  let most = 0
  await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const leave = await admission.enter(`caller ${n % 7}`)
      most = Math.max(most, admission.size)
      await sleep(n % 3)
      leave()
    }),
  )
  expect([most, admission.size]).toEqual([4, 0])
})

test.each<[string, Record<string, string>, string | undefined, string]>([
  ['192.0.2.1', {}, undefined, '192.0.2.1'],
  ['::ffff:192.0.2.1', {}, undefined, '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', {}, undefined, '2001:db8:1:2'],
  ['192.0.2.1', { 'x-forwarded-for': '198.51.100.9' }, undefined, '192.0.2.1'],
  ['192.0.2.1', { 'x-forwarded-for': '10.0.0.1, 198.51.100.9' }, 'x-forwarded-for', '198.51.100.9'],
  ['192.0.2.1', {}, 'x-api-key', '192.0.2.1'],
])('who asks from %s with %j, told apart by %s, is %s', (ip, headers, header, caller) => {
  expect(callerOf({ ip, headers }, header)).toBe(caller)
})
