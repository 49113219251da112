// Every message between the parts of the extension, one interface a direction: read them as the product's inner
// workings. A message is a method name and one plain argument; an answer is a Result, never a thrown Error,
// since errors do not survive the trip between contexts.

import type { Runtime } from 'webextension-polyfill';
import type { About, Article } from '../engine/article';
import type { Annotation, Level } from '../engine/note';
import type { Passage } from '../engine/passage';
import type { Span } from '../engine/selector';
import { browser } from './browser';

export interface Failure {
  /** One plain sentence for people. */
  readonly message: string;
  /** Technical words to copy into a report. */
  readonly details?: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** An article in passages. Those that the background should still know come by name alone. */
export interface Question {
  readonly about: About;
  readonly passages: readonly { readonly id: string; readonly passage?: Passage }[];
  readonly wordingAnyway: boolean;
}

export interface Notes {
  readonly annotation: Annotation;
  readonly level: Level;
}

export interface StyleChange {
  readonly insert?: string;
  readonly remove?: string;
}

export interface ReadRequest {
  readonly anyway?: boolean;
  readonly wordingAnyway?: boolean;
}

/** What the popup can know of a page. */
export type PageState =
  | { readonly status: 'reading' }
  | { readonly status: 'not-article' }
  | { readonly status: 'failed'; readonly error: Failure }
  | {
      readonly status: 'read';
      readonly article: Pick<Article, 'title' | 'kind' | 'kindReason' | 'form' | 'site'>;
      readonly level: Level;
      readonly annotation: Annotation;
    };

export interface ToBackground {
  /**
   * The sentry thinks that its page may be an article, or shows one in a frame that fills it. The background decides
   * whether the annotator may look.
   */
  articleSeen(input: { readonly inFrame: boolean }): Promise<Result<null>>;
  /** The annotator has read an article, or more of it, and wants its notes. `missing`: ask again and bring these along. */
  annotate(question: Question): Promise<Result<Notes | { readonly missing: readonly string[] }>>;
  /** Put rules for `::highlight()` into the sender's page, and take earlier ones out. */
  style(change: StyleChange): Promise<Result<null>>;
  /** This many record notes are on the page now; the badge follows. */
  counted(records: number): Promise<Result<null>>;
  /** The reader wants to know more about a wording rule: the options open at it. */
  openRule(rule: string): Promise<Result<null>>;
}

export interface ToPage {
  state(input: null): Promise<Result<PageState>>;
  /** Scroll to a note and open its card. */
  openNote(id: string): Promise<Result<null>>;
  /** Scroll to words of the article's text. */
  showWords(words: Span): Promise<Result<null>>;
  /** Next (1) or previous (-1) note. */
  step(direction: 1 | -1): Promise<Result<null>>;
  /** Read the page again, though it does not look like an article, or with wording notes though its kind has none. */
  read(input: ReadRequest): Promise<Result<null>>;
  /** Take all notes off the page and stop. */
  stop(input: null): Promise<Result<null>>;
}

export interface ToPopup {
  /** The state of a tab's page is another one now. */
  changed(input: null): Promise<Result<null>>;
}

interface Directions {
  background: ToBackground;
  page: ToPage;
  popup: ToPopup;
}

type Method<T> = Extract<keyof T, string>;
type Input<T, M extends keyof T> = T[M] extends (input: infer I) => unknown ? I : never;
type Output<T, M extends keyof T> = T[M] extends (input: never) => infer O ? Awaited<O> : never;

type Handlers<T> = {
  [M in keyof T]: T[M] extends (input: infer I) => infer O
    ? (input: I, sender: Runtime.MessageSender) => O
    : never;
};

type Listener = (...all: Parameters<Runtime.OnMessageListenerCallback>) => true | undefined;

interface Envelope {
  readonly to: string;
  readonly method: string;
  readonly input: unknown;
}

/**
 * Answers all messages of one direction until `signal` aborts. Does not compile while a handler is missing.
 * Messages of other extensions, of web pages and of unknown shape are left unanswered.
 */
export function handle<D extends keyof Directions>(
  to: D,
  handlers: Handlers<Directions[D]>,
  signal?: AbortSignal,
): void {
  const listener: Listener = (message, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || message.to !== to) return undefined;
    if (!Object.hasOwn(handlers, message.method)) return undefined;
    const handler = handlers[message.method as Method<Directions[D]>] as (
      input: unknown,
      sender: Runtime.MessageSender,
    ) => Promise<unknown>;
    handler(message.input, sender)
      .catch((error: unknown) => failed('Something went wrong inside Caveat.', error))
      .then(respond);
    // The answer comes later: without the polyfill Chrome knows no other way to say so.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerCallback),
  );
}

/** Sends a message to the background (or, from there, to an open popup). Never throws. */
export async function send<D extends 'background' | 'popup', M extends Method<Directions[D]>>(
  to: D,
  method: M,
  input: Input<Directions[D], M>,
): Promise<Output<Directions[D], M> | { ok: false; error: Failure }> {
  return answer(() => browser.runtime.sendMessage({ to, method, input } satisfies Envelope));
}

/** Sends a message to the annotator of a tab. Never throws; without an annotator there the result is not ok. */
export async function sendToPage<M extends Method<ToPage>>(
  tab: number,
  method: M,
  input: Input<ToPage, M>,
): Promise<Output<ToPage, M> | { ok: false; error: Failure }> {
  return answer(() =>
    // To all frames: the annotator, and only one answers, may be in a frame that fills the page.
    browser.tabs.sendMessage(tab, { to: 'page', method, input } satisfies Envelope),
  );
}

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(message: string, cause?: unknown): { ok: false; error: Failure } {
  const details =
    cause instanceof Error ? (cause.stack ?? cause.message) : cause === undefined ? undefined : String(cause);
  return { ok: false, error: details ? { message, details } : { message } };
}

async function answer<T>(ask: () => Promise<unknown>): Promise<T | { ok: false; error: Failure }> {
  try {
    const reply = await ask();
    if (isResult(reply)) return reply as T;
    return failed('No answer.');
  } catch (error) {
    return failed('No answer.', error);
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    'method' in message &&
    'input' in message
  );
}

function isResult(reply: unknown): reply is Result<unknown> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
