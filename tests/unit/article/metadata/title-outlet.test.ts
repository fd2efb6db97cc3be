import { expect, test } from 'vitest';
import { isOutletName, withoutOutlet } from '@/lib/article/metadata/title-outlet';

const NAMES = ['The Daily Example', 'example.com'];

test.each<[string, string, string]>([
  ['a name after a bar', 'Harbour opens again | The Daily Example', 'Harbour opens again'],
  ['a name after a dash', 'Harbour opens again – The Daily Example', 'Harbour opens again'],
  ['the host', 'Harbour opens again - example.com', 'Harbour opens again'],
  ['a short form', 'Harbour opens again | Example', 'Harbour opens again'],
  ['a name in front', 'The Daily Example: Harbour opens again', 'Harbour opens again'],
  ['no name', 'Harbour opens again', 'Harbour opens again'],
  ['a dash of its own', 'Harbour – what now?', 'Harbour – what now?'],
  ['a colon of its own', 'Harbour: what opens', 'Harbour: what opens'],
  ['a bar without white space', '港が再開|example.com', '港が再開'],
  ['the name alone', 'The Daily Example', 'The Daily Example'],
])('%s', (_case, title, rest) => {
  expect(withoutOutlet(title, NAMES, [])).toBe(rest);
});

test('a part goes if another source has the rest word for word', () => {
  const told = ['Harbour opens again', 'Harbour opens again | News | Somewhere Else'];
  expect(withoutOutlet('Harbour opens again | News | Somewhere Else', NAMES, told)).toBe(
    'Harbour opens again',
  );
});

test.each<[string, boolean]>([
  ['THE DAILY EXAMPLE', true],
  ['The Daily Example Online', true],
  ['Example wins the cup at last', false],
  ['Ann Lee', false],
])('%s is the outlet: %s', (text, is) => {
  expect(isOutletName(text, NAMES)).toBe(is);
});
