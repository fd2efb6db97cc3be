import { h } from 'preact';
import type { IconNode } from 'lucide';

type Props = { of: IconNode; size?: number; filled?: boolean };

/** One Lucide icon. Always beside words or a label, so it is silent itself. */
export function Icon({ of: strokes, size = 18, filled = false }: Props) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={1.75}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {strokes.map(([tag, attributes]) => h(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}
