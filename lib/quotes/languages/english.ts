import { regularForms } from './english-forms';
import { men, women } from './english-names';
import {
  ADDRESSING,
  BARE_VERBS,
  IRREGULAR_CUES,
  IRREGULAR_WEAK,
  MOVING,
  NAMING,
  REGULAR_CUES,
  REGULAR_WEAK,
  SAYINGS,
  STATING,
  THOUGHTS,
  VERBS,
} from './english-verbs';
import { languageWith, persons, words } from './language-with';

const AUXILIARIES = `am is are was were be been being has have had having do does did will would shall should can could may might must
not n't won't wouldn't can't couldn't didn't doesn't don't isn't wasn't weren't hasn't haven't hadn't cannot 's`;

const DETERMINERS = `a an the this that these those my your his her its our their some any no each every another other others one two three four
five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty several many most few both all such various numerous dozens hundreds more certain`;

const PREPOSITIONS = `of in on at to for from with by about against among around as before behind between beyond during despite
inside into near off onto out outside over per since than through throughout toward towards under until up upon via within without after
alongside amid amidst like regarding concerning including across along above below`;

const ADVERBS = `himself herself itself themselves also then later further again once twice too just still even only already often never always now today yesterday
tomorrow tonight earlier recently soon ever
perhaps maybe instead however therefore thus moreover meanwhile nevertheless nonetheless indeed there here very quite rather well so else away
back yet ago long repeatedly famously afterward afterwards
first last simply a.m. p.m. next together though almost ahead aloud alone not`;

const TIME_WORDS = `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july
august september october november december`;

const ROLES = `
actor actress activist adviser advisor aide ambassador analyst anchor archbishop artist assistant athlete attorney author blogger boss
candidate captain cardinal contributor chair chairman chairwoman chairperson chancellor chief citizen clerk coach columnist commander commentator
commissioner congressman congresswoman consultant coordinator correspondent counsel councillor councilman councilwoman critic deputy
designer detective developer diplomat director doctor economist editor employee engineer entrepreneur envoy executive expert
farmer father firefighter founder co-founder friend general governor graduate guard head historian host inspector investigator investor
journalist judge justice lawmaker lawyer leader legislator lecturer librarian lieutenant magistrate mayor manager minister moderator
monarch mother musician narrator neighbor neighbour nominee nurse observer officer official operator organizer organiser owner parent
partner pastor patient physician pilot player poet police policeman politician pope premier presenter president priest prince princess principal
producer professor prosecutor protester psychologist publisher rabbi rapper referee reporter representative republican democrat researcher
resident reverend reviewer rival scholar scientist secretary senator sergeant sheriff singer sister brother soldier son daughter source
speaker spokesman spokesperson spokeswoman staffer star strategist student superintendent supporter surgeon surrogate teacher teammate
technician treasurer undersecretary user veteran vice-president victim viewer voter widow wife husband winner witness worker writer
tourist man woman girl boy people person others critics mum mom dad uncle aunt niece nephew cousin grandson granddaughter grandmother grandfather fellow scholar colleague runner-up defendant plaintiff ceo cfo cto`;

const SOURCES = `
motors electric mills league airlines airways states nations kingdom academy administration advertisement ad affidavit agency alert announcement app appeal army article association authority authorities board body
book brief brochure broadcaster bureau cabinet campaign caption centre center channel charity church club coalition column commission committee
community company complaint conference congress constitution consortium corporation council court crew daily department dispatch document
editorial email e-mail embassy entry essay federation filing firm force forum foundation government group guide guidelines guidance
hospital indictment institute institution interview invitation investigation jury label law lawsuit leaflet legislation letter magazine
manual manifesto media memo memorandum message ministry motion museum navy newspaper network note notice office opinion
organisation organization outlet page palace panel paper parliament party petition piece plaque platform poll post poster press proposal
publication radio release report resolution review rule ruling school screenplay secretariat senate sign site song spokespeople
statement station store story study subpoena summary survey team text times transcript treaty tribunal tweet union university
verdict video voice warrant watchdog website white-paper wire`;

const THINGS = `war street road avenue day cup olympics games lake river island islands bay beach hotel bridge tower airport
station festival award awards prize act amendment bill agreement accord plan week season series film movie county state city town
village province district region republic union square house hall building strait sea ocean mountain mountains valley desert
stadium arena theatre theater museum gallery library information security defense defence affairs services duma knesset bundestag`;

export const english = languageWith({
  modelled: true,
  cues: new Set([...regularForms(words(REGULAR_CUES)), ...words(IRREGULAR_CUES)]),
  weakCues: new Set([...regularForms(words(`${REGULAR_WEAK} term`)), ...words(IRREGULAR_WEAK)]),
  bare: new Set([...words(REGULAR_CUES), ...words(REGULAR_WEAK), ...words(BARE_VERBS)]),
  thoughts: words(THOUGHTS),
  infinitiveMarks: words('to'),
  quoting: words('quote quotes quoted quoting cite cites cited citing'),
  moving: new Set([...regularForms(words(MOVING)), ...words('lead leads led leading')]),
  naming: new Set(regularForms(words(NAMING))),
  modals: words('will would can could may might should shall must'),
  putting: words('put puts'),
  phases: words('continue continues continued continuing begin begins began go goes went'),
  sayings: words(SAYINGS),
  verbs: words(VERBS),
  verbEnding: /[a-z]{2}(?:ed|ing)$/,
  adverbEnding: /^(?!(?:fami|rep|al|assemb|monopo|ral|bul|supp|app|ju|ita)ly$)[a-z]{2,}ly$/,
  auxiliaries: words(AUXILIARIES),
  being: words('am is are was were be been being'),
  according: [['according', 'to'], ['per'], ['in', 'the', 'words', 'of']],
  standing: words(
    'some many most few several others others both all two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty one another each dozens hundreds this that',
  ),
  owners: words('his her their its'),
  articles: words('a an the'),
  by: words('by'),
  determiners: words(DETERMINERS),
  prepositions: words(PREPOSITIONS),
  binders: words('of for'),
  residence: words('of from'),
  attachers: words('at with from in to on'),
  whereabouts: words('in at near across throughout into'),
  nameLinks: words('de da di du van von der den al bin ibn la le'),
  additions: words('and &'),
  turning: words('said says added adds'),
  absolutes: words('with of'),
  conjunctions: words('and or but nor &'),
  subordinators:
    words(`that because if when while although though whereas whether as where why how after before since until unless what
    whatever whenever`),
  relatives: words('who which whom whose'),
  persons: words('who whom whose'),
  adverbs: words(`${ADVERBS} ${TIME_WORDS}`),
  nameOpeners: words('first retired united early'),
  timeWords: words(TIME_WORDS),
  timeNouns: words(
    'day days hours minutes weeks months years decades morning afternoon evening night week month year weekend summer spring autumn winter fall season',
  ),
  openers: words('that'),
  stating: new Set([
    ...words('say says said saying tell tells told telling'),
    ...regularForms(words(STATING)),
  ]),
  addressing: new Set([...words('tell tells told telling'), ...regularForms(words(ADDRESSING))]),
  selves: words('i we me us my our'),
  pronouns: persons([
    [{ gender: 'male' }, 'he him his'],
    [{ gender: 'female' }, 'she her'],
    [{ gender: 'thing' }, 'it'],
    [{ many: true }, 'they them we us'],
    [{}, 'i you me who somebody someone everyone everybody nobody one another'],
  ]),
  titles: persons([
    [{ gender: 'male' }, 'mr mr. sir lord king prince fr. father'],
    [{ gender: 'female' }, 'mrs mrs. ms ms. miss dame lady queen princess'],
    [
      {},
      `dr dr. prof prof. professor sen sen. senator rep rep. representative gov gov. governor gen gen. general president
      judge justice rev rev. reverend pope minister secretary chancellor mayor congressman congresswoman col col. lt lt. sgt sgt.
      capt capt. captain ambassador speaker chairman chairwoman prime vice attorney sheriff officer detective coach archbishop
      maj maj. major corporal cpl cpl. lance lieutenant colonel brigadier sergeant admiral adm adm. commander pm mp mps hon
      bishop cardinal rabbi imam ayatollah sheikh hon hon. honourable honorable right st st. premier`,
    ],
  ]),
  roles: words(ROLES),
  sources: words(SOURCES),
  kin: persons([
    [{ gender: 'male' }, 'father husband man son brother boy actor'],
    [{ gender: 'female' }, 'mother wife woman daughter sister girl actress'],
  ]),
  things: words(THINGS),
  bodies: words(
    `company firm carmaker automaker airline bank organisation organization agency group newspaper paper magazine country nation party club union charity website network broadcaster channel corporation university band team ministry department`,
  ),
  definites: words('the'),
  abbreviations:
    words(`mr mrs ms dr prof sen rep gov gen rev lt col sgt capt maj cpl adm st jr sr no vs inc ltd co corp jan feb mar apr jun jul aug
    sep sept oct nov dec dept est fig hon messrs mt ph vol etc al ft ave calif mass conn pa ill ind minn wis mich ariz ark
    colo del fla ga ky la md mo neb nev okla ore tenn tex vt va wash wyo approx bros art d-n r-n`),
  works: words(
    'book books novel memoir memoirs autobiography biography song anthem hymn ballad album film movie documentary series show sitcom musical opera play poem painting essay podcast episode program programme bestseller',
  ),
  scare: words('so-called dubbed nicknamed entitled titled alias aka known'),
  reciprocals: words('other another themselves'),
  women,
  men,
});
