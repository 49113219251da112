// The only code that runs on every page: a cheap look whether this may be an article, again when the page has
// changed, and one message when it is. At most 5 KB, no dependency (so no polyfill), nothing written anywhere.

import { frameToRead, sniff } from '../page/sniff';

/** Looks at one address before giving up on it: articles that load late do so within the first few. */
const MOST_LOOKS = 30;
const PAUSE_MS = 1000;
const TRIES = 5;
/** That of a frame, too, on its way to it. */
const EVENTS = ['popstate', 'visibilitychange', 'load'];

interface RuntimeApi {
  runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}
const scope = globalThis as unknown as { browser?: RuntimeApi; chrome?: RuntimeApi; caveatSentry?: boolean };
// A page's <form id="browser"> is a global of content scripts as well, but never an own property.
const api = Object.hasOwn(scope, 'browser') ? scope.browser : scope.chrome;

if (api && window === window.top && scope.caveatSentry !== true) {
  scope.caveatSentry = true;
  // A page that Chrome loads ahead of a press is in no tab yet: the background could not reach it.
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', () => watch(api), { once: true });
  else watch(api);
}

function watch({ runtime }: RuntimeApi): void {
  let address = location.href;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let framed: Document | undefined;

  const observer = new MutationObserver(soon);
  observer.observe(document, { childList: true, subtree: true });
  for (const event of EVENTS) addEventListener(event, soon, true);
  look();

  function soon(): void {
    if (timer !== undefined || document.hidden) return;
    if (looks >= MOST_LOOKS && location.href === address) return;
    timer = setTimeout(() => {
      timer = undefined;
      requestIdleCallback(look);
    }, PAUSE_MS);
  }

  function look(): void {
    if (!runtime.id) {
      stop(); // The extension was updated or removed: this copy is an orphan.
      return;
    }
    if (location.href !== address) {
      address = location.href;
      looks = 0;
    }
    looks++;
    if (sniff(document, address)) {
      stop(); // From here on the annotator watches the page.
      call(TRIES, false);
      return;
    }
    const inner = frameToRead(document, address)?.contentDocument;
    if (!inner || inner === framed) return;
    framed = inner; // Its annotator ends with it, when the frame shows something else.
    call(TRIES, true);
  }

  /** The background may be ended by the browser before it has answered: then it is called again. */
  function call(tries: number, inFrame: boolean): void {
    runtime.sendMessage({ to: 'background', method: 'articleSeen', input: { inFrame } }).catch(() => {
      if (tries > 1 && runtime.id) setTimeout(call, PAUSE_MS, tries - 1, inFrame);
    });
  }

  function stop(): void {
    observer.disconnect();
    for (const event of EVENTS) removeEventListener(event, soon, true);
    clearTimeout(timer);
    scope.caveatSentry = false;
  }
}
