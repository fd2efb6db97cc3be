const SAMPLES_A_SECOND = 8000;
// Browsers give the media keys to nothing shorter than five seconds.
const SECONDS = 6;
const HEADER = 44;

/** A sound file in which nothing is to be heard: the media keys belong to pages that play one. */
export function silence(): Blob {
  const length = SAMPLES_A_SECOND * SECONDS;
  const file = new DataView(new ArrayBuffer(HEADER + length));
  const put = (at: number, letters: string) =>
    new Uint8Array(file.buffer).set(new TextEncoder().encode(letters), at);
  put(0, 'RIFF');
  file.setUint32(4, HEADER - 8 + length, true);
  put(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true); // Plain samples,
  file.setUint16(22, 1, true); // in one channel,
  file.setUint32(24, SAMPLES_A_SECOND, true);
  file.setUint32(28, SAMPLES_A_SECOND, true);
  file.setUint16(32, 1, true);
  file.setUint16(34, 8, true); // of eight bits.
  put(36, 'data');
  file.setUint32(40, length, true);
  new Uint8Array(file.buffer, HEADER).fill(128); // The middle of eight bits without a sign.
  return new Blob([file], { type: 'audio/wav' });
}
