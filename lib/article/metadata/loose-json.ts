/** Parses JSON as publishers write it: in comments, with trailing commas, raw line breaks in strings; else undefined. */
export function parseLooseJson(source: string): unknown {
  return parsed(source) ?? parsed(repaired(source));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** One pass over the characters, so that hostile input costs no more than its length. */
function repaired(source: string): string {
  const text = source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '')
    .replace(/^\s+|[\s;]+$/g, '');
  let out = '';
  for (let at = 0; at < text.length;) {
    const end = tokenEnd(text, at);
    const token = text.slice(at, end);
    at = end;
    if (token.startsWith('"')) out += cleanString(token);
    else if (token === ']' || token === '}') out = out.replace(/,\s*$/, '') + token;
    else if (!token.startsWith('//') && !token.startsWith('/*')) out += token;
  }
  return out;
}

function tokenEnd(text: string, at: number): number {
  const pair = text.slice(at, at + 2);
  if (pair[0] === '"') return stringEnd(text, at + 1);
  if (pair === '//') return indexOr(text, '\n', at, text.length);
  if (pair === '/*') return indexOr(text, '*/', at + 2, text.length - 2) + 2;
  return at + 1;
}

function indexOr(text: string, sought: string, from: number, otherwise: number): number {
  const at = text.indexOf(sought, from);
  return at < 0 ? otherwise : at;
}

function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

// oxlint-disable-next-line no-control-regex -- raw control characters are what breaks the string
const CONTROL = /[\u0000-\u001f]+/g;

const cleanString = (token: string): string =>
  token.replace(CONTROL, ' ').replace(/\\(?:u(?![\da-f]{4})|[^"\\/bfnrtu])/gi, (escape) => escape.slice(1));
