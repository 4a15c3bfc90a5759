/** The colour of a type of thing as tokens.css has it now, in light or dark, for what is drawn on a canvas: rgb(…). */
export function colorOfKind(type: string): string {
  const probe = document.createElement('span')
  probe.className = `of-${type.toLowerCase()}`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
