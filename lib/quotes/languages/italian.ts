import { languageWith, persons, words } from './language-with';

const CUES = `
dice dicono disse dissero detto diceva afferma affermano affermò affermato spiega spiegano spiegò spiegato aggiunge aggiungono aggiunse
aggiunto dichiara dichiarano dichiarò dichiarato sottolinea sottolineano sottolineò sottolineato racconta raccontano raccontò raccontato
sostiene sostengono sostenne sostenuto scrive scrivono scrisse scritto annuncia annunciano annunciò annunciato commenta commentano commentò commentato
assicura assicurano assicurò assicurato precisa precisano precisò precisato conferma confermano confermò confermato avverte avvertono
avvertito risponde rispondono rispose risposto chiede chiedono chiese chiesto conclude concludono concluse concluso osserva osservano osservò osservato
ricorda ricordano ricordò ricordato ribadisce ribadiscono ribadì ribadito insiste insistono denuncia denunciano denunciò denunciato critica criticano
criticò criticato accusa accusano accusò accusato ammette ammettono ammise ammesso attacca attaccano attaccato replica replicano replicò replicato
promette promise promesso prosegue proseguono proseguito continua lamenta lamentato definisce definiscono definì definito evidenzia evidenziato
rivela rivelato riferisce riferiscono riferito segnala segnalato esclama tuona domanda twitta rilancia rivendica auspica ritiene ritengono
riconosce riconosciuto chiarisce chiarito puntualizza puntualizzato rimarca`;

/** Italian: marks «…» and “…”, subjects on either side of the verb, articles that lose their vowel. */
export const italian = languageWith({
  cues: words(CUES),
  weakCues: words('definisce definì definito chiama chiamò bolla bollato'),
  sayings: words('dichiarazione parole frase dichiarazioni'),
  verbs:
    words(`fa fanno fece va vanno viene vengono arriva arrivato può possono deve devono vuole vogliono resta rimane diventa vince vinto perso
    morto nato aperto chiuso lascia prende preso mette messo`),
  auxiliaries: words(
    'è sono era erano sarà saranno sarebbe ha hanno aveva avevano avrà avrebbe stato stata stati state fu furono non sia',
  ),
  being: words('è viene vengono stato stata fu furono'),
  according: [['secondo'], ['per'], ['a', 'detta', 'di'], ['a', 'giudizio', 'di'], ['nelle', 'parole', 'di']],
  afterQuote: words('per'),
  by: words("da dal dalla dai dalle dall' dallo"),
  determiners:
    words(`il lo la i gli le l' un uno una un' questo questa questi queste quel quella quei quelle mio sua suo sue suoi loro nostro nostra
    alcuni alcune molti molte due tre quattro cinque tutti tutte ogni nessun diversi`),
  owners: words('suo sua suoi sue loro'),
  standing: words('alcuni alcune molti molte due tre tutti tutte diversi'),
  articles: words("il lo la i gli le l' un uno una un'"),
  prepositions:
    words(`di del della dello dei degli delle dell' d' a al alla allo ai agli alle all' da dal dalla dai dalle dall' in nel nella nei nelle
    nell' con su sul sulla sui sulle sull' per tra fra contro durante dopo prima verso secondo senza sotto sopra presso`),
  binders: words("di del della dello dei degli delle dell' d'"),
  attachers: words("a al alla per in nel nella all'"),
  residence: words("di del della dei dell'"),
  nameLinks: words('di de del della van von la lo'),
  conjunctions: words('e ed o ma né oppure'),
  additions: words('e ed'),
  absolutes: words('con'),
  subordinators: words('che se quando perché come mentre dove affinché poiché'),
  relatives: words('cui quale quali'),
  adverbs:
    words(`anche ancora già ieri oggi domani così poi quindi inoltre infatti però sempre mai molto più meno si ne ci qui qua lì subito
    intanto invece tuttavia solo soltanto appena`),
  timeWords:
    words(`lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
    ottobre novembre dicembre`),
  adverbEnding: /[a-z]{3}mente$/,
  openers: words('che'),
  selves: words('io noi mi ci'),
  pronouns: persons([
    [{ gender: 'male' }, 'lui egli'],
    [{ gender: 'female' }, 'lei ella'],
    [{ many: true }, 'loro essi esse noi'],
    [{}, 'io'],
  ]),
  titles: persons([
    [{ gender: 'male' }, 'signor sig. sig don'],
    [{ gender: 'female' }, 'signora sig.ra'],
    [{}, 'dott. dott dottor dottoressa prof. prof avv. on.'],
  ]),
  roles:
    words(`portavoce ministro ministra presidente direttore direttrice capo sindaco sindaca deputato deputata senatore senatrice segretario segretaria
    procuratore avvocato avvocata giudice professore professoressa ricercatore ricercatrice economista esperto esperta medico autore autrice scrittore
    scrittrice giornalista responsabile rappresentante generale colonnello ambasciatore re regina papa vescovo cardinale leader candidato candidata
    cittadino testimone vittima padre madre fratello sorella figlio figlia marito moglie donna uomo attore attrice regista allenatore giocatore
    fondatore fondatrice vicepresidente premier cancelliere cancelliera governatore assessore analista sottosegretario`),
  sources:
    words(`governo ministero polizia procura rapporto studio giornale quotidiano agenzia sindacato associazione partito tribunale comunicato testo lettera
    gruppo azienda società organizzazione ong commissione comune università istituto questura`),
  bodies: words(
    `azienda società gruppo banca organizzazione agenzia giornale quotidiano partito club sindacato associazione ministero`,
  ),
  definites: words("il lo la l' i gli"),
  abbreviations: words(
    'sig dott prof avv on ing arch ecc pag n st gen feb mar apr mag giu lug ago set ott nov dic',
  ),
  scare: words(
    'cosiddetto cosiddetta cosiddetti cosiddette soprannominato soprannominata denominato intitolato intitolata',
  ),
  freeOrder: true,
  insets: true,
  elides: true,
  women:
    words(`maria anna giulia giorgia laura elena sara francesca chiara paola elly silvia monica valeria federica roberta daniela lucia
    mara virginia beatrice rosy`),
  men: words(`giuseppe mario luigi giovanni matteo silvio sergio paolo marco antonio francesco carlo roberto andrea stefano giorgio pietro enrico
    romano massimo claudio guido angelino renato walter dario vincenzo fabio alessandro luca carlo beppe`),
});
