// The final order of the best candidates: a weighted sum of their features. The weights are learned from labelled posts
// and lines of debates (npm run train:claims) and are some tens of readable numbers. Nothing here makes a claim fire.

import { FEATURES, type FeatureName, type Features } from './features';
import weights from './order-weights.json' with { type: 'json' };
import type { Query } from './query';

/** Posts stand alone; speech has lines around it or a speaker. Each with and without the day it was said. */
export type OrderKind = 'post' | 'datedPost' | 'speech' | 'datedSpeech';

/** `dated`: whether any of the candidates has a day to compare. */
export function orderKind(query: Query, dated: boolean): OrderKind {
  const isSpeech = isFromSpeech(query);
  if (query.day === undefined || !dated) return isSpeech ? 'speech' : 'post';
  return isSpeech ? 'datedSpeech' : 'datedPost';
}

export function isFromSpeech({ around, speakerIsGiven }: Query): boolean {
  return around.length > 0 || speakerIsGiven;
}

/** How good a candidate is, as log-odds among its fellows; only differences mean anything. */
export function orderScore(kind: OrderKind, features: Features): number {
  const of: Partial<Record<FeatureName, number>> = weights[kind];
  return FEATURES.reduce((sum, name, i) => sum + (of[name] ?? 0) * (features[i] as number), 0);
}
