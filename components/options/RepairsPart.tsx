import { SiteRepairs } from '@/components/repair/SiteRepairs';
import { useWords } from '@/components/words/words';
import type { SettingsProps } from './options-state';

/** What the reader put right in articles, and has done to later ones of the same sites. */
export function RepairsPart({ settings: { repairs }, onChange }: SettingsProps) {
  const say = useWords();
  const bySite = repairs.toSorted((a, b) => a.site.localeCompare(b.site) || a.createdAt - b.createdAt);
  return (
    <section id="repairs">
      <h2>{say('options_repairs')}</h2>
      <p>{say(repairs.length > 0 ? 'options_repairs_text' : 'options_repairs_none')}</p>
      <SiteRepairs
        repairs={bySite}
        withSite
        onForget={(id) => onChange({ repairs: repairs.filter((repair) => repair.id !== id) })}
      />
    </section>
  );
}
