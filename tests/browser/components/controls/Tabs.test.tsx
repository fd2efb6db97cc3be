import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Tabs } from '@/components/controls/Tabs';
import { draw } from '@/tests/browser/screens/draw';

function Three() {
  const [chosen, choose] = useState<'a' | 'b' | 'c'>('a');
  const tabs = (['a', 'b', 'c'] as const).map((name) => ({ name, label: name.toUpperCase() }));
  return <Tabs label="Letters" tabs={tabs} chosen={chosen} onChoose={choose} />;
}

const chosenTab = () => document.querySelector('[aria-selected="true"]')?.textContent;
const focusedTab = () => document.activeElement?.textContent;

test.each([
  ['the right arrow goes on', 'ltr', '{ArrowRight}', 'B'],
  ['the left arrow goes round to the last', 'ltr', '{ArrowLeft}', 'C'],
  ['twice right', 'ltr', '{ArrowRight}{ArrowRight}', 'C'],
  ['End goes to the last', 'ltr', '{End}', 'C'],
  ['Home goes to the first', 'ltr', '{End}{Home}', 'A'],
  ['from right to left the left arrow goes on', 'rtl', '{ArrowLeft}', 'B'],
  ['other keys do nothing', 'ltr', 'x', 'A'],
])('%s', async (_case, dir, keys, expected) => {
  draw(<Three />);
  document.documentElement.dir = dir;
  document.querySelector<HTMLElement>('[role="tab"]')?.focus();
  await userEvent.keyboard(keys);
  expect(chosenTab()).toBe(expected);
  expect(focusedTab()).toBe(expected);
});

test('only the chosen tab is reached by Tab', () => {
  draw(<Three />);
  expect([...document.querySelectorAll<HTMLElement>('[role="tab"]')].map((tab) => tab.tabIndex)).toEqual([
    0, -1, -1,
  ]);
});
