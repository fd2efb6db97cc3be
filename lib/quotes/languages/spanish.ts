import { languageWith, persons, words } from './language-with';

const CUES = `
dice dicen dijo dijeron decía ha dicho dicho afirma afirman afirmó afirmaron afirmado asegura aseguran aseguró aseguraron asegurado explica explican explicó
explicaron explicado señala señalan señaló señalaron señalado añade añaden añadió añadieron añadido agrega agregan agregó agregaron agregado
declara declaran declaró declararon declarado indica indican indicó indicaron indicado advierte advierten advirtió advirtieron advertido
sostiene sostienen sostuvo sostuvieron considera consideran consideró considerado cuenta cuentan contó contado comenta comentan comentó
comentado apunta apuntan apuntó apuntado subraya subrayan subrayó subrayado destaca destacan destacó destacado reconoce reconocen reconoció reconocido
anuncia anuncian anunció anunciado confirma confirman confirmó confirmado insiste insisten insistió insistido pide piden pidió pidieron pedido
responde responden respondió respondido pregunta preguntan preguntó preguntado escribe escriben escribió escrito recuerda recuerdan recordó recordado
concluye concluyen concluyó concluido denuncia denuncian denunció denunciado critica critican criticó criticado acusa acusan acusó acusado
lamenta lamentan lamentó lamentado expresa expresan expresó expresado expresaron manifiesta manifestó manifestado precisa precisó precisado
promete prometió sentencia sentenció zanja zanjó reitera reiteró reiterado matiza matizó admite admitió admitido exige exigió opina opinó relata relató
detalla detalló reclama reclamó califica calificó calificado tacha tachó describe describió llama llamó defiende defendió defendido informa informó`;

/** Spanish: marks «…» and “…”, subjects on either side of the verb. */
export const spanish = languageWith({
  cues: words(CUES),
  weakCues: words('califica calificó tildó tachó'),
  sayings: words('declaración palabras frase declaraciones'),
  verbs:
    words(`hace hacen hizo hicieron va van fue fueron viene llega llegó tiene tienen tuvo puede pueden pudo debe deben quiere quieren sigue
    siguió ganó perdió murió nació abrió cerró quedó pasó dejó dio`),
  auxiliaries: words(
    'es son era eran será serán sería ha han había habían habrá habría sido está están estaba estaban no',
  ),
  being: words('fue fueron es son era eran ha sido'),
  according: [['según'], ['de', 'acuerdo', 'con'], ['en', 'palabras', 'de'], ['a', 'juicio', 'de'], ['para']],
  afterQuote: words('para'),
  by: words('por'),
  determiners:
    words(`el la los las un una unos unas este esta estos estas ese esa esos esas mi su sus nuestro nuestra varios varias dos tres cuatro
    cinco algunos algunas muchos todos todas cada ningún`),
  owners: words('su sus'),
  standing: words('varios varias dos tres algunos algunas muchos todos todas'),
  articles: words('el la los las un una unos unas'),
  prepositions: words(
    `de del a al en con por para sin sobre entre hasta desde contra durante ante bajo tras hacia según mediante`,
  ),
  binders: words('de del'),
  attachers: words('en para'),
  residence: words('de del'),
  nameLinks: words('de del la las los y van von al bin'),
  conjunctions: words('y e o u pero ni sino'),
  additions: words('y e'),
  absolutes: words('con'),
  subordinators: words('que si cuando porque como aunque mientras donde'),
  relatives: words('quien quienes cual cuales cuyo'),
  adverbs:
    words(`también ya ayer hoy mañana así además después luego entonces aún todavía muy más menos siempre nunca se le les lo ahí aquí sin embargo
    incluso apenas tan recientemente`),
  timeWords:
    words(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre`),
  adverbEnding: /[a-z]{3}mente$/,
  openers: words('que'),
  selves: words('yo nosotros nosotras me nos'),
  pronouns: persons([
    [{ gender: 'male' }, 'él'],
    [{ gender: 'female' }, 'ella'],
    [{ many: true }, 'ellos ellas nosotros'],
    [{}, 'yo usted'],
  ]),
  titles: persons([
    [{ gender: 'male' }, 'sr sr. señor don'],
    [{ gender: 'female' }, 'sra sra. señora doña srta srta.'],
    [{}, 'dr dr. dra dra.'],
  ]),
  roles:
    words(`portavoz ministro ministra presidente presidenta director directora jefe jefa alcalde alcaldesa diputado diputada senador senadora
    secretario secretaria fiscal abogado abogada juez jueza profesor profesora investigador investigadora economista experto experta médico autor autora
    escritor escritora periodista responsable representante general coronel embajador rey reina papa obispo cardenal líder candidato candidata
    vecino vecina testigo víctima padre madre hermano hermana hijo hija marido mujer hombre actor actriz entrenador jugador jugadora fundador
    fundadora vicepresidente vicepresidenta canciller gobernador gobernadora consejero consejera concejal analista vocero vocera mandatario`),
  sources:
    words(`gobierno ministerio policía fiscalía informe estudio diario periódico agencia sindicato asociación partido tribunal comunicado texto carta
    grupo empresa compañía organización ong comisión ayuntamiento universidad instituto`),
  bodies: words(
    `empresa compañía grupo banco organización agencia periódico diario partido club sindicato cadena asociación ministerio`,
  ),
  definites: words('el la los las'),
  abbreviations: words(
    'sr sra srta dr dra d ee uu etc av pág núm ene feb mar abr jun jul ago sept oct nov dic',
  ),
  scare: words(
    'llamado llamada llamados llamadas denominado denominada apodado apodada supuesto titulado titulada',
  ),
  dashes: true,
  insets: true,
  freeOrder: true,
  women:
    words(`maría ana carmen isabel laura cristina marta lucía elena pilar yolanda irene teresa rosa margarita nadia inés soraya dolores
    claudia michelle dilma`),
  men: words(`josé juan antonio manuel pedro luis carlos javier francisco miguel pablo alberto mariano felipe albert jorge fernando rafael andrés
    sergio diego hugo nicolás evo mauricio gustavo alejandro ricardo íñigo santiago`),
});
