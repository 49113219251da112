// The browser's own extension API, promises and all, for every part of the extension. Content scripts use it as it is:
// both browsers have it in the shape that we need, and 10 KB a page are saved. Background and popup put the polyfill
// in place first (polyfill.ts), which levels what differs there.

import type { Browser } from 'webextension-polyfill';

const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser };

// A page's <form id="browser"> is a global of content scripts as well, but never an own property.
export const browser = (Object.hasOwn(scope, 'browser') ? scope.browser : scope.chrome) as Browser;
