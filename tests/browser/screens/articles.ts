import type { Article } from '@/lib/article/article';
import { textOf } from '@/lib/article/text';
import type { ArticleNode, Tag } from '@/lib/article/tree';

const el = (tag: Tag, ...children: ArticleNode[]): ArticleNode => ({ tag, children });
const p = (...children: ArticleNode[]) => el('p', ...children);

/** A picture that needs no network: a sea, a sky, a sun. */
export const picture = (sky: string, sea: string, width = 1200, height = 750): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice">
      <defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${sky}"/><stop offset="1" stop-color="#f3dcc0"/></linearGradient>
      <linearGradient id="w" x2="0" y2="1"><stop stop-color="${sea}"/><stop offset="1" stop-color="#12202b"/></linearGradient></defs>
      <path fill="url(#s)" d="M0 0h${width}v${height}H0z"/><circle cx="${width * 0.72}" cy="${height * 0.46}" r="${height * 0.09}" fill="#fbeecb"/>
      <path fill="url(#w)" d="M0 ${height * 0.58}h${width}V${height}H0z"/><path fill="#20282e" d="M${width * 0.2} ${height * 0.55}h${width * 0.3}l${-width * 0.03} ${height * 0.09}h${-width * 0.24}z"/></svg>`,
  )}`;

const HARBOUR: ArticleNode[] = [
  p(
    'For three winters the fishermen of Larne Point have sold their catch from the backs of lorries. On Tuesday the council voted, by ',
    el('a', 'eleven votes to four'),
    ', to dredge the silted harbour and let the boats come home.',
  ),
  p(
    '“We have waited long enough, and this town was built by people who could not afford to wait,” said Mara Ellison, the mayor, ',
    el('em', 'who had staked her second term'),
    ' on the plan. She called the sum of 41 million crowns “a price we can explain to our children”.',
  ),
  el('h2', 'A channel nine metres deep'),
  p(
    'The works are to begin in April and to last two summers. Engineers will cut a channel nine metres deep and carry the sand to the beaches north of the lighthouse, where the storms of 2021 took forty metres of dune.',
  ),
  p(
    'Not everybody is glad. Tomas Reyk, a marine biologist at the Institute for Coastal Research, warned that the sand “is not dirt, it is ',
    el('strong', 'a nursery'),
    '”. In his estimate a third of the bay’s young plaice grow up in the shallows that the dredgers will take first.',
  ),
  el(
    'figure',
    {
      tag: 'img',
      children: [],
      src: picture('#8fa9b8', '#48708a', 1000, 560),
      alt: 'A dredger off the lighthouse',
      width: 1000,
      height: 560,
    },
    el(
      'figcaption',
      'A dredger off the lighthouse in the autumn of 2021, when the first trial cut was made.',
    ),
  ),
  p(
    '“Nobody has shown us a single year of data,” he said. “They measured one spring, they liked what they saw, and they stopped.”',
  ),
  {
    tag: 'figure',
    embed: 'video',
    children: [
      el('figcaption', {
        tag: 'a',
        href: 'https://www.video.example/watch?v=1',
        children: ['The trial cut off the lighthouse, filmed from the pier'],
      }),
    ],
  },
  el(
    'table',
    el('thead', el('tr', el('th', 'Works'), el('th', 'Begin'), el('th', 'Million crowns'))),
    el(
      'tbody',
      el('tr', el('td', 'Channel'), el('td', 'April'), el('td', '23')),
      el('tr', el('td', 'Quay wall'), el('td', 'September'), el('td', '14')),
      el('tr', el('td', 'Dune at the lighthouse'), el('td', 'May'), el('td', '4')),
    ),
  ),
  p(
    'The ministry would not be drawn. A spokeswoman said the permit was “under review” and that a decision would come before the spring tides.',
  ),
  el('blockquote', p('A harbour is a promise that a town makes to the sea, and the sea keeps the receipt.')),
  p('Others were blunter. “Humbug,” one of the older skippers called from the gallery, to applause.'),
  p(
    'Ms Ellison, asked whether the vote might be challenged, smiled. “Let them come,” she said. “We have kept the minutes.”',
  ),
];

/** An English news story with headings, a table, pictures, and six who speak. */
export const harbour: Article = {
  url: 'https://www.example.com/2026/11/larne-point-harbour?utm_source=front',
  canonicalUrl: 'https://www.example.com/2026/11/larne-point-harbour',
  title: 'Larne Point votes to dredge its harbour, and argues about the sand',
  standfirst:
    'After three winters without a quay the council has found 41 million crowns. The plaice were not asked.',
  authors: ['Ines Halloran', 'Peter Voss'],
  published: '2026-11-18T07:40:00+01:00',
  outlet: 'The Coastal Courier',
  section: 'Region',
  lang: 'en-GB',
  dir: 'ltr',
  picture: {
    src: picture('#7f97a8', '#3c6178'),
    alt: 'The empty quay at Larne Point',
    caption: 'The quay at Larne Point has been empty since the winter of 2023.',
    credit: 'Photograph: Jo Adeyemi',
    width: 1200,
    height: 750,
  },
  tags: ['harbours'],
  content: HARBOUR,
  text: textOf(HARBOUR),
  words: 402,
  receipt: [
    { text: 'Sign up to our morning letter and never miss a tide.', rule: 'newsletter', after: 310 },
    { text: 'Share this story Facebook X WhatsApp', rule: 'share', after: -1 },
    {
      text: 'Read also: The ferry that came back · Ten walks by the sea · Why the lamp is green',
      rule: 'related',
      after: 900,
    },
  ],
  confidence: 0.97,
  doubts: [],
};

const ARABIC: ArticleNode[] = [
  p(
    'صوّت مجلس المدينة يوم الثلاثاء لصالح تعميق الميناء القديم بعد ثلاثة مواسم من الانتظار، على أن تبدأ الأعمال في شهر نيسان المقبل.',
  ),
  p(
    'وقالت رئيسة البلدية ليلى منصور: «لقد انتظرنا بما فيه الكفاية، وهذه المدينة بناها أناس لم يكن في وسعهم الانتظار».',
  ),
  p('وحذّر عالم الأحياء البحرية سامي حداد من أن الرمال «ليست ترابا بل حضانة للأسماك».'),
];

/** A story that runs from right to left. */
export const arabic: Article = {
  ...harbour,
  title: 'المدينة تصوّت على تعميق مينائها القديم وتختلف على الرمال',
  standfirst: 'بعد ثلاثة شتاءات بلا رصيف وجد المجلس المال اللازم.',
  authors: ['سلمى الخطيب'],
  outlet: 'بريد الساحل',
  section: 'محليات',
  lang: 'ar',
  dir: 'rtl',
  content: ARABIC,
  text: textOf(ARABIC),
  words: 68,
  receipt: [],
};

const JAPANESE: ArticleNode[] = [
  p(
    '港町の議会は火曜日、土砂で埋まった港を浚渫する計画を十一対四で可決した。工事は四月に始まり、二度の夏をかけて行われる。',
  ),
  p('町長の江里田真理氏は「私たちは十分に待った。この町は待つ余裕のなかった人々が築いたのだ」と述べた。'),
  p('海洋生物学者の冷泉友也氏は、砂は「土ではなく、魚の揺りかごだ」と警告した。'),
];

/** A story in Japanese, without spaces between words. */
export const japanese: Article = {
  ...harbour,
  title: '港の浚渫を可決、砂の行方をめぐり議論続く',
  standfirst: '三度の冬を岸壁なしで過ごした町が、ようやく予算を見つけた。',
  authors: ['灰路 伊音'],
  outlet: '沿岸新報',
  section: '地域',
  lang: 'ja',
  content: JAPANESE,
  text: textOf(JAPANESE),
  words: 96,
  receipt: [],
};

/** A title nobody should write, with a word nobody can break. */
export const longTitle: Article = {
  ...harbour,
  title:
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft wins appeal over harbour dredging after eleven years, four courts, two changes of government and one very patient lighthouse keeper, ministry confirms',
  standfirst:
    'A standfirst that goes on for longer than any editor would like, through a subordinate clause, then another, and comes to its point only in the very last of its words, which is that the case is over.',
  authors: [
    'Ines Halloran',
    'Peter Voss',
    'Aleksandra Wojciechowska-Brzęczyszczykiewicz',
    'the Coastal Courier newsroom',
  ],
};

/** Read in doubt. */
export const doubtful: Article = {
  ...harbour,
  confidence: 0.4,
  doubts: ['looks-cut-short', 'subscribers-only'],
};

/** Several pictures of which some were not kept. */
export const plain: Article = {
  ...harbour,
  title: 'Ferry returns after refit',
  standfirst: 'The old boat has new engines.',
  content: [p('The ferry came back on Monday. It was painted white. Nobody said anything about it.')],
  text: 'The ferry came back on Monday. It was painted white. Nobody said anything about it.',
  words: 15,
  receipt: [],
};
