import { languageWith, persons, words } from './language-with';

const CUES = `
dit disent disait disaient dira déclare déclarent déclaré déclarait affirme affirment affirmé affirmait affirma explique expliquent expliqué
expliquait expliqua ajoute ajoutent ajouté ajoutait ajouta assure assurent assuré assurait estime estiment estimé estimait souligne soulignent
souligné soulignait précise précisent précisé précisait annonce annoncent annoncé annonçait indique indiquent indiqué indiquait
écrit écrivent écrivait raconte racontent raconté racontait rappelle rappellent rappelé rappelait répond répondent répondu répondait
répondit demande demandent demandé demandait lance lancent lancé lançait lança martèle martelé insiste insistent insisté insistait
regrette regrettent regretté regrettait reconnaît reconnaissent reconnu reconnaissait confie confient confié confiait conclut conclu poursuit
poursuivi poursuivait dénonce dénoncent dénoncé dénonçait critique critiquent critiqué accuse accusent accusé promet promis
prévient prévenu témoigne témoigné tweete tweeté commente commenté note notent noté constate constaté juge jugent jugé jugeait plaide plaidé
réagit réagi confirme confirmé soutient soutenu prétend prétendu avance avancé observe observé exclame exclament exclamé murmure résume résumé
rapporte rapportent rapporté signale signalé révèle révélé avertit averti propose proposé réclame réclamé exige exigé salue salué
qualifie qualifié qualifiait évoque évoqué évoquait parle parlé parlait appelle appelé cite cité décrit qualifiée déplore déploré
fustige fustigé renchérit abonde détaille détaillé glisse glissé peste ironise ironisé s'interroge interrogé interroge tranche tranché admet admis`;

const ROLES = `porte-parole ministre président présidente directeur directrice chef cheffe maire député députée sénateur sénatrice secrétaire procureur
procureure avocat avocate juge professeur professeure chercheur chercheuse économiste expert experte médecin auteur auteure écrivain journaliste
rédacteur patron patronne responsable représentant représentante général colonel commandant préfet préfète ambassadeur ambassadrice roi reine
prince princesse pape évêque cardinal premier première chancelier chancelière candidat candidate élu élue militant militante habitant
habitante témoin victime père mère frère sœur fils fille mari femme homme acteur actrice réalisateur réalisatrice chanteur chanteuse
entraîneur joueur joueuse fondateur fondatrice vice-président vice-présidente syndicaliste sociologue historien historienne analyste eurodéputé eurodéputée`;

/** French: marks « … », inverted cues ("dit-il", "a déclaré Anne Roy"), articles that lose their vowel. */
export const french = languageWith({
  cues: words(CUES),
  weakCues: words('décrit qualifié traite traité présente présenté'),
  sayings: words('déclaration propos mots phrase remarque expression'),
  verbs:
    words(`fait font va vont vient viennent prend prennent met mettent reste restent devient doit doivent peut peuvent veut veulent voit voient
    arrive tient tiennent permet semble passe trouve trouvent quitte gagne perdu reçu ouvert mort né venu parti`),
  auxiliaries:
    words(`est sont était étaient sera seront serait seraient été a ont avait avaient aura auront aurait auraient eu fut furent soit
    n'a n'ont pas ne`),
  being: words('est sont était étaient sera fut furent été'),
  according: [['selon'], ["d'", 'après'], ['pour'], ['aux', 'yeux', 'de'], ['de', "l'", 'avis', 'de']],
  afterQuote: words('pour'),
  by: words('par'),
  determiners:
    words(`le la les l' un une des ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs quelques plusieurs deux trois quatre cinq
    certains certaines tous toutes chaque aucun aucune`),
  owners: words('son sa ses leur leurs'),
  standing: words('plusieurs deux trois certains certaines tous toutes'),
  articles: words("le la les l' un une des"),
  prepositions:
    words(`de du d' à au aux en dans sur sous par pour avec sans chez vers contre entre depuis pendant avant après devant derrière selon
    parmi lors dès hors malgré`),
  binders: words("de du d' des"),
  attachers: words('à au aux en chez pour'),
  residence: words("de du d'"),
  nameLinks: words("de du d' la le van von el al bin"),
  conjunctions: words('et ou mais ni car'),
  additions: words('et'),
  absolutes: words('avec'),
  subordinators: words("que qu' si quand lorsque lorsqu' comme parce puisque puisqu' alors tandis"),
  relatives: words('qui dont lequel laquelle lesquels'),
  adverbs:
    words(`aussi encore déjà toujours ainsi alors ensuite puis enfin hier demain ici là très bien plus moins notamment également cependant
    toutefois pourtant jamais souvent s' se y en même seulement désormais aujourd'hui récemment d'abord`),
  timeWords:
    words(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre`),
  adverbEnding: /[a-zéè]{3}ment$/,
  openers: words("que qu'"),
  selves: words("je j' nous me moi"),
  pronouns: persons([
    [{ gender: 'male' }, 'il lui'],
    [{ gender: 'female' }, 'elle'],
    [{ many: true }, 'ils elles nous'],
    [{}, "on je j' celui-ci celle-ci"],
  ]),
  titles: persons([
    [{ gender: 'male' }, 'm. monsieur mm.'],
    [{ gender: 'female' }, 'mme madame mlle'],
    [{}, 'dr dr. maître me'],
  ]),
  roles: words(ROLES),
  sources:
    words(`gouvernement ministère police parquet rapport étude journal quotidien agence syndicat association parti tribunal communiqué texte
    lettre groupe entreprise société organisation ong commission mairie préfecture élysée onu institut chaîne radio presse`),
  bodies: words(
    `entreprise société groupe banque organisation agence journal parti club syndicat chaîne association ministère`,
  ),
  definites: words("le la l' les"),
  abbreviations: words('m mm dr st ste av etc env janv févr avr juil sept oct nov déc p'),
  scare: words(
    'soi-disant prétendu prétendue dit dite surnommé surnommée baptisé baptisée intitulé intitulée',
  ),
  dashes: true,
  insets: true,
  elides: true,
  women:
    words(`anne marie sophie claire julie isabelle nathalie catherine valérie christine martine ségolène marine élisabeth elisabeth brigitte
    sandrine camille léa emma laura alice françoise michèle rachida audrey amélie clémentine`),
  men: words(`jean pierre michel jacques philippe emmanuel nicolas françois gérald bruno gabriel olivier laurent alain patrick éric christophe
    jean-luc jean-pierre jean-michel bernard louis antoine thomas julien sébastien vincent david marc paul henri arnaud manuel dominique fabien`),
});
