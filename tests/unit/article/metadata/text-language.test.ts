import { expect, test } from 'vitest';
import { languageOfText } from '@/lib/article/metadata/text-language';

test.each<[string | undefined, string]>([
  [
    'en',
    'The minister said that the harbour was closed for the winter and that it is not clear when it will open again with the new crane.',
  ],
  [
    'de',
    'Der Minister sagte, dass der Hafen für den Winter geschlossen ist und die neue Anlage nicht vor dem Frühling mit dem Kran öffnet.',
  ],
  [
    'fr',
    'Le ministre a dit que le port est fermé pour les mois d’hiver et que la grue ne sera pas prête dans une semaine avec des ouvriers.',
  ],
  [
    'es',
    'El ministro dijo que el puerto está cerrado para los meses de invierno y que la grúa no estará lista con las obras del muelle.',
  ],
  [
    'ru',
    'Министр сказал, что порт закрыт на зиму и что кран не будет готов, но это не значит, что его не откроют для судов из моря.',
  ],
  [
    'ja',
    '大臣は、港は冬の間閉鎖されており、新しいクレーンがいつ開くかは明らかではないと述べた。港の職員は春を待っているという。'.repeat(
      2,
    ),
  ],
  [
    'ko',
    '장관은 항구가 겨울 동안 폐쇄되었으며 새 크레인이 언제 다시 열릴지 분명하지 않다고 말했다. 항구 직원들은 봄을 기다린다.'.repeat(
      2,
    ),
  ],
  [undefined, 'Harbour'],
  [
    undefined,
    'Lorem ipsum dolor sit amet consectetur adipisicing elit sed eiusmod tempor incididunt labore dolore magna aliqua veniam quis nostrud',
  ],
])('%s', (lang, text) => {
  expect(languageOfText(text)).toBe(lang);
});
