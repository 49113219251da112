// To be imported first by background and popup: from here on `browser` is the polyfill's, in Chrome as in Firefox.

import polyfill from 'webextension-polyfill';

Object.assign(globalThis, { browser: polyfill });
