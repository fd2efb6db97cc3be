import type { Source } from '@/lib/export/cite/source';

/** A news story by two people; only what the case is about needs saying. */
export const aSource = (parts: Partial<Source> = {}): Source => ({
  authors: [
    { given: 'Ines', family: 'Halloran' },
    { given: 'Peter', family: 'Voss' },
  ],
  title: 'Larne Point votes to dredge its harbour',
  outlet: 'The Coastal Courier',
  published: { year: 2026, month: 11, day: 18 },
  accessed: { year: 2026, month: 11, day: 24 },
  url: 'https://www.example.com/larne',
  ...parts,
});

/** A story that does not tell when it was published. */
export function undated(parts: Partial<Source> = {}): Source {
  const { published, ...rest } = aSource(parts);
  return rest;
}

export const SAID = { exact: 'We have kept the minutes.', said: { name: 'Mara Ellison', role: 'mayor' } };

export const three: Source['authors'] = ['Ines', 'Jo', 'Kit'].map((given, index) => ({
  given,
  family: ['Ash', 'Birch', 'Cedar'][index] ?? '',
}));
