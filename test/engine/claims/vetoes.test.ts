import { describe, expect, it } from 'vitest';
import { compareBySlots, compareByWords, readForComparing } from '../../../src/engine/claims/compare';
import { passageOfText } from '../../../src/engine/claims/passage';
import { searchable } from '../../../src/engine/claims/pattern';
import { fillSlots } from '../../../src/engine/claims/slots';
import type { VetoExample } from '../../../src/engine/claims/veto';
import { VETOES } from '../../../src/engine/claims/vetoes';

function compare([text, sentence, slots, next, lang]: VetoExample) {
  const claim = readForComparing({ id: 'c', text, verdict: 'false', ...(slots && { slots }) }, lang);
  const read = searchable(passageOfText(sentence, lang));
  if (!slots) return compareByWords(claim, read, () => 1);
  const filled = fillSlots(claim.slots, read, { texts: [], known: claim.known });
  if (!filled) throw new Error(`slots are not filled by: ${sentence}`);
  return compareBySlots(claim, read, filled, () => 1, next);
}

const files = Object.keys(import.meta.glob('../../../src/engine/claims/vetoes/*.ts'));

describe('vetoes', () => {
  it('are all collected, each under the name of its file', () => {
    const names = files.map((file) => file.replace(/^.*\/|\.ts$/g, '')).sort();
    expect(VETOES.map((veto) => veto.id)).toEqual(names);
  });

  describe.each(VETOES.map((veto) => [veto.id, veto] as const))('%s', (_, veto) => {
    it.each(veto.examples.vetoes.map((example) => [example[1], example] as const))(
      'speaks up: %s',
      (_text, example) => {
        expect(veto.differs(compare(example))).toBe(true);
      },
    );
    it.each(veto.examples.leavesAlone.map((example) => [example[1], example] as const))(
      'is silent: %s',
      (_text, example) => {
        expect(veto.differs(compare(example))).toBe(false);
      },
    );
    it('shows both sides', () => {
      expect(veto.examples.vetoes.length).toBeGreaterThan(0);
      expect(veto.examples.leavesAlone.length).toBeGreaterThan(0);
    });
  });
});
