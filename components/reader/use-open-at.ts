import { useLayoutEffect, useState } from 'preact/hooks';

/** Goes to the highlight or quotation an article is opened at, as soon as it is among those that are there; once. */
export function useOpenAt(
  at: string | undefined,
  ids: readonly string[],
  onShow: (id: string) => void,
): void {
  const [shown] = useState<{ at?: string }>(() => ({}));
  useLayoutEffect(() => {
    if (at === undefined || at === shown.at || !ids.includes(at)) return;
    Object.assign(shown, { at });
    onShow(at);
  });
}
