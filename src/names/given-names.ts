/**
 * Given names that stand for each other, folded, each line one name: its forms in one language, and behind the semicolon what it is in
 * others.
 */
const groups = `
  william bill billy will willy willie wm ; guillermo guillaume wilhelm willem
  robert bob bobby rob robbie bert ; roberto
  richard dick rich rick ricky ; ricardo
  james jim jimmy jimmie jaime jas jamie
  john jack johnny jock jon ; juan jean johann johannes johan ivan giovanni ioan ion jan janos joao jovan yuhanna hans
  joseph joe joey ; jose josef giuseppe iosif josip yusuf youssef yousef yosef jozef osip
  thomas tom tommy thos ; tomas tomasz
  charles charlie chuck chas carl ; carlos karl carlo karel karol
  edward ed eddie ted teddy ned ; eduardo eduard edouard edvard
  george georgie geo ; georges georg jorge giorgio georgios georgi georgy georgiy jerzy gheorghe yuri djordje
  michael mike mick mickey ; mikhail michel miguel michele mihail mikael mihai mikhael michal mihaly
  david dave davey davy
  daniel dan danny
  samuel sam sammy
  benjamin ben benny benjie
  henry harry hank hal ; henri enrique heinrich heinz enrico hendrik henrik henryk
  frederick frederic fred freddy freddie fredrik ; fritz friedrich federico frederik
  francis frank frankie ; francisco francois franz francesco frans ferenc franklin
  lawrence laurence larry ; lorenzo laurent lars
  alexander alex alec sandy ; aleksandr aleksander alexandr alexandre alejandro alessandro sasha aleksandar alexandros oleksandr
  andrew andy drew ; andrei andrey andre andres andreas andrej andrzej andras andrea
  anthony tony antony ; antonio anton antoine antonios
  nicholas nicolas nick nicky ; nikolai nikolay nicolae nikolaos niccolo klaus nikola nicola
  peter pete ; pyotr petr pierre pedro pietro petros pieter petar piotr
  paul pablo paolo pavel paulo pal pawel pavlos
  philip phillip phil ; philippe felipe filippo
  stephen steven steve ; stefan etienne esteban istvan stepan stefano stephan stjepan
  matthew matt ; matthias mateo mattheus matthieu
  mark marc ; marco marcos markus
  martin marty
  raymond ray ; ramon
  ronald ron ronnie
  donald don donnie
  kenneth ken kenny
  gerald gerard gerry jerry jerrold jerome
  leonard len lenny leo leon ; leonid
  albert al bert ; alberto
  alfred al fred alfredo
  arthur art artie arturo artur
  walter walt wally walther
  ernest ernie ; ernst ernesto erno
  eugene gene ; evgeny evgeniy yevgeny yevgeniy evgeni eugen eugenio
  patrick pat paddy
  timothy tim timmy
  gregory greg ; grigory grigoriy grigori gregorio
  jeffrey jeff geoffrey geoff
  theodore ted teddy theo ; fyodor theodor teodoro fedor
  nathaniel nat nate nathan
  abraham abe ibrahim ibraheem avraham
  solomon sol suleiman suleyman sulaiman suliman
  jacob jake ; jakob iakov yakov jacques yaakov iacob jacobo
  louis lewis lou louie ; luis luigi ludwig luiz
  maurice morris mauricio
  emanuel emmanuel manuel manny
  elizabeth elisabeth liz beth betty bess libby eliza
  margaret maggie meg peggy marge ; margarita marguerite
  katherine catherine katharine kate katie kathy cathy kathleen
  mary maria marie molly miriam
  barbara barb
  patricia pat patty
  susan sue susie suzanne
  dorothy dot dottie
  eleanor ellie nell eleanora
  frances fran francie
  ann anna anne annie nancy
  jane janet jean jeanne joan joanna
  mohammed mohammad muhammad mohamed muhammed mahomed mehmed mehmet mohamad muhamad mohamud mohd md mahmed
  ahmed ahmad ahmet achmed
  hussein husain hussain husayn hosein hossein husein
  hassan hasan
  youssouf yusuf yousuf yusof yusef
  abdullah abdallah abdulla
  osman othman uthman ousmane
  ali aly
  omar umar omer
  said saeed sayid
  khalid khaled
  mustafa mostafa moustapha mustapha
  mahmoud mahmud mahmood
  saleh salih salah
  sergei sergey serge sergiy serhiy
  dmitri dmitry dmitriy dimitri dimitrios dimitry dumitru
  vladimir wladimir volodymyr
  vasily vasili vasilii vasiliy basil
  alexei alexey aleksei aleksey alexis alexy
  viktor victor
  konstantin kostas costas constantine constantin konstantinos constantinos konstandinos
  heydar geidar haydar gaidar haidar heidar
  islam islom
  nursultan
  emomali imomali
  gustav gustaf gustavo
  rudolf rudolph rodolfo
  adolf adolph adolfo
  christian cristian kristian
  christopher chris kit ; christoph cristobal
  bernard bernie bernhard bernardo
  vincent vince vicente vincenzo
  sidney sid sydney
  stanley stan stanislaw stanislav
  clifford cliff
  douglas doug
  harold hal harry harald
  herbert herb heriberto
  howard howie
  hubert bert huberto
  irving irv
  norman norm
  roger rodger ruggero
  russell russ
  wilfred wilf
  zbigniew zbig
  llewellyn tommy
  chester chet
  clarence clare
  edmund ed ned edmond
  edwin ed edvin
  elbert bert
  ellsworth elsie
  fitzhugh fitz
  graham graeme
  julius jules julio giulio julian
  luther
  oliver ollie olivier
  oscar oskar
  ralph rafe
  reginald reg reggie
  roland rollen rolland rolando orlando
  rufus
  seymour sy
  terence terry terrence
  ulysses
  virgil
  warren
  winston
`
  .trim()
  .split('\n')
  .map(line => line.split(';').map(names => names.trim().split(' ')))

const groupsOf = new Map<string, [group: number, part: number][]>()
groups.forEach((parts, group) => {
  parts.forEach((names, part) => {
    for (const name of names) groupsOf.set(name, [...(groupsOf.get(name) ?? []), [group, part]])
  })
})

/** How two folded given names go together: forms of one, the same in two languages, others; undefined where one is not known. */
export function relationOf(a: string, b: string): 'form' | 'translation' | 'other' | undefined {
  const [of, other] = [groupsOf.get(a), groupsOf.get(b)]
  if (!of || !other) return undefined
  let relation: 'translation' | 'other' = 'other'
  for (const [group, part] of of)
    for (const [otherGroup, otherPart] of other)
      if (group === otherGroup) {
        if (part === otherPart) return 'form'
        relation = 'translation'
      }
  return relation
}
