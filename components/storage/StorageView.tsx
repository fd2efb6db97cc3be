import type { ComponentProps } from 'preact';
import { SidePage } from '@/components/controls/SidePage';
import { useWords } from '@/components/words/words';
import { CheckPart } from './CheckPart';
import { KeepPart } from './KeepPart';
import { SpacePart } from './SpacePart';
import type { Use } from './storage-state';
import { UsePart } from './UsePart';

type Props = {
  measured: Use | undefined;
  keep: ComponentProps<typeof KeepPart>;
  space: ComponentProps<typeof SpacePart>;
  check: ComponentProps<typeof CheckPart>;
};

/** The page of storage: what is used, whether it stays, how room is made, and whether all is sound. */
export function StorageView({ measured, keep, space, check }: Props) {
  const say = useWords();
  return (
    <SidePage title={say('storage_title')}>
      <UsePart measured={measured} />
      <KeepPart {...keep} />
      <SpacePart {...space} />
      <CheckPart {...check} />
    </SidePage>
  );
}
