import type { ComponentProps } from 'preact';
import { SidePage } from '@/components/controls/SidePage';
import { useWords } from '@/components/words/words';
import { FolderPart } from './FolderPart';
import { MakePart } from './MakePart';
import { RestorePart } from './RestorePart';

type Props = {
  make: ComponentProps<typeof MakePart>;
  folder: ComponentProps<typeof FolderPart>;
  restore: ComponentProps<typeof RestorePart>;
};

/** The page of backups: make one, have them made, restore one. */
export function BackupView({ make, folder, restore }: Props) {
  const say = useWords();
  return (
    <SidePage title={say('backup')}>
      <MakePart {...make} />
      <FolderPart {...folder} />
      <RestorePart {...restore} />
    </SidePage>
  );
}
