import { expect, test } from 'vitest';
import { reportedOn, saidIn, worded } from '@/lib/quotes/guesses-by-words';
import { german } from '@/lib/quotes/languages/german';
import { readPassage } from '@/lib/quotes/places';

test.each([
  ['worded', worded, 'Merkel schloss mit den Worten: „Wir gehen.“', 'Merkel'],
  [
    'worded, quoted',
    worded,
    'Die Zeitung zitiert einen Zeugen mit den Worten: „Es war laut.“',
    'einen Zeugen',
  ],
  ['worded, in front', worded, 'Mit den Worten „Wir gehen“ wandte er sich ab.', 'er'],
  ['said in', saidIn, 'So heißt es in dem Brief: „Wir gehen.“', 'dem Brief'],
  ['said in, in front', saidIn, 'In dem Brief heißt es nach dem Treffen: „Wir gehen.“', 'dem Brief'],
  ['reported on', reportedOn, 'Merkel kritisierte den Plan. Er sei „sehr schlecht“.', 'Merkel'],
  ['reported on, a paper', reportedOn, 'In dem Brief heißt es, er wirke. Er sei „sehr gut“.', 'dem Brief'],
])('%s', (_case, rule, text, speaker) => {
  const place = readPassage(text, german, 'de').places[0];
  expect(place && rule(text, place)?.speaker.text).toBe(speaker);
});
