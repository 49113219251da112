// The model is what training makes of the sentences, and says which words it went by.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/engine/attribution';
import { readDocument } from '../../../src/engine/text';
import { featuresOf } from '../../../src/engine/wording/model/features';
import { MODEL_AXES, weigh, wordsFor } from '../../../src/engine/wording/model/weigh';
import model from '../../../src/engine/wording/model/weights.json' with { type: 'json' };
import { ArticleView, type SentenceView } from '../../../src/engine/wording/view';

function sentence(text: string): SentenceView {
  const document = readDocument(text);
  return new ArticleView(document, attribute(document), { kind: 'news' }).sentences[0] as SentenceView;
}

describe('the model', () => {
  it('was trained on the sentences that are here: run npm run train when they change', () => {
    const folder = join(import.meta.dirname, '../../../src/training/sentences');
    const all = [...MODEL_AXES, 'plain']
      .map((name) => readFileSync(join(folder, `${name}.jsonl`), 'utf8'))
      .join('');
    expect(model.trainedOn).toBe(createHash('sha256').update(all).digest('hex'));
    expect(model.axes).toEqual([...MODEL_AXES]);
  });

  it('sees names, figures and quoted words as such and learns none of them', () => {
    const names = featuresOf(sentence('On Friday Ann Roe paid 400 pounds for “the old pier”.')).map(
      ({ name }) => name,
    );
    expect(names).toContain('<N>');
    expect(names).toContain('<n>');
    expect(names).toContain('<q>');
    expect(names.join(' ')).not.toMatch(/roe|400|pier/i);
  });

  it('names the words that weighed, and they stand in the sentence', () => {
    const text = 'The new toll has killed the market in the old town.';
    const view = sentence(text);
    expect(weigh(view, 'cause')).toBeGreaterThan(0);
    expect(
      wordsFor(view, 'cause')
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    ).toMatch(/killed/);
  });
});
