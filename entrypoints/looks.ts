import { defineUnlistedScript } from '#imports';
import { putOnRemembered } from '@/lib/browser/looks';

/** Runs before a page of ours is painted for the first time: no night begins with a flash of day. */
export default defineUnlistedScript(() => putOnRemembered(document.documentElement));
