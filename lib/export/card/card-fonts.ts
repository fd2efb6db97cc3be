import latinExtItalic from '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-italic.woff2?url';
import latinExtNormal from '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2?url';
import latinItalic from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2?url';
import latinNormal from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2?url';
import type { Card } from './card';

/** CSS with the packed faces that a card's letters need, as data: a picture may fetch nothing. */
export async function cardFontFaces({ words, speaker = '', role = '', source }: Card): Promise<string> {
  const faces = [
    ...filesFor(words, latinItalic, latinExtItalic).map((file) => fontFace(file, 'italic')),
    ...filesFor(`${speaker}${role}${source}“`, latinNormal, latinExtNormal).map((file) =>
      fontFace(file, 'normal'),
    ),
  ];
  return (await Promise.all(faces)).join('\n');
}

/** The files that have these letters; other scripts are set in what the system has. */
const filesFor = (words: string, latin: string, latinExt: string): string[] => [
  ...(/\p{Script=Latin}|\d/u.test(words) ? [latin] : []),
  ...(BEYOND.test(words) ? [latinExt] : []),
];

const BEYOND = /[\u0100-\u024f\u1e00-\u1eff]/u;

async function fontFace(file: string, style: 'italic' | 'normal'): Promise<string> {
  const font = await (await fetch(file)).blob();
  const range = file === latinItalic || file === latinNormal ? '' : 'unicode-range:U+0100-02BA,U+1E00-1EFF;';
  return `@font-face{font-family:Newsreader;font-style:${style};font-weight:200 800;${range}src:url(${await dataAddress(font)}) format("woff2")}`;
}

function dataAddress(font: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    const answer = () =>
      typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('unreadable font'));
    reader.addEventListener('loadend', answer, { once: true });
    reader.readAsDataURL(new Blob([font], { type: 'font/woff2' }));
  });
}
