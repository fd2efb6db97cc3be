// oxlint-disable-next-line import/default -- the bundler makes an address of it
import workerAddress from './finder.worker.ts?worker&url';

/** A line to the worker all windows of the library share. */
export function callFinder(): MessagePort {
  // The page's policy lets nothing start a script but what a named policy has passed: this one passes our own worker.
  const address = policy ? policy.createScriptURL(workerAddress) : workerAddress;
  // `as`: TypeScript's DOM does not know that a trusted address is one.
  return new SharedWorker(address as string, { name: 'finder', type: 'module' }).port;
}

type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => unknown };
};

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('finder', { createScriptURL: (address) => address });
