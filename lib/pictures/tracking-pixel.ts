/** Whether these are the bytes of a picture of one pixel, which counts readers and shows nothing. */
export function isTrackingPixel(bytes: Uint8Array<ArrayBuffer>, type: string): boolean {
  const size = sizeOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), type);
  return size !== undefined && size.width <= 1 && size.height <= 1;
}

// Counters are GIFs or PNGs: both tell their size in the first bytes.
function sizeOf(view: DataView, type: string): { width: number; height: number } | undefined {
  if (type === 'image/gif' && view.byteLength >= 10) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (type === 'image/png' && view.byteLength >= 24) {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  return undefined;
}
