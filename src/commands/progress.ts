import { clearLine, cursorTo } from 'node:readline'
import type { Report } from '../report.ts'

/** Shows how far something is, with its rate and the time that is left: a bar on a terminal, plain lines elsewhere. */
export function progressTo(
  report: Report,
  what: string,
  { terminal, now = Date.now }: { terminal?: NodeJS.WritableStream; now?: () => number } = {
    terminal: process.stdout.isTTY ? process.stdout : undefined,
  },
): (done: number, all: number) => void {
  let began: number | undefined
  let begunAt = 0
  return (done, all) => {
    if (began === undefined) {
      began = now()
      begunAt = done
    }
    const share = all ? done / all : 1
    const rate = (1_000 * (done - begunAt)) / Math.max(1, now() - began)
    const left = rate ? (all - done) / rate : undefined
    const text = [
      `${Math.floor(100 * share)} % of ${all} ${what}`,
      rate ? `${Math.round(rate)} a second` : [],
      left && done < all ? `${timeOf(left)} left` : [],
    ]
      .flat()
      .join(', ')
    if (!terminal) report(text)
    else {
      cursorTo(terminal, 0)
      clearLine(terminal, 0)
      const filled = Math.round(share * barWidth)
      terminal.write(`${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${text}${done < all ? '' : '\n'}`)
    }
  }
}

const barWidth = 30

function timeOf(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
  return minutes ? `${minutes} min ${Math.round(seconds % 60)} s` : `${Math.ceil(seconds)} s`
}
