// Words of a message with its bold parts: "**4 found** in 2 packs". Nothing else is marked up in messages, and
// everything stays text. A value cannot smuggle bold in: stars in values are taken out where they are given.

import type { ComponentChildren } from 'preact';

export function Rich({ text }: { readonly text: string }) {
  const parts: ComponentChildren[] = text
    .split('**')
    .map((part, at) => (at % 2 ? <b key={at}>{part}</b> : part));
  return <>{parts}</>;
}
