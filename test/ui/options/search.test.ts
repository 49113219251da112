import { beforeEach, describe, expect, it } from 'vitest';
import { matching } from '../../../src/ui/options/search';
import { RULES } from '../../gallery/rules';
import { provideWords } from '../../gallery/words';

const found = (query: string) => matching(RULES, query).map(({ id }) => id);

beforeEach(() => provideWords(null));

describe('a search among rules', () => {
  it.each([
    ['a name', 'guessed', ['guessed-motive']],
    ['what a rule looks for', 'nobody of it is named', ['unnamed-source']],
    ['a question', 'exactly', ['unnamed-source']],
    ['an example', 'ferry', ['guessed-motive']],
    ['an example over the border of a mark', 'just to please', ['guessed-motive']],
    ['the headline of an example', 'pier', ['one-source']],
    ['the heading above', 'cannot be found', ['unnamed-source', 'reaction-of-nobody']],
  ])('looks into %s', (_, query, ids) => expect(found(query)).toEqual(ids));

  it('wants every word, in any order, a beginning or a part being enough', () => {
    expect(found('said pers')).toEqual(['guessed-motive', 'one-source']);
    expect(found('pers said ferry')).toEqual(['guessed-motive']);
  });

  it('minds neither case nor accents nor the shape of quotation marks', () => {
    expect(found('CAFE')).toEqual(['reaction-of-nobody']);
    expect(found('"sparked')).toEqual(['reaction-of-nobody']);
    expect(found("cafe's")).toEqual(['reaction-of-nobody']);
  });

  it('without words finds all', () => expect(found('  ')).toHaveLength(RULES.length));
});
