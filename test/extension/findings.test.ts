import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine';
import type { Passage } from '../../src/engine/passage';
import { FindingsMemory } from '../../src/extension/findings';
import type { Question } from '../../src/extension/messages';

const about = { detected: true, kind: 'news', form: 'article', title: '' } as const;
const passageOf = (text: string): Passage => ({ text, blocks: [], before: '', after: '' });
const questionOf = (...passages: Question['passages']): Question => ({
  about,
  passages,
  wordingAnyway: false,
});

function memoryWithEngine() {
  const analysed: string[] = [];
  const engine = {
    analyse: (_: unknown, { text }: Passage) => {
      analysed.push(text);
      return { length: text.length, words: text.length };
    },
  } as unknown as Engine;
  const memory = new FindingsMemory();
  return { analysed, ask: (tab: number, question: Question) => memory.of(engine, tab, question) };
}

describe('the memory of findings', () => {
  it('analyses a passage once, and gives it by name from then on', async () => {
    const { analysed, ask } = memoryWithEngine();
    await ask(1, questionOf({ id: 'a', passage: passageOf('one') }, { id: 'b', passage: passageOf('two') }));
    const again = await ask(1, questionOf({ id: 'b' }, { id: 'c', passage: passageOf('three') }));
    expect(again).toEqual({
      findings: [expect.objectContaining({ length: 3 }), expect.objectContaining({ length: 5 })],
    });
    expect(analysed).toEqual(['one', 'two', 'three']);
  });

  it('says which passages it does not know, and knows none of another tab', async () => {
    const { ask } = memoryWithEngine();
    await ask(1, questionOf({ id: 'a', passage: passageOf('one') }));
    expect(await ask(2, questionOf({ id: 'a' }, { id: 'b', passage: passageOf('two') }))).toEqual({
      missing: ['a'],
    });
  });

  it('leaves off when the tab has asked something newer', async () => {
    const { analysed, ask } = memoryWithEngine();
    const older = ask(
      1,
      questionOf({ id: 'a', passage: passageOf('one') }, { id: 'b', passage: passageOf('two') }),
    );
    const newer = ask(1, questionOf({ id: 'c', passage: passageOf('three') }));
    expect(await older).toBeUndefined();
    expect(await newer).toHaveProperty('findings');
    expect(analysed).not.toContain('two');
  });

  it('forgets what was not used for longest', async () => {
    const { analysed, ask } = memoryWithEngine();
    const long = 'x'.repeat(3_500_000);
    await ask(1, questionOf({ id: 'a', passage: passageOf(long) }));
    await ask(1, questionOf({ id: 'b', passage: passageOf(long) }));
    expect(await ask(1, questionOf({ id: 'a' }))).toEqual({ missing: ['a'] });
    expect(await ask(1, questionOf({ id: 'b' }))).toHaveProperty('findings');
    expect(analysed).toHaveLength(2);
  });
});
