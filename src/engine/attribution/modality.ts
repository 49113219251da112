// How a sentence stands to what it says, read from its outer clause: a rough first form, made for "does this sentence
// assert the claim?". Words inside quotation marks don't count; a denied quotation is still somebody's words.

import { NEGATIONS, wordSet } from '../text/word-classes';
import type { Cue } from './cues';
import { ahead, isMark, type Line, norm } from './line';
import type { Modality } from './types';

const NO_PROOF = /^(?:evidence|proof|indication|sign|suggestion|truth|basis)$/;
const FALSEHOODS =
  /^(?:false|falsely|untrue|myth|hoax|debunked|baseless|unfounded|wrong|incorrect|fabricated|misleading)$/;

const OPEN = wordSet('could might may');
const UNREAL = wordSet('would could might');

/** First that holds: asked, denied, conditional, alleged, hypothetical; else asserted. */
export function modalityOf(line: Line, cues: readonly Cue[]): Modality {
  const last = line.tokens.findLast((t) => !/^["”’'»)\]]$/.test(t.text));
  if (last?.text === '?') return 'asked';
  if (isDenied(line, cues)) return 'denied';
  const first = line.tokens.findIndex((_, i) => !isMark(line, i));
  if (/^(?:if|unless|should|suppose)$/.test(norm(line, first)) || hasIfAndWould(line)) return 'conditional';
  if (
    cues.some((c) => c.kind === 'hearsay' && c.weight > 0.5) ||
    cues.some((c) => c.act === 'alleges' && c.weight > 0.5)
  )
    return 'alleged';
  return ahead(line, 0, line.tokens.length, (w) => OPEN.has(w)) >= 0 ? 'hypothetical' : 'asserted';
}

function hasIfAndWould(line: Line): boolean {
  let condition = false;
  let modal = false;
  line.tokens.forEach((t, i) => {
    if (line.quote[i] !== -1) return;
    if (t.norm === 'if' || t.norm === 'unless') condition = true;
    else if (UNREAL.has(t.norm)) modal = true;
  });
  return condition && modal;
}

function isDenied(line: Line, cues: readonly Cue[]): boolean {
  for (const cue of cues) {
    const negated = NEGATIONS.has(norm(line, cue.at - 1)) || NEGATIONS.has(norm(line, cue.at - 2));
    if (cue.act === 'denies' && cue.weight > 0.5 && !negated) return true;
  }
  return line.tokens.some(
    (t, i) =>
      line.quote[i] === -1 &&
      ((NO_PROOF.test(t.norm) && /^(?:no|little|any|without)$/.test(norm(line, i - 1))) ||
        (FALSEHOODS.test(t.norm) && !/^(?:not|n't)$/.test(norm(line, i - 1)))),
  );
}
