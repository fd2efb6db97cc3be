import { useEffect, useState } from 'preact/hooks';
import { LooksMenu } from '@/components/looks/LooksMenu';
import { DEFAULT_LOOKS, type Looks } from '@/lib/browser/looks';
import type { Wardrobe } from '@/lib/browser/wear-looks';

/** Type and theme of the page it stands on. Holds its choices itself: none of them is worth drawing the article again. */
export function LooksButton({ wardrobe }: { wardrobe: Wardrobe }) {
  const [looks, setLooks] = useState<Looks>(DEFAULT_LOOKS);
  const read = () => void wardrobe.read().then(setLooks);
  useEffect(read, [wardrobe]);
  return (
    <LooksMenu
      looks={looks}
      onOpen={read}
      onChange={(change) => {
        wardrobe.change(change);
        setLooks((before) => ({ ...before, ...change }));
      }}
      onReset={() => {
        wardrobe.reset();
        setLooks(DEFAULT_LOOKS);
      }}
    />
  );
}
