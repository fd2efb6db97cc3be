import { numberFormat } from '@/components/words/formats';

/** Bytes as a reader reads them: "0.4 MB", "34 MB", "1.2 GB". */
export function megabytes(bytes: number, language: string): string {
  const [amount, unit] = bytes >= 1e9 ? [bytes / 1e9, 'gigabyte'] : [bytes / 1e6, 'megabyte'];
  return numberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
