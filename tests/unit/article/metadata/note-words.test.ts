import { expect, test } from 'vitest';
import { heardNote } from '@/lib/article/metadata/note-words';

test.each<[string, string, string]>([
  ['correction', 'Clarification – ', 'en'],
  ['correction', 'Correction, May 3, 2026: ', 'en'],
  ['correction', 'Korrektur: ', 'de'],
  ['correction', 'Rectificatif : ', 'fr'],
  ['correction', 'Fe de errores: ', 'es'],
  ['correction', 'Errata corrige: ', 'it'],
  ['correction', 'Correção: ', 'pt'],
  ['correction', 'Rectificatie: ', 'nl'],
  ['correction', 'Sprostowanie: ', 'pl'],
  ['correction', 'Rättelse: ', 'sv'],
  ['correction', 'Rettelse: ', 'da'],
  ['correction', 'Oikaisu: ', 'fi'],
  ['correction', 'Oprava: ', 'cs'],
  ['correction', 'Düzeltme: ', 'tr'],
  ['correction', 'Исправление: ', 'ru'],
  ['correction', 'Виправлення: ', 'uk'],
  ['correction', '訂正：', 'ja'],
  ['correction', '更正：', 'zh'],
  ['editors-note', 'Editor’s note: ', 'en'],
  ['editors-note', 'Editors’ Note — ', 'en'],
  ['editors-note', 'Anmerkung der Redaktion: ', 'de'],
  ['editors-note', '(Anm. d. Red.: ', 'de'],
  ['editors-note', 'Note de la rédaction : ', 'fr'],
  ['editors-note', 'Nota de la redacción: ', 'es'],
  ['editors-note', 'Nota della redazione: ', 'it'],
  ['editors-note', 'Nota da redação: ', 'pt'],
  ['editors-note', 'Noot van de redactie: ', 'nl'],
  ['editors-note', 'Od redakcji: ', 'pl'],
  ['editors-note', 'Примечание редакции: ', 'ru'],
  ['editors-note', '编者按：', 'zh'],
  ['update', 'Update, 14:05: ', 'en'],
  ['update', 'Nachtrag: ', 'de'],
  ['update', 'Mise à jour : ', 'fr'],
  ['update', 'Aktualizacja: ', 'pl'],
  ['update', '追記：', 'ja'],
])('%s: “%s” (%s)', (kind, label) => {
  expect(heardNote(`${label}It’s nine metres.`)).toEqual({ kind, text: 'It’s nine metres.' });
});

test.each<[string, string]>([
  ['correction', 'This article was amended on 3 May 2026 to give the depth.'],
  ['correction', 'An earlier version of this story gave the wrong depth.'],
  ['correction', 'In einer früheren Version dieses Artikels stand eine falsche Tiefe.'],
  ['correction', 'Une version précédente de cet article donnait une autre profondeur.'],
  ['update', 'This story has been updated with the council’s answer.'],
])('%s: %s', (kind, text) => {
  expect(heardNote(text)).toEqual({ kind, text });
});

test.each(['', 'Updates are made weekly.', 'Corrections officers went home.', 'The correction: a long one.'])(
  '“%s” is no note',
  (text) => {
    expect(heardNote(text)).toBeUndefined();
  },
);
