/** Words that join the parts of a name and are written or left out at will. */
const particles = new Set(
  'al el ul ad as ash ar an ibn bin ben ould wuld ol de la las los del da das do dos di du des le van von der den ter ten zu af av y e i'
    .split(' ')
    .filter(word => word.length > 1),
)

/** Whether a folded word joins parts of a name. */
export function isParticle(word: string): boolean {
  return particles.has(word)
}
