import type { Note } from '@/lib/article/article';
import { lettered } from '@/lib/article/lettered';

const KINDS = ['correction', 'editors-note', 'update'] as const;

/**
 * Words that head a note, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Norwegian,
 * Danish, Finnish, Czech, Hungarian, Romanian, Turkish, Russian, Ukrainian, Indonesian, Greek, Arabic, Japanese, Korean
 * and Chinese.
 */
const LABELS: Readonly<Record<Note['kind'], string>> = {
  correction:
    'corrections?(?: appended)?|corrected|clarifications?|erratum|korrektur|korrigiert|berichtigung|richtigstellung|klarstellung|' +
    'rectificatif|rectification|mise au point|corrección|rectificación|fe de err(?:ores|atas)|aclaración|rettifica|' +
    'correzione|errata(?: corrige)?|correção|retificação|erramos|correctie|rectificatie|sprostowanie|korekta|rättelse|' +
    'rettelse|retting|berigtigelse|oikaisu|korjaus|oprava|helyesbítés|erată|rectificare|düzeltme|исправление|поправка|' +
    'уточнение|виправлення|уточнення|koreksi|ralat|διόρθωση|تصحيح|تصويب|(?:お詫びと)?訂正|정정|바로잡습니다|更正|勘误',
  'editors-note':
    "editor'?s?'? notes?|notes? from the editors?|editorial note|anm(?:erkung|\\.) d(?:er|\\.) red(?:aktion|\\.)|" +
    "hinweis der redaktion|note de la rédaction|note de l'éditeur|ndlr|nota del editor|nota de (?:la )?redacción|" +
    'nota della redazione|nota d[ao] (?:redação|editor)|(?:noot|opmerking) van de redactie|(?:od|nota|przypis) redakcji|' +
    'redaktionens anmärkning|redaksjonens merknad|redaktionens bemærkning|toimituksen huom(?:autus|io)|' +
    'poznámka redakce|a szerkesztő megjegyzése|nota redacției|editör(?:ün)? notu|(?:от|примечание) редакции|' +
    '(?:від|примітка) редакції|catatan redaksi|ملاحظة المحرر|編集部(?:注|より)|편집자 ?주|编者[按注]|編者[按註]',
  update:
    'updated?|aktualisierung|nachtrag|mise à jour|actualización|aggiornamento|atualização|aanvulling|aktualizacja|' +
    'uppdatering|oppdatering|opdatering|päivitys|aktualizace|frissítés|actualizare|güncelleme|обновление|оновлення|' +
    'pembaruan|ενημέρωση|تحديث|追記|업데이트|更新',
};

const HEAD = lettered(`^(?:${KINDS.map((kind) => `(${LABELS[kind]})`).join('|')})(?![\\p{L}\\p{N}])`, 'i');

/** Sentences that say the same without a label. */
const SAID =
  /^(?:this (?:article|story|report|post|piece) (?:was|has been) (?:amended|corrected|updated)|an earlier version of th|(?:in einer|eine) früheren? (?:version|fassung)|(?:dans )?une (?:première version|version (?:précédente|antérieure))|(?:en )?una versión anterior de|(?:in )?una versione precedente|(?:em )?uma versão anterior|(?:in )?een eerdere versie|wcześniejsza wersja|i en tidi(?:gare|gere|ligere) versj?i?on|drívější verze|в (?:более ранней|предыдущей) версии)/iu;
const SAID_OF_AN_UPDATE = /^this \S+ (?:was|has been) updated/i;

/** What may stand between a label and its note: a date in brackets or not, then a colon or a dash. */
const AFTER_LABEL =
  /^(?:(?:\s*[([（][^)\]）]{0,40}[)\]）]|[ ,]+(?=\D{0,12}\d)(?:\d:\d|[^:：–—]){1,30}?)?\s*(?:[:：–—](?!\d)|- )\s*|$)/u;

/** The kind of note that `text` is and what it says without its label; undefined of any other text. */
export function heardNote(text: string): Note | undefined {
  const note = text.replace(/^[\s*[(（【〔–—_-]+/u, '');
  const start = note.slice(0, LONGEST_START).replaceAll('’', "'");
  const head = HEAD(start).exec(start);
  const after = head && AFTER_LABEL.exec(start.slice(head[0].length))?.[0];
  if (head && after !== null && after !== undefined) {
    const kind = KINDS.find((_, at) => head[at + 1] !== undefined) ?? 'update';
    return { kind, text: withoutBracket(note.slice(head[0].length + after.length)) };
  }
  if (!SAID.test(start)) return undefined;
  return { kind: SAID_OF_AN_UPDATE.test(start) ? 'update' : 'correction', text: withoutBracket(note) };
}
const LONGEST_START = 150;

const withoutBracket = (text: string): string =>
  text
    .replace(/^[)\]】]\s*/u, '')
    .replace(/\s*[\]）】]$/u, '')
    .trim();
