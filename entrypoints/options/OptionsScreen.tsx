import { useEffect } from 'preact/hooks';
import { OptionsView } from '@/components/options/OptionsView';
import { openCommandSettings } from '@/lib/browser/commands';
import { DEFAULT_LOOKS } from '@/lib/browser/looks';
import { askedAtInstall, takeBack } from '@/lib/browser/permissions';
import type { Wardrobe } from '@/lib/browser/wear-looks';
import { useCommands } from './use-commands';
import { useGranted } from './use-granted';
import { useSettings } from './use-settings';

/** Every setting, read once and kept in step with what other pages change. */
export function OptionsScreen({ wardrobe }: { wardrobe: Wardrobe }) {
  const { settings, change, show } = useSettings();
  const granted = useGranted();
  const commands = useCommands();
  const isRead = settings !== undefined;
  // The browser looked for the part its address names before there was any.
  useEffect(() => {
    if (isRead) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isRead]);
  if (!settings) return null;
  return (
    <OptionsView
      settings={settings}
      onChange={change}
      onLooks={(looks) => {
        wardrobe.change(looks);
        show(looks);
      }}
      onResetLooks={() => {
        wardrobe.reset();
        show(DEFAULT_LOOKS);
      }}
      commands={commands}
      onChangeCommands={() => void openCommandSettings()}
      asked={askedAtInstall()}
      granted={granted}
      onTakeBack={(origins) => void takeBack(origins)}
    />
  );
}
