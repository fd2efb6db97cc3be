import type { EmbedKind } from '@/lib/article/tree';

// Asked in this order: a video may be on a map's host, a chart is rarely called a video.
const KINDS: readonly [EmbedKind, RegExp][] = [
  [
    'post',
    /tweet|twitter|x\.com\/|instagram|facebook\.com\/plugins\/post|tiktok|bsky|mastodon|threads\.|reddit|\/post/i,
  ],
  ['video', /youtu|vimeo|dailymotion|video|\.mp4|\.webm|\.m3u8|jwplat|brightcove|twitch|streamable/i],
  ['audio', /podcast|audio|soundcloud|spotify|episode|track|\.mp3|acast|spreaker|megaphone/i],
  ['chart', /chart|datawrapper|infogram|flourish|tableau|plot\.ly|ourworldindata|graphic/i],
  ['map', /maps?[./]|openstreetmap|\/map/i],
];

/** What an embedded page shows, as far as its address and the element that shows it tell. */
export function embedKind(address: string, name: string): EmbedKind {
  if (name !== 'iframe') return 'video';
  return KINDS.find(([, words]) => words.test(address))?.[0] ?? 'page';
}

/** The page a reader would open, where the address of a player tells it; else the address itself. */
export function pageOfEmbed(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const id = pathname.split('/').at(-1) ?? '';
  if (/(?:^|\.)youtube(?:-nocookie)?\.com$/.test(host) && /^\/embed\/[\w-]{11}$/.test(pathname))
    return `https://www.youtube.com/watch?v=${id}`;
  if (host === 'player.vimeo.com' && /^\/video\/\d+$/.test(pathname)) return `https://vimeo.com/${id}`;
  const post = searchParams.get('id');
  if (host === 'platform.twitter.com' && post && /^\d+$/.test(post)) return `https://x.com/i/status/${post}`;
  return address;
}
