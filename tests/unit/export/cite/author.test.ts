import { expect, test } from 'vitest';
import { authorOf, fullName, isSameName, shortName, sortedName } from '@/lib/export/cite/author';

test.each([
  ['Ines Halloran', 'Halloran, Ines'],
  ['Mary Ann Lee', 'Lee, Mary Ann'],
  ['Ursula von der Leyen', 'von der Leyen, Ursula'],
  ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
  ['José Ortega', 'Ortega, José'],
  ['Reuters', 'Reuters'],
  ['Associated Press', 'Associated Press'],
  ['BBC News', 'BBC News'],
  ['The Editorial Board', 'The Editorial Board'],
  ['the Coastal Courier newsroom', 'the Coastal Courier newsroom'],
  ['Agence France-Presse', 'Agence France-Presse'],
  ['Coastal Courier', 'Coastal Courier'],
  ['灰路 伊音', '灰路 伊音'],
  ['سلمى الخطيب', 'سلمى الخطيب'],
  ['Мария Иванова', 'Иванова, Мария'],
])('%s sorts as %s', (name, sorted) => {
  expect(sortedName(authorOf(name, 'The Coastal Courier'))).toBe(sorted);
});

test('a name in its usual order, and what somebody is called in a sentence', () => {
  const author = authorOf('Martin Luther King Jr.');
  expect(fullName(author)).toBe('Martin Luther King Jr.');
  expect(shortName(author)).toBe('King');
});

test('names are the same whatever their capitals and article', () => {
  expect(isSameName('The Coastal Courier', 'coastal courier')).toBe(true);
  expect(isSameName('Courier', 'coastal courier')).toBe(false);
});
