import { useWords, type Word } from '@/components/words/words';
import styles from './OptionsView.module.css';

const PAGES: readonly [string, Word, Word][] = [
  ['storage.html', 'storage_title', 'options_to_storage'],
  ['backup.html', 'backup', 'options_to_backup'],
  ['library.html', 'library', 'options_to_library'],
  ['welcome.html', 'welcome_page', 'options_to_welcome'],
];

/** Where the rest is looked after. */
export function ElsewherePart() {
  const say = useWords();
  return (
    <section id="elsewhere">
      <h2>{say('options_elsewhere')}</h2>
      <dl class={styles['asked']}>
        {PAGES.map(([address, title, text]) => (
          <div key={address}>
            <dt>
              <a href={address}>{say(title)}</a>
            </dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
