import { useRef } from 'preact/hooks';
import { isMirrored } from './is-mirrored';
import styles from './Tabs.module.css';

export type Tab<Name extends string> = { name: Name; label: string; count?: number };

type Props<Name extends string> = {
  label: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
};

/** Id of the panel a tab opens; `tabId` names the tab that labels it. */
export const panelId = (name: string): string => `panel-${name}`;
export const tabId = (name: string): string => `tab-${name}`;

/** A row of tabs after the ARIA pattern: arrows, Home and End move and choose at once. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose }: Props<Name>) {
  const row = useRef<HTMLDivElement>(null);

  function moveWith(event: KeyboardEvent): void {
    const next =
      tabs[
        indexAfter(
          event.key,
          tabs.findIndex((tab) => tab.name === chosen),
        )
      ];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    row.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  }

  function indexAfter(key: string, index: number): number {
    const arrows = ['ArrowLeft', 'ArrowRight'];
    const [backward, forward] = row.current && isMirrored(row.current) ? arrows.toReversed() : arrows;
    if (key === forward) return (index + 1) % tabs.length;
    if (key === backward) return (index - 1 + tabs.length) % tabs.length;
    return key === 'Home' ? 0 : key === 'End' ? tabs.length - 1 : -1;
  }

  return (
    <div
      class={styles['tabs']}
      role="tablist"
      aria-label={label}
      tabIndex={-1}
      ref={row}
      onKeyDown={moveWith}
    >
      {tabs.map(({ name, label: words, count }) => (
        <button
          key={name}
          type="button"
          role="tab"
          class={styles['tab']}
          id={tabId(name)}
          aria-controls={panelId(name)}
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {words}
          {count !== undefined && <span class={styles['count']}>{count}</span>}
        </button>
      ))}
    </div>
  );
}
