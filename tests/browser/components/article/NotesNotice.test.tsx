import { expect, test } from 'vitest';
import { NotesNotice } from '@/components/article/NotesNotice';
import { draw } from '@/tests/browser/screens/draw';

const note = {
  kind: 'correction',
  text: 'An earlier version gave the wrong depth: it is nine metres.',
} as const;

test('a correction stands above the text', () => {
  const page = draw(<NotesNotice notes={[note]} text="The harbour." dir="ltr" />);
  expect(page.querySelector('section')?.getAttribute('aria-label')).toBe('Correction');
  expect(page.textContent).toContain(note.text);
});

test('a correction that the text has is not shown twice', () => {
  const page = draw(<NotesNotice notes={[note]} text={`The harbour.\n\n${note.text}`} dir="ltr" />);
  expect(page.querySelector('section')).toBeNull();
});

test('an article without notes shows nothing', () => {
  const page = draw(<NotesNotice notes={undefined} text="" dir="ltr" />);
  expect(page.querySelector('section')).toBeNull();
});
