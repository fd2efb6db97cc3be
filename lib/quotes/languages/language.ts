/** What a pronoun or a title tells of the one it stands for. */
export type Person = { gender?: 'male' | 'female' | 'thing'; many?: boolean };

/** The words of one language that tell who speaks; all in lower case. */
export type Language = {
  /** Whether the ranker was trained on it; the rules decide elsewhere. */
  modelled: boolean;
  /** Verbs that report speech: "said", "warned". */
  cues: ReadonlySet<string>;
  /** Verbs that report somebody's words only together with quoted ones: "called it “a mess”". */
  weakCues: ReadonlySet<string>;
  /** Forms that are verbs only behind a plural or an auxiliary, and nouns elsewhere: "claim". */
  bare: ReadonlySet<string>;
  /** Verbs of thinking and hoping: they report speech unless a verb of speech reports them. */
  thoughts: ReadonlySet<string>;
  /** Those that report it with "it" behind them: "as Lee put it". */
  putting: ReadonlySet<string>;
  /** Verbs that report speech only where no other verb follows: "continued". */
  phases: ReadonlySet<string>;
  /** Verbs that take whole statements without "that": "said they had lost". */
  stating: ReadonlySet<string>;
  /** Verbs that name whom something is said to: "told reporters that". */
  addressing: ReadonlySet<string>;
  /** Words that open what is said: "that". */
  openers: ReadonlySet<string>;
  /** Words before the bare form of a verb: "to". */
  infinitiveMarks: ReadonlySet<string>;
  /** Nouns for what was said: "Ann Lee’s claim that …". */
  sayings: ReadonlySet<string>;
  /** Verbs that give somebody else's words: "quoted him as saying". */
  quoting: ReadonlySet<string>;
  /** Verbs that make somebody else do something: "moved Lee to say". */
  moving: ReadonlySet<string>;
  /** Weak cues that put their words right into the mouth of their subject: "called it “a mess”". */
  naming: ReadonlySet<string>;
  /** Auxiliaries of what has not happened: "would". */
  modals: ReadonlySet<string>;
  /** Other verbs that are common enough to be known by sight. */
  verbs: ReadonlySet<string>;
  /** Ending of verb forms that no list holds, e.g. "-ed". */
  verbEnding?: RegExp;
  /** Ending of adverbs that no list holds, e.g. "-ly". */
  adverbEnding?: RegExp;
  auxiliaries: ReadonlySet<string>;
  /** Auxiliaries that make a verb passive. */
  being: ReadonlySet<string>;
  /** Words after which the speaker stands: "according to". */
  according: readonly (readonly string[])[];
  /** Those of them that are common elsewhere and count only right behind a quotation: "so", "pour". */
  afterQuote: ReadonlySet<string>;
  /** Those that count only before a noun like "Angaben": "nach". */
  beforeView: ReadonlySet<string>;
  /** Words that stand behind the speaker: "zufolge". */
  accordingBehind: ReadonlySet<string>;
  /** Words before the one who did what a passive verb says. */
  by: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Determiners that name an owner: "his". */
  owners: ReadonlySet<string>;
  /** Determiners that may stand for somebody alone: "some", "others". */
  standing: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions that belong to the noun before them: "secretary of state". */
  binders: ReadonlySet<string>;
  /** Prepositions that say where somebody belongs: "a farmer from Iowa". */
  attachers: ReadonlySet<string>;
  /** Prepositions between a person and a place: "Ann Lee, of Ohio". */
  residence: ReadonlySet<string>;
  /** Prepositions before a place: "in", "at". */
  whereabouts: ReadonlySet<string>;
  /** Prepositions inside a name: "Ursula von der Leyen". */
  nameLinks: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Conjunctions that join two into one subject: "and". */
  additions: ReadonlySet<string>;
  /** Verbs of speech that take no object but what is said: behind them a noun is the speaker. */
  turning: ReadonlySet<string>;
  /** Words before a noun that does what a following participle says: "with Lee saying". */
  absolutes: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Those of them that tell who somebody is: "who". */
  persons: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** Words that begin a name or a role before a capital letter, whatever they are elsewhere: "First", "Retired". */
  nameOpeners: ReadonlySet<string>;
  /** Nouns that are no subject behind a day or "last": "Friday afternoon". */
  timeNouns: ReadonlySet<string>;
  /** Adverbs written like names: days and months. */
  timeWords: ReadonlySet<string>;
  pronouns: ReadonlyMap<string, Person>;
  /** Pronouns of whoever speaks: "I", "we". */
  selves: ReadonlySet<string>;
  /** Words before a name, which are no part of it: "Mr.", "Senator". */
  titles: ReadonlyMap<string, Person>;
  /** Nouns for people who speak: "spokesman", "minister". */
  roles: ReadonlySet<string>;
  /** Nouns that tell whether a man or a woman is meant: "the mother". */
  kin: ReadonlyMap<string, Person>;
  /** Nouns for bodies and papers that speak: "ministry", "report". */
  sources: ReadonlySet<string>;
  /** Words of names that are no person's: "War", "Street". */
  things: ReadonlySet<string>;
  /** Nouns that stand for a body named before: "the company". */
  bodies: ReadonlySet<string>;
  /** Articles of somebody known: "the". */
  definites: ReadonlySet<string>;
  /** Words with a full stop that end no sentence. */
  abbreviations: ReadonlySet<string>;
  /** Nouns for what a thing is called: behind them no length makes a quotation. */
  labels: ReadonlySet<string>;
  /** Second parts of verbs, at the end of their clause: "fand … statt". */
  particles: ReadonlySet<string>;
  /** Nouns for works that have a title: "the film “Heat”". */
  works: ReadonlySet<string>;
  /** Words before quoted ones that nobody says: "so-called". */
  scare: ReadonlySet<string>;
  /** "each other": what several say together is nobody's. */
  reciprocals: ReadonlySet<string>;
  /** Whether every noun begins with a capital letter. */
  capitalNouns: boolean;
  /** Whether the subject may follow its verb in any sentence: "Gestern sagte Merkel". */
  freeOrder: boolean;
  /** Articles of another case than the subject's: "den". */
  objectArticles: ReadonlySet<string>;
  /** Pronouns of another case than the subject's: "ihn". */
  objectPronouns: ReadonlySet<string>;
  /** Nouns between "nach" and whoever says it: "nach Angaben der Polizei". */
  views: ReadonlySet<string>;
  /** Auxiliaries that say that somebody else says so: "sei". */
  reported: ReadonlySet<string>;
  /** Pronouns that stand for nobody: "es heißt in dem Brief". */
  standIns: ReadonlySet<string>;
  /** Verbs that give a name: "heißt". */
  callings: ReadonlySet<string>;
  /** Nouns that announce somebody's words: "mit den Worten". */
  announcing: ReadonlySet<string>;
  /** Articles that join a noun to the one before it: "der Sprecher des Amtes". */
  genitives: ReadonlySet<string>;
  /** Whether a dash at the beginning of a paragraph opens what somebody says: "—Vamos —dijo Ana." */
  dashes: boolean;
  /** Whether who says it may stand inside the marks: « …, dit Anne Lee, … ». */
  insets: boolean;
  /** Whether short words lose their vowel before another: "l’Italia". */
  elides: boolean;
  /** Given names whose bearers are mostly women or mostly men. */
  women: ReadonlySet<string>;
  men: ReadonlySet<string>;
};
