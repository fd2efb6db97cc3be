import { languageWith, persons, words } from './language-with';

const CUES = `
stellte stellten festgestellt werfen warfen fuhr fährt fortfuhr verteidigen titulierte spricht sprechen gaben angegeben
angab schlug vorgeschlagen forderten beklagte beklagten beklagt unterstrichen hervorhob erinnerte erinnert wünschte wünscht
freute zeigten bekannte räumten weisen zurückgewiesen erwähnte erwähnten hinterfragte lehnte ablehnte bezweifelte versicherte
kommentieren berichten warnen fordern kritisieren meinen sagen vermuten erwarten erwartet erwartete bestätigten betonen
sagt sagte sagten sagen gesagt sage erklärt erklärte erklärten erklären erkläre meint meinte meinten meine gemeint betont betonte betonten betone
berichtet berichtete berichteten berichte schreibt schrieb schrieben geschrieben schreibe äußert äußerte äußerten geäußert fordert forderte
forderten gefordert warnt warnte warnten gewarnt kritisiert kritisierte kritisierten behauptet behauptete behaupteten ergänzt ergänzte ergänzten
erläutert erläuterte erläuterten versichert versicherte versicherten bestätigt bestätigte bestätigten ankündigt kündigt kündigte kündigten
angekündigt teilt teilte teilten mitgeteilt mitteilte fügt fügte fügten hinzugefügt antwortet antwortete antworteten geantwortet fragt fragte
fragten gefragt ruft rief riefen gerufen klagt klagte klagten geklagt lobt lobte lobten gelobt spricht sprach sprachen gesprochen
zitiert zitierte zitierten kommentiert kommentierte kommentierten stellt verlangt verlangte verlangten vermutet vermutete vermuteten
verweist verwies verwiesen weist wies wiesen räumt räumte räumten eingeräumt gibt gab gaben zugegeben unterstreicht unterstrich bezweifelt
befürchtet befürchtete hofft hoffte glaubt glaubte findet fand heißt hieß plädiert plädierte mahnt mahnte mahnten bekräftigt bekräftigte
entgegnet entgegnete erwidert erwiderte beteuert beteuerte bedauert bedauerte bedauerten begründet begründete begründeten
formuliert formulierte resümiert resümierte erzählt erzählte erzählten urteilt urteilte appelliert appellierte twittert twitterte charakterisiert charakterisierte bestreitet bestritt aufforderte bemerkte bemerkt skandierten beruhigte verurteilte auffordert feststellte
konstatiert konstatierte prophezeit prognostiziert rechnet droht drohte drohten verspricht versprach verkündet verkündete verkündeten
verlautete verlautet vermeldet meldet meldete meldeten nennt nannte nannten genannt bezeichnet bezeichnete bezeichneten bezeichnen
beschreibt beschrieb beschrieben wirft warf vorgeworfen reagiert reagierte begrüßt begrüßte begrüßten verurteilt verurteilte verurteilten
sieht sah sahen spekuliert verteidigte verteidigt dementiert dementierte beschuldigt beschuldigte äußere moniert monierte rügt rügte
wertet wertete werteten hervorgehoben hob hebt attestiert bemängelt bemängelte empfiehlt empfahl rät riet argumentiert argumentierte
singt sang skandiert skandierte skandierten schildert schilderte lautet lautete widerspricht widersprach widersprachen widersprochen entgegnen gratulierte gratuliert dankte dankt zeigte zeigt`;

const VERBS = `kommt kam kamen geht ging gingen steht stand standen liegt lag macht machte gemacht bleibt blieb lässt ließ hält hielt
hielten tritt trat beginnt begann findet führt führte bringt brachte erhält erhielt erreicht starb stieg sank gewann verlor will wollen
gilt galt besteht bestand handelt tötete entschied beschloss beschlossen erscheint erschien gehört nahm nimmt nahmen trifft traf trafen setzte setzt legte legt zog zieht zogen fielen fiel fällt folgt folgte sei`;

const ROLES = `sprecher sprecherin pressesprecher pressesprecherin regierungssprecher regierungssprecherin minister ministerin außenminister
außenministerin innenminister innenministerin justizminister verteidigungsminister finanzminister finanzministerin kanzler kanzlerin bundeskanzler
bundeskanzlerin bundespräsident präsident präsidentin vorsitzender vorsitzende vorsitzenden chef chefin parteichef parteichefin direktor direktorin leiter
leiterin professor professorin staatsanwalt staatsanwältin anwalt anwältin richter richterin bürgermeister bürgermeisterin oberbürgermeister
generalsekretär generalsekretärin ministerpräsident ministerpräsidentin premierminister premierministerin senator senatorin abgeordneter abgeordnete experte
expertin experten forscher forscherin wissenschaftler autor autorin trainer spieler polizist beamter beamte botschafter general papst
kardinal bischof erzbischof könig königin journalist journalistin redakteur staatssekretär beauftragte beauftragter geschäftsführer
mitarbeiter mitarbeiterin sohn tochter vater mutter mann frau zeuge zeugin augenzeuge politiker politikerin fraktionschef
fraktionsvorsitzender fraktionsvorsitzende vizepräsident vizechef regisseur sänger sängerin kommissar kommissarin analyst kritiker gegner anhänger`;

const SOURCES = `polizei regierung ministerium bericht zeitung agentur nachrichtenagentur sender verband partei gericht bundesregierung behörde
behörden unternehmen firma studie brief erklärung mitteilung pressemitteilung urteil gesetz staatsanwaltschaft fraktion gewerkschaft
organisation kommission universität institut amt bundesamt auswärtiges feuerwehr kirche konzern`;

/** German: marks „…“ and »…«, free word order, verbs cut in two, every noun with a capital letter. */
export const german = languageWith({
  cues: words(CUES),
  thoughts: words('hofft hoffte glaubt glaubte findet fand sieht sah sahen zeigte zeigt'),
  infinitiveMarks: words('zu'),
  sayings: words(
    'bezeichnung vorwurf vorwürfe ansicht begriff these parole frage antwort ruf rufe aussage äußerung erklärung worte worten forderung bemerkung begründung sprüche parolen slogans sprechchöre',
  ),
  verbs: words(VERBS),
  verbEnding:
    /^(?!(?:letzte|erste|zweite|dritte|vierte|fünfte|gute|beste|rechte|echte|bunte|letzten|ersten|zweiten|dritten|besten|rechten|guten|bekannten|genannten|leiten|zweiten|mitten|breite|breiten|harte|harten|weite|weiten|weitem|seiten|heute|besonderen)$)[a-zäöüß]{3,}(?:te|ten|tete|teten)$/,
  auxiliaries:
    words(`ist sind war waren wäre wären wird werden wurde wurden würde würden worden hat haben hatte hatten hätte hätten habe
    kann können konnte konnten könnte könnten muss müssen musste mussten müsse soll sollen sollte sollten solle darf dürfen dürfe dürfte mag
    möge möchte möchten will wollte wollten wolle sei seien werde nicht`),
  being: words('wird werden wurde wurden werde worden'),
  according: [['laut'], ['gemäß'], ['so'], ['nach'], ['in', 'den', 'worten', 'von']],
  afterQuote: words('so'),
  beforeView: words('nach'),
  accordingBehind: words('zufolge'),
  by: words('von durch'),
  determiners:
    words(`der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser
    unsere dieser diese dieses diesen diesem jener jene jenes kein keine viele einige mehrere zwei drei vier fünf alle beide manche`),
  owners: words('sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer'),
  standing: words('viele einige mehrere zwei drei alle beide manche'),
  articles: words('der die das den dem des ein eine einen einem einer eines'),
  prepositions:
    words(`in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um bis seit
    während wegen trotz gegenüber laut zufolge innerhalb außerhalb ab`),
  binders: words('von vom'),
  attachers: words('aus bei beim in im am an für zu zum zur'),
  residence: words('aus von'),
  whereabouts: words('in im nach bei'),
  nameLinks: words('von van de der den zu la el al bin'),
  conjunctions: words('und oder aber sondern denn sowie'),
  additions: words('und sowie'),
  subordinators: words('dass daß ob weil wenn als wie während obwohl nachdem bevor damit sobald da falls'),
  relatives: words('welcher welche welches'),
  adverbs:
    words(`auch dann noch schon nur sehr so hier dort heute gestern morgen bereits jedoch allerdings dabei damals zudem außerdem weiter weiterhin
    zuvor danach anschließend ebenfalls inzwischen mittlerweile deshalb daher darauf dazu dagegen hingegen wieder etwa rund mehr nun sich später
    darin darüber davon damit dafür daran hierzu ähnlich gleichzeitig abschließend wonach zugleich ebenso so übrigens zunächst schließlich wörtlich daraufhin unterdessen jetzt immer nie gar ganz eher wohl vielleicht offenbar ferner`),
  timeWords:
    words(`montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober
    november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend`),
  openers: words('dass daß'),
  selves: words('ich wir mich mir uns'),
  pronouns: persons([
    [{ gender: 'male' }, 'er ihn ihm'],
    [{}, 'sie wer man jemand'],
    [{ gender: 'thing' }, 'es'],
    [{ many: true }, 'wir uns ihnen'],
    [{}, 'ich du mich mir'],
  ]),
  titles: persons([
    [{ gender: 'male' }, 'herr herrn'],
    [{ gender: 'female' }, 'frau'],
    [{}, 'dr dr. prof prof. professor general papst pater könig'],
  ]),
  roles: words(ROLES),
  sources: words(SOURCES),
  bodies: words(
    `unternehmen konzern firma bank organisation agentur gruppe zeitung partei verein gewerkschaft sender behörde ministerium`,
  ),
  definites: words('der die das'),
  abbreviations: words(
    'dr prof hr fr st nr bzw ca z.b d.h u.a jan feb mär apr jun jul aug sep okt nov dez mio mrd evtl ggf geb vgl inkl str',
  ),
  labels: words('motto titel name namen'),
  particles: words('ab an auf aus bei ein fest statt teil vor weg zu zurück zusammen'),
  timeNouns: words(
    'jahr jahre jahren tag tage tagen woche wochen monat monate monaten stunde stunden minuten',
  ),
  scare: words('sogenannte sogenannten sogenannter sogenanntes genannt namens'),
  reciprocals: words('gegenseitig'),
  capitalNouns: true,
  freeOrder: true,
  objectPronouns: words('ihn ihm ihnen mich mir dich dir uns sich'),
  views:
    words(`angabe angaben aussage aussagen ansicht meinung auffassung einschätzung darstellung informationen bericht berichten
    schätzungen erkenntnissen worten überzeugung behauptung behauptungen`),
  reported: words(
    'sei seien habe werde könne müsse solle dürfe wolle möge hätten würden wären könnten müssten',
  ),
  quoting: words('zitiert zitierte zitierten'),
  standIns: words('es'),
  callings: words('heißt hieß heißen hießen'),
  announcing: words('worten wortlaut'),
  objectArticles: words('den dem einen einem seinen seinem ihren ihrem diesen diesem'),
  genitives: words('der des einer eines seiner seines ihrer ihres dieser dieses'),
  women:
    words(`angela ursula annalena claudia renate andrea sabine petra monika heike susanne julia anna katrin katja maria christine barbara
    hannelore gesine ulla brigitte ingrid karin gabriele sonia hillary condoleezza christa margot`),
  men: words(`olaf gerhard helmut frank walter wolfgang peter hans jürgen klaus michael thomas stefan andreas christian markus martin jens karl
    guido joschka horst edmund kurt franz wladimir george nicolas jacques tony barack donald sigmar otto günter dieter norbert robert karl-theodor
    rainer volker ronald heiner roland ernst heinz joachim paul johannes`),
});
