import { expect, test } from 'vitest';
import { copyOf, pageOf, paragraphs } from '@/tests/browser/article/pages';

test('a shadow root in a shadow root is read in its place', async () => {
  const page = pageOf('<x-outer></x-outer><p>after</p>');
  const outer = page.querySelector('x-outer')?.attachShadow({ mode: 'open' });
  outer?.append(...pageOf('<p>before</p><x-inner></x-inner>').body.childNodes);
  outer
    ?.querySelector('x-inner')
    ?.attachShadow({ mode: 'open' })
    .append(...pageOf('<p>inside</p>').body.childNodes);
  expect((await copyOf(page)).body.textContent).toBe('beforeinsideafter');
});

test('what style sheets hide on a live page is not copied, what stands beside it is', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument;
  if (!page) throw new Error('no document');
  page.open();
  page.write(
    `<style>.gone { display: none }</style>${paragraphs(2)}<div class="gone"><p>hidden</p></div><p>seen</p>`,
  );
  page.close();
  expect((await copyOf(page)).body.textContent).toContain('seen');
  expect((await copyOf(page)).body.textContent).not.toContain('hidden');
});
