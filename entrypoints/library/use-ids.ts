import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Found } from '@/lib/library/finder/finder';
import type { FinderLine } from '@/lib/library/finder/finder-line';

/**
 * Ids of the articles from one place of the list to another, `to` exclusive. Rows are drawn before the finder has
 * answered; what is asked by then waits for the answer rather than being lost.
 */
export function useIds(line: FinderLine | undefined, found: Found | undefined) {
  const [latest] = useState(() => new LatestAnswer());
  useLayoutEffect(() => latest.set(line && found && { line, found }), [latest, line, found]);
  return useCallback(
    async (from: number, to: number): Promise<string[]> => {
      const answer = await latest.get();
      return answer.line.ask('ids', answer.found.slots.slice(from, to));
    },
    [latest],
  );
}

type Answer = { line: FinderLine; found: Found };

class LatestAnswer {
  #answer: Answer | undefined;
  readonly #waiting: ((answer: Answer) => void)[] = [];

  set(answer: Answer | undefined): void {
    this.#answer = answer;
    if (answer) for (const go of this.#waiting.splice(0)) go(answer);
  }

  get(): Answer | Promise<Answer> {
    return this.#answer ?? new Promise((resolve) => this.#waiting.push(resolve));
  }
}
