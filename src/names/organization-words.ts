/** Words of names of bodies, folded, by what they tell. */

const listed = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Legal forms: they are written or left out at will. */
export const legalForms = listed(`
  ltd limited plc llp llc lp inc incorporated corp corporation co company gmbh mbh ag kg kgaa ohg ug ev eg eu gv sa sas sarl sasu snc spa srl srls scarl sca scs
  nv bv cv bvba vzw asbl aisbl ivzw ivzw ab as asa aps oy oyj ry rf kb hb doo dd jsc ojsc zrt kft bt sro as spzoo sp zoo se sl slu sce eeig geie ngo ong
  kdor kdoer pty pvt bhd tbk lda ltda cic charity
`)

/** Words that join others, in the languages of Europe. */
export const joiningWords = listed(`
  the of for and to in on at by with from a an s
  de la le les du des et en pour aux au l d un une sur
  der die das des dem den und fur von vom im zum zur fuer in am ein eine mit
  del della delle dei degli di e il lo gli i per dello nel
  el los las y para do da dos das o os na no em
  van het een voor en te og av for til i och pa w z na dla a v u pre pro ja
`)

/** Words that say as what somebody came, not of what body. */
export const rolesOfPeople = listed(`
  representative representatives representing delegation delegates member members director directors managing executive ceo cfo cto coo chairman chairwoman chair
  chairperson president vice secretary general senior junior head heads manager officer officers policy adviser advisor advisers assistant staff team board
  founder partner spokesperson ambassador minister commissioner editor journalist correspondent professor prof dr mr mrs ms sir lord rt hon mp mep
  geschaftsfuhrer referent referentin vertreter vertreterin leiter leiterin directeur directrice presidente directora director affaires affairs public
  various others colleagues lunch dinner meeting
`)

/** What many bodies have in their name, each line one meaning in several languages, the first of which stands for all. */
const meanings = `
  association associations associazione asociacion associacao associatie asociatia asocjacia asotsiatsiya verband verein vereinigung vereniging forening forbund yhdistys liitto verbandes zveza udruzenje sdruzeni spolecnost zwiazek stowarzyszenie svaz savez federatia sambandet forbundet assoc assn
  federation fed federacion federazione foderation federacao federatie federacja foreningen bund bundesverband dachverband
  confederation confederacion confederazione confederatie konfederation konfoderation
  foundation stiftung fondation fundacion fundacao fondazione stichting stiftelse stiftelsen saatio fundacja nadace nadacia zaklada fonden
  institute institut instituto istituto instituut instytut institutet instituutti institution
  council conseil consejo consiglio rat raad rad radet neuvosto conselho consell
  committee comite comitato ausschuss komitee komitet komite commissie
  commission kommission comision commissione comissao komisja
  union unions unione uniao unie unia syndicat sindacato sindicato gewerkschaft vakbond
  network netz netzwerk reseau rete rede red netwerk siec natverk verkosto
  group groups gruppe groupe gruppo grupo groep grupa koncern grp
  holding holdings
  international internationale internazionale internacional internationaler intl
  european europeenne europeen europeo europaische europaischer europaischen europea europese europeia europeia europeu europejski europejska europeisk europeiska euroopan europeennes europeens europea europe europa eu
  national nationale nazionale nacional nationaler nationalen
  federal bundes federale
  university universite universitat universita universidad universidade universiteit universitet uniwersytet yliopisto univ universitaet
  centre center centro zentrum centrum keskus
  office bureau buro ufficio oficina kantoor kontor
  agency agence agentur agencia agenzia agentschap
  ministry ministere ministerium ministero ministerio ministerie ministerstwo
  embassy ambassade botschaft ambasciata embajada ambassad
  chamber kammer chambre camera camara kamer izba kamara handelskammer
  industry industrie industries industria industrias industrien teollisuus
  commerce handel commercio comercio handels
  trade trades
  trust trusts
  society societe gesellschaft societa sociedad sociedade
  services service
  partnership partnerships partners
  enterprise enterprises entreprises unternehmen imprese empresas
  campaign campaigns
  alliance allianz alianza alleanza alianca
  forum foro
  coalition koalition coalicion coalizione
  organisation organization organisations organizations organisatie organisation organizacion organizzazione organizacao organizacja organisaatio org
  initiative initiatives initiativa iniciativa
  platform plataforma plattform plateforme piattaforma
  workers travailleurs trabajadores lavoratori arbeitnehmer
  consumers consumer consommateurs verbraucher consumidores consumatori
  environment environmental environnement umwelt ambiente
  energy energie energia
  research recherche forschung ricerca investigacion
  consulting consultants consultancy consult consultores beratung
  solutions systems technologies technology
  bank banks banque banca banco
  insurance insurers
  farmers agriculteurs bauern agricultores agricoltori bauernverband
  business businesses
  media communications
  capital investments investment ventures finance financial
  management
  social development global world worldwide support action community local regional public private professional political policy city town borough district county parish advocacy affairs communication communications events debate speech interview briefing informal
`

const meaningOf = new Map<string, string>()
for (const line of meanings.trim().split('\n')) {
  const [first, ...others] = line.trim().split(/\s+/)
  for (const word of [first!, ...others]) meaningOf.set(word, first!)
}
// Those of the last line are words of their own.
for (const word of meanings.trim().split('\n').at(-1)!.trim().split(/\s+/)) meaningOf.set(word, word)

/** What a folded word means in whatever language, where many bodies have it in their name; undefined for one that tells them apart. */
export function commonMeaning(word: string): string | undefined {
  return meaningOf.get(word)
}

/** Common words that may be left out without naming another body. */
const leftOut = new Set([
  'group',
  'holding',
  'services',
  'worldwide',
  'network',
  'association',
  'organisation',
  'society',
  'foundation',
  'institute',
  'company',
  'consulting',
])

/** Whether a common word may be left out of a body's name. */
export function mayBeLeftOut(word: string): boolean {
  return leftOut.has(word)
}

const seats = new Set('city town borough district county parish'.split(' '))

/** Whether a common word says which of several bodies of one place is meant: its city's council, or its county's. */
export function tellsSeats(word: string): boolean {
  return seats.has(word)
}
