import { db } from './database';

/** What a page has to do because another one holds the library open in another version. */
export type OtherVersion =
  /** A newer Pullquote changed the library: this page must be loaded again. */
  | 'reload'
  /** An older page holds the library: it must be closed or loaded again before this one can open it. */
  | 'close-others';

/** Tells when a page of another version is in the way, until `signal` says stop. */
export function onOtherVersion(tell: (what: OtherVersion) => void, signal: AbortSignal): void {
  const changed = () => tell('reload');
  const blocked = () => tell('close-others');
  db.on('versionchange').subscribe(changed);
  db.on('blocked').subscribe(blocked);
  signal.addEventListener(
    'abort',
    () => {
      db.on('versionchange').unsubscribe(changed);
      db.on('blocked').unsubscribe(blocked);
    },
    { once: true },
  );
}
