import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { PictureRow } from '@/lib/library/rows';
import { usePictureSizes } from '@/lib/ui/use-picture-sizes';

function Sizes({ pictures, untold }: { pictures: PictureRow[]; untold: string[] }) {
  const sizes = usePictureSizes(pictures, new Set(untold));
  return <p>{sizes ? JSON.stringify([...sizes]) : 'not yet'}</p>;
}

const shown = () => document.querySelector('p')?.textContent;
afterEach(() => render(null, document.body));

async function drawn(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.fillRect(0, 0, width, height);
  return canvas.convertToBlob();
}
const kept = (url: string, bytes: Blob): PictureRow => ({ articleId: 'a', url, state: 'kept', bytes });

test('nothing is told before all sizes are known', async () => {
  const pictures = [kept('a', await drawn(30, 20)), kept('b', await drawn(1, 2))];
  render(<Sizes pictures={pictures} untold={['a', 'b']} />, document.body);
  expect(shown()).toBe('not yet');
  await expect.poll(shown).toBe('[["a",{"width":30,"height":20}],["b",{"width":1,"height":2}]]');
});

test('what its page has told is not measured', async () => {
  render(<Sizes pictures={[kept('a', await drawn(30, 20))]} untold={[]} />, document.body);
  expect(shown()).toBe('[]');
});

test('what cannot be read has no size', async () => {
  render(<Sizes pictures={[kept('a', new Blob(['no picture']))]} untold={['a']} />, document.body);
  await expect.poll(shown).toBe('[["a",{"width":0,"height":0}]]');
});
