// What English verbs do: lists of bases, and of forms where they are irregular.

export const REGULAR_CUES = `
accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure caution charge cheer claim
clarify comment complain concede conclude concur confess confirm continue contend counter cry declare decry demand deny deplore
disclose echo elaborate emphasize emphasise enthuse estimate exclaim explain exhort fret fume gripe grumble gush hint implore imply
indicate inform inquire insist interject intone joke joshed lament maintain marvel mention mumble murmur muse mutter narrate note
observe offer opine plead pledge point posit post predict preach press proclaim promise pronounce propose protest query question
quip react reason reassure recall recite recommend recount reflect reiterate rejoin relate remark remember remind repeat reply report
request respond retort reveal roar scoff scream shout shrug sigh signal sneer snap sob speculate state stipulate stress suggest
summarize surmise suspect sympathize tease testify theorize thunder tweet underline urge venture vow wail warn weigh whine whisper
wonder worry yell text email message sign joke intimate interrupt bemoan boast brag bellow bark blast blurt concede chant chide
chime contend crow declare deadpan demur describe explain figure grouse howl hiss hail laugh moan nod profess rage rant reaffirm retweet
rule tout trumpet vent voice weep stammer squeal smile sing`;

export const IRREGULAR_CUES = `say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking
think thinks thought thinking read reads reading swear swears swore sworn swearing go goes on quote quotes quoted quoting begin begins began
foresee foresees foresaw forewarn put puts putting hold holds held sings sang sung find finds found believe believes believed feel feels felt
hope hopes hoped hoping fear fears feared know knows knew`;

export const REGULAR_WEAK = `
address admonish applaud approve assail attack berate blame brand call cast castigate celebrate toast point characterize characterise cite commend
compare condemn congratulate consider convey credit criticize criticise decide declare decry defend define denounce depict deride
detail diagnose discuss dismiss disparage dub encourage endorse envision express fault highlight identify invoke invite
label liken list lambaste lash lambast mock name outline paint praise portray promote propose portray publish rate
ridicule rail refer reference reject renounce salute slam stand suggest thank treat welcome admire specify scold rebuke chastise reprimand
type hammer rip blast brush slap seethe vilify view dispute deem tag rank recognize recognise exhort ponder condemn accuse`;

export const IRREGULAR_WEAK = `sees saw seen seeing hit hits drew draws using uses used`;

export const THOUGHTS = `think thinks thought thinking believe believes believed feel feels felt hope hopes hoped hoping fear fears feared know knows knew\nremember remembers remembered recall recalls recalled find finds found see sees saw worry worries worried wonder wonders wondered want wants wanted\nsuspect suspects suspected assume assumes assumed need needs needed expect expects expected hold holds held put puts`;

export const SAYINGS = `claim claims statement statements remark remarks comment comments assertion assertions suggestion suggestions argument\nview belief criticism promise pledge warning description insistence admission contention complaint complaints words question answer call\ncalls declaration accusation accusations allegation allegations letter report tweet tweets message speech`;

export const NAMING = `accuse brand call characterize characterise condemn criticize criticise denounce deride describe dismiss dub label\nlament liken mock name praise refer reject slam term toast blast decry hail paint portray`;

export const MOVING = `move prompt cause urge encourage force invite persuade convince inspire tempt provoke`;

export const STATING = `acknowledge add admit affirm allege announce argue assert assure claim complain concede conclude confirm contend declare
deny disclose emphasize estimate explain indicate inform insist joke maintain mention note predict promise proclaim reiterate remark
repeat reply report respond reveal speculate state stress suggest testify tweet vow warn reckon`;

export const ADDRESSING = `advise assure inform notify promise remind warn`;

export const VERBS = `
prey preys preyed broke drew drawn fell fled flew froze hid laid lent lit overcame rode rang shut slept slid split spread sprang stole struck swam swept swung
tore wept bit blew bound bred burst cast clung crept dealt dug fed forgot forgave ground knelt leapt overthrew quit rid sank shone
slung spun stuck stung strove undertook upheld withstood arose awoke bade begun came dove drank ate exclude happen meets runs comes
goes says opens closes plays works lives moves holds keeps shows remains stands sits helps turns looks seems appears becomes begins
accept achieve act allow appear appeal apply approach arrest arrive assume attempt attend avoid back base become becomes became belong bolster
bought build built buy came carry carries caught change choose chose close collect come comes compete complete contain control cost
cover create cut deal deliver depend design destroy determine develop did die direct do does done drive drove end enjoy ensure
enter establish evoke exist extend face fail fall fell follow force form fought gain get gets got grow grew hang happen
head hear hears heard help hire hunt include increase influence inspect involve join keep keeps kept kill knew learn learns learned led left let
lie like live look looks lose loses lost love marched meet meets met missed move open oppose own pass pay paid play pose prefer prepare
present prevent produce protect prove provide pull push raise ran reach receive reduce refuse reject release remain remains remove
represent require rest result return rise rose run runs sat seek seeks seem seems sell serve shook shot show shows showed shown sit sits
sold spend spent start stay stop stood study suffer supply survive taught teach throw threw toast travel tried try tries turn understand
understood visit vote voted walk watch wear won win wins work would worked woke struggle stem withdraw withdrew went take takes took taken give gives gave given make makes made bring brings brought send sends sent set sets let
leave leaves left stick stuck wait waits mean means meant lead leads turned advocate advocates live lives grew serve serves heads handed`;

export const BARE_VERBS = `speak quote stand use set release result work walk watch vote visit view show run stop study supply return rest return move love look hunt help head force
face advocate think cover cause close deal cut control fight attempt influence increase pass play pose rise sound win travel struggle turn`;
