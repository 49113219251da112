import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/engine/attribution';
import { readDocument } from '../../../src/engine/text';

/** Attributions of the last sentence: name (kind) | cue | content. */
function read(text: string): string[] {
  const last = attribute(readDocument(text)).at(-1);
  return (last?.attributions ?? []).map(
    (a) =>
      `${a.name} (${a.kind}) | ${text.slice(a.cue.start, a.cue.end)} | ${text.slice(a.content.start, a.content.end)}`,
  );
}

describe('attribute', () => {
  it.each([
    ['The mayor said the bridge was safe.', 'mayor (described) | said | the bridge was safe'],
    ['Ann Roe said that the bridge was safe.', 'Ann Roe (person) | said | the bridge was safe'],
    ['“The bridge is safe,” said Ann Roe.', 'Ann Roe (person) | said | “The bridge is safe,”'],
    [
      '"The bridge is safe," Mr. Roe told reporters on Monday.',
      'Roe (person) | told | "The bridge is safe,"',
    ],
    [
      'The bridge is safe, according to a report by the city.',
      'report (document) | according to | The bridge is safe',
    ],
    [
      'According to the Ministry of Transport, the bridge is safe.',
      'Ministry of Transport (organisation) | According to | the bridge is safe',
    ],
    // Nobody could go and ask them.
    ['Commuters say the bridge is safe.', 'Commuters (anonymous) | say | the bridge is safe'],
    ['The bridge is open, but commuters say it shakes.', 'commuters (anonymous) | say | it shakes'],
    ['Research suggests the bridge is safe.', 'Research (anonymous) | suggests | the bridge is safe'],
    // A surname that looks like a plural, and plurals with an office.
    ['Sanders said the bridge was safe.', 'Sanders (organisation) | said | the bridge was safe'],
    ['Prosecutors say the bridge is safe.', 'Prosecutors (organisation) | say | the bridge is safe'],
    ['Secretary of state Ann Roe denied that she knew.', 'Ann Roe (person) | denied | she knew'],
    [
      'The bridge was closed by mistake, says the firm’s press release.',
      'firm’s press release (document) | says | The bridge was closed by mistake',
    ],
    [
      'Ann Roe, the head of sales, later told staff that the shop would close.',
      'Ann Roe (person) | told | the shop would close',
    ],
    [
      'A memo obtained by the Daily Post said staff would be paid.',
      'memo (document) | said | staff would be paid',
    ],
    ['Critics say the plan will fail.', 'Critics (anonymous) | say | the plan will fail'],
    [
      'However, the agency was slow to answer, claiming it was busy.',
      'agency (organisation) | claiming | it was busy',
    ],
    ['The fire was allegedly lit by boys.', ' (anonymous) | allegedly | The fire was allegedly lit by boys.'],
    [
      'Roe’s claim that the bridge was safe was checked.',
      'Roe (organisation) | claim | the bridge was safe was checked',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    'The claims were sent to the court in order to save time.',
    'Acme declined to comment.',
    'The shop opened on Monday and sold 300 cakes.',
    'The reported income was higher than the planned one.',
    'Note 1: The bridge is closed.',
  ])('finds nobody in “%s”', (text) => {
    expect(read(text)).toEqual([]);
    expect(attribute(readDocument(text))[0]?.sourced).toBe(false);
  });

  it('resolves "she" to the last person who spoke', () => {
    expect(read('Ann Roe said the bridge was safe. She added that it was old.')).toEqual([
      'Ann Roe (person) | added | it was old',
    ]);
  });

  it('leaves "it" alone when two firms have spoken', () => {
    expect(read('Acme said yes. Zenith said no. It added that time was short.')).toEqual([
      'It (described) | added | time was short',
    ]);
  });

  it('gives a quotation that goes on to its speaker, before and behind', () => {
    expect(read('“It is old,” Ann Roe said. “We will mend it.”')).toEqual([
      'Ann Roe (person) | “ | “We will mend it.”',
    ]);
    const document = readDocument('“It is old. We will mend it,” Ann Roe said.');
    expect(attribute(document)[0]?.attributions[0]).toMatchObject({
      name: 'Ann Roe',
      carried: true,
      direct: true,
    });
  });

  it.each([
    ['The bridge is safe.', 'asserted'],
    ['Is the bridge safe?', 'asked'],
    ['The mayor denied that the bridge was unsafe.', 'denied'],
    ['There is no evidence that the bridge is unsafe.', 'denied'],
    ['If the bridge fell, the road would close.', 'conditional'],
    ['The bridge could fall.', 'hypothetical'],
    ['The bridge was allegedly unsafe.', 'alleged'],
  ])('reads the modality of “%s”', (text, modality) => {
    expect(attribute(readDocument(text))[0]?.modality).toBe(modality);
  });

  it('takes any string', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'said ',
        'Roe ',
        ', ',
        '“',
        '”',
        '. ',
        'according to ',
        'the ',
        'who ',
        'claim that ',
        'by ',
        '(',
        ')',
        '\n',
        'he ',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const document = readDocument(parts.join(''));
        const all = attribute(document);
        expect(all).toHaveLength(document.sentences.length);
        all.forEach((sentence, i) => {
          expect(sentence.score).toBeGreaterThanOrEqual(0);
          expect(sentence.score).toBeLessThanOrEqual(1);
          for (const { source, cue, content } of sentence.attributions) {
            for (const span of [source, cue, content]) {
              if (!span) continue;
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.start).toBeGreaterThanOrEqual(document.sentences[i]?.start ?? 0);
              expect(span.end).toBeLessThanOrEqual(document.sentences[i]?.end ?? 0);
            }
          }
        });
      }),
    );
  });
});
