import { SILENCE } from '@/lib/quotes/dialogue';
import { english } from '@/lib/quotes/languages/english';
import { sceneOf, type Scene } from '@/lib/quotes/model/scene';
import { namesIn } from '@/lib/quotes/names';
import { readPassage } from '@/lib/quotes/places';
import { resolverOf } from '@/lib/quotes/resolve';

/** What the model sees of the last quotation of an English text. */
export function lastScene(text: string, title = ''): Scene {
  const { places, sentences } = readPassage(text, english, 'en');
  const place = places.at(-1);
  if (!place) throw new Error(`no quotation in: ${text}`);
  return sceneOf({ text, title }, place, SILENCE, resolverOf(text, namesIn(text, sentences), english));
}
