import { Wrench } from 'lucide';
import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';

/** The way to put an article right, where it tells what was left out of it. */
export function RepairButton({ onClick }: { onClick: () => void }) {
  const say = useWords();
  return (
    <Button kind="quiet" icon={Wrench} onClick={onClick}>
      {say('repair')}
    </Button>
  );
}
