import { configure } from '@zip.js/zip.js/lib/zip-core-native.js';

// Workers of its own would come from `blob:` addresses, which our pages forbid; the browser's own streams are as fast.
configure({ useWebWorkers: false, useCompressionStream: true });

export {
  BlobReader,
  TextReader,
  TextWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
