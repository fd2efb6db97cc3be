import { lettered } from '@/lib/article/lettered';

/**
 * Words that come before the writer's name in a byline, in English, German, French, Spanish, Portuguese, Italian,
 * Dutch, Polish, Swedish, Norwegian, Danish, Finnish, Czech, Turkish, Russian, Ukrainian, Indonesian, Vietnamese,
 * Hungarian, Romanian, Greek, Arabic, Persian, Japanese, Korean and Chinese.
 */
export const BY: readonly string[] = (
  'by|written by|words by|story by|text by|posted by|published by|reported by|article by|report by|analysis by|' +
  'interview|interview by|interview von|opinion by|review by|column by|created by|contributed by|authored by|author|authors|' +
  'von|verfasst von|geschrieben von|ein beitrag von|ein artikel von|ein kommentar von|eine analyse von|' +
  'autor|autorin|autoren|autor:in|text|text von|' +
  'par|écrit par|publié par|rédigé par|propos recueillis par|auteur|auteurs|autrice|' +
  'por|escrito por|publicado por|autora|autores|texto|texto de|' +
  'scritto da|a cura di|autore|door|geschreven door|' +
  'opracowanie|opracował|opracowała|autorzy|tekst|skriven av|skrevet av|skrevet af|tekst av|' +
  'kirjoittaja|autoři|yazan|yazar|автор|авторы|текст|автори|oleh|penulis|tác giả|szerző|' +
  'συντάκτης|γράφει ο|γράφει η|بقلم|كتب|نوشته|文|作者|記者|著者|執筆|기자|글'
).split('|');

/** Short words that name an author at the head of a byline, but mean much else everywhere else. */
export const BY_IN_A_BYLINE: readonly string[] = ['de', 'di', 'av', 'af'];

/** What people are, not who they are: such a part of a byline is no name. */
export const ROLES = lettered(
  `(?:^|[^\\p{L}])(?:${
    'reporter|editor|editors|contributor|contributors|correspondent|columnist|columnists|writer|journalist|' +
    'producer|author|analyst|fellow|professor|director|founder|co-founder|manager|ceo|cto|dietitian|' +
    'redakteur|redakteurin|reporterin|korrespondent|korrespondentin|autor|autorin|journalistin|volontär|volontärin|' +
    'chefredakteur|chefredakteurin|freier mitarbeiter|journaliste|rédacteur|rédactrice|correspondant|correspondante|' +
    'periodista|redactor|redactora|corresponsal|giornalista|redattore|inviato|repórter|jornalista|editora|' +
    'redacteur|verslaggever|dziennikarz|dziennikarka|redaktor|redaktorka|korespondent|reportér|redaktör|' +
    'журналист|корреспондент|редактор|обозреватель|muhabir|editör|profesorius|žurnalistas|contributing|senior|staff writer'
  })(?:$|[^\\p{L}])`,
  'i',
);

/** News agencies: they have written it only where nobody else is named. */
export const AGENCIES =
  /^(?:dpa(?:-\w+)?|afp|ap|apa|sda|reuters|sid|epd|kna|pa|ansa|efe|lusa|pap|čtk|ntb|tt|ritzau|xinhua|kyodo|jiji|yonhap|ians|pti|ani|tass|anadolu|red\.?|agenturen|agencies|agencias|agences|.*(?:\s(?:agency|agentur|press|ajansı|agencia|agence|agenzia)|-agentur))$/iu;

/** Words of buttons and headings, which look like names where every word has a capital. */
export const NO_NAMES = lettered(
  String.raw`(?:^|[^\p{L}])(?:read|more|share|posts?|online|schedule|menu|home|news|subscribe|contact|about|comments?|contents|login|search|learn|free|trial|updated?|published|mehr|teilen|kommentare?|lesen|artikel|inhalt|startseite|lire|partager|compartir|leer|ver|condividi|leggi|delen|lees|photo|image|foto|bild|video|podcast|audio|newsletter|school|category|topics?|location|size|bio|profile|full|all|view|follow|log|sign|your|the|now|up|a(?= ))(?:$|[^\p{L}])`,
  'i',
);

/** Those who write for an outlet as a whole: named so, they are an author. */
export const DESK = lettered(
  String.raw`(?:^|[^\p{L}])(?:staff|team|desk|editors|redaktion|rédaction|redacción|redação|redazione|redactie|redakcja|redaktionen|redaksi|toimitus|редакция)(?:$|[^\p{L}])`,
  'i',
);
