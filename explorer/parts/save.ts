/** Gives the reader a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Gives the reader a table as CSV (RFC 4180), named with the day on which it was asked. */
export function saveCSV(name: string, rows: (string | number)[][]): void {
  const day = new Date().toISOString().slice(0, 10)
  save(
    `${name}-${day}.csv`,
    'text/csv;charset=utf-8',
    `${rows.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`,
  )
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  // What a spreadsheet would take for a formula is told as text.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
