import { expect, test } from 'vitest';
import { standfirstOf } from '@/lib/article/metadata/standfirst';
import { cluesOf } from './page';

const SAID = 'After ten years of work the harbour takes ships again.';
const ABOUT = `<meta name="description" content="${SAID}">`;
const BODY = '<p class="text">The first ship came at noon.</p><p class="text">The second came later.</p>';
const H1 = '<h1>Harbour opens</h1>';

test.each<[string, string, string | undefined]>([
  ['the description, set apart', `${ABOUT}${H1}<p class="big">${SAID}</p>${BODY}`, SAID],
  ['a dateline before it', `${ABOUT}${H1}<p class="big">Port Ann. ${SAID}</p>${BODY}`, `Port Ann. ${SAID}`],
  [
    'the beginning of a longer description',
    `<meta name="description" content="${SAID} More.">${H1}<h2>${SAID}</h2>${BODY}`,
    SAID,
  ],
  ['marked as such', `${H1}<p class="article-lead">${SAID}</p>${BODY}`, SAID],
  ['marked in Italian', `${H1}<p class="sottotitolo">${SAID}</p>${BODY}`, SAID],
  ['after the byline', `${ABOUT}${H1}<p>By Ann Lee</p><h2>${SAID}</h2>${BODY}`, SAID],
  ['a first paragraph like the others', `${ABOUT}${H1}<p class="text">${SAID}</p>${BODY}`, undefined],
  ['a caption', `${ABOUT}${H1}<figure><figcaption>${SAID}</figcaption></figure>${BODY}`, undefined],
  ['a description that is not shown', `${ABOUT}${H1}${BODY}`, undefined],
  ['a picture’s class', `${H1}<div class="lead">Read</div>${BODY}`, undefined],
])('%s', (_case, html, standfirst) => {
  expect(standfirstOf(cluesOf(html))).toBe(standfirst);
});
