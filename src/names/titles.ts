/** Words that say what somebody is, not who: ranks, offices, honours. Only where they lead a name, or follow its second comma. */
const words = `
  technical technician grade fourth fifth master staff junior senior
  general gen lieutenant lt major maj colonel col captain capt admiral adm rear vice commander cmdr comdr commodore brigadier brig sergeant
  sgt corporal private field marshal air chief staff steward wing squadron flight ensign warrant fleet army navy corps usn usa usaf usmc ret retired
  rt right sir lord lady dame dr doctor mr mrs ms miss mme madame mademoiselle monsieur prof professor rev reverend hon honorable honourable his her
  excellency majesty highness royal serene holiness eminence
  king queen prince princess crown emperor empress shah sultan emir amir amira sheikh shaikh shaykh sheik sheikha sayyid sayed sidi imam mullah pope cardinal
  archbishop patriarch catholicos bishop monsignor msgr father brother sister baron baroness count countess duke duchess grand earl viscount marquis marquess
  marques marchese chevalier graf freiherr tun tan sri dato datuk tunku tengku nawabzada nawab begum pasha effendi haji hajji hadji hadj hajj maharaja maharajah maharani
  nizam aga agha khedive ratu paramount
  president prime minister minster premier chancellor secretary ambassador senator representative congressman congresswoman governor chairman chairwoman chairperson
  speaker foreign deputy acting interim provisional director judge justice elect taoiseach charge delegate envoy consul commissioner attorney
  regent protector head state government leader first second third executive council presidency mayor counselor counsellor archduke
  soviet union force then late future
`
  .split(/\s+/)
  .filter(Boolean)

const titles = new Set(words)

/** Letters behind a name: of a parliament, an order, a degree. */
const afterNames = new Set(
  'mp mep msp ms mla mlc am td qc kc sc obe cbe mbe kbe dbe ch cb kcb gcb cmg kcmg gcmg om phd md dphil esq frs'.split(
    ' ',
  ),
)

/** The words of a name without the letters that follow it, where two are left. */
export function withoutLettersAfter(tokens: string[]): string[] {
  let rest = tokens
  while (rest.length > 2 && afterNames.has(rest.at(-1)!)) rest = rest.slice(0, -1)
  return rest
}

/** Words before and between titles: "Marshal of the Royal Air Force", "El Hadj". */
const between = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'el', 'al'])

/** Whether a folded word is a title where titles stand. */
export function isTitle(word: string): boolean {
  return titles.has(word)
}

/** How many of some folded words are titles, from the first on. What stands between two titles belongs to them; a name stays. */
export function leadingTitles(tokens: readonly string[]): number {
  let count = 0
  for (let at = 0; at < tokens.length; at++) {
    if (isTitle(tokens[at]!)) count = at + 1
    // "Marshal of the Soviet Union Voroshilov": what a title is of goes with it, if another word of the name is left.
    else if (!between.has(tokens[at]!)) break
  }
  return count
}
