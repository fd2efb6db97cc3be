import { useWords } from '@/components/words/words';

/** Grey lines where the article will stand, as popup/index.html draws them before any script runs. */
export function FrameLines() {
  const say = useWords();
  return (
    <>
      <div class="frame-tabs" />
      <main class="frame-lines" aria-busy="true">
        <h1 class="unseen">{say('reading')}</h1>
        <div class="frame-line frame-title" />
        <div class="frame-line frame-title frame-short" />
        <div class="frame-line frame-facts" />
        <div class="frame-line" />
        <div class="frame-line" />
        <div class="frame-line frame-short" />
        <div class="frame-line" />
        <div class="frame-line" />
        <div class="frame-line" />
        <div class="frame-line frame-short" />
      </main>
    </>
  );
}
