import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/engine/text';

const split = (text: string) => readDocument(text).sentences.map((s) => s.text);

/** What is one sentence, and what is two: "|" stands for a border. */
const CASES: Record<string, string[]> = {
  'titles and initials': [
    'Mr. Roe met J. K. Poe at St. Mary.| He left.',
    'Sen. Ann Roe (R-Ohio) voted.| Gov. Poe did not.',
    'George H. W. Poe spoke.',
  ],
  'letters with dots': [
    'The U.S. Senate met at 5 p.m. on Friday.',
    'It came from the U.S.| The report was long.',
    'They left on Friday i.e July 10th,2020.| Nobody knew.',
    'Some fruit, e.g. Apples, were sold.',
  ],
  'firms and months': [
    'Acme Inc. said so.',
    'It was sold to Acme Inc.| The price was low.',
    'On Jan. 5 it rained.',
  ],
  numbers: [
    'It rose 3.5 percent to $2.4 billion.',
    'No. 5 won.| The answer was no.| Nobody cared.',
    '1. Buy milk.',
  ],
  'dashes without a space': ['It began in mid 2018- after the fire.| The rest is known.'],
  'missing spaces': ['He left the room.The door closed.'.replace('.T', '.|T'), 'Buy it on Acme.com today.'],
  'speech of several sentences': [
    '“It works.| Trust us,” he said.',
    '"It works.| Trust us," he said.',
    'He said: “It works.| Trust us.”| Nobody did.',
  ],
  'a quotation that is part of a sentence': [
    'He called it “The Worst. Deal. Ever.” in a note.',
    'The memo “Stop. Read this first” went to all.',
    '“Why now?” Roe asked.| “Go!” cried the man.',
  ],
  brackets: ['The plan (it was his. It failed.) went on.', '(He did not.)| She did.'],
  'dots that trail off': ['Wait... what?| Then he left…| Nobody saw.', 'He paused … and went on.'],
  'names with a mark': ['Yahoo! is a firm.'],
};

describe('sentences', () => {
  for (const [what, lines] of Object.entries(CASES)) {
    it.each(lines)(`${what}: %s`, (line) => {
      expect(split(line.replaceAll('|', ''))).toEqual(line.split('|').map((s) => s.trim()));
    });
  }

  const ELSEWHERE: [lang: string, line: string][] = [
    ['de', 'Am 3. Oktober 1990 kam er, z. B. mit Dr. Roe, im 19. Jahrhundert sei das so gewesen.'],
    ['de', 'Das war 1990.| Der Rest ist bekannt.'],
    ['de', 'Rund 6,4 Mio. Euro kostet es bzw. Geld.| Das ist viel.'],
    ['de', 'Er sagte: „Es geht.“| Danach ging er.'],
    ['de', 'Er rief: »Es geht.«| Danach ging er.'],
    ['fr', '« Vraiment ? »| Puis il est parti.| Le 2 nov. 2023, M. Dupont est venu !'],
    ['fr', 'Il a dit : « Non ! », puis il est parti.'],
    ['es', '¿Qué pasó?| ¡Nada!| El Sr. López llegó de EE. UU. ayer.'],
    ['da', 'Den 2. Verdenskrig var slut.| Det var i 1945.'],
    ['ru', 'Он родился в 1990 г. в городе.| Это было давно.'],
    ['ar', 'قال الوزير إن الضرائب لن ترتفع.| هل هذا صحيح؟| نعم، قال د. أحمد ذلك.'],
    ['fa', 'دولت می‌گوید که مالیات‌ها افزایش نمی‌یابد.| آیا درست است؟| بله.'],
    ['ur', 'حکومت نے کہا کہ ٹیکس نہیں بڑھے گا۔| کیا یہ سچ ہے؟| ہاں۔'],
    ['he', 'דובר צה"ל אמר ש"אין שינוי".| ארה"ב תומכת.'],
    ['hi', 'सरकार ने कहा कि कर नहीं बढ़ेगा।| क्या यह सच है?| हाँ।'],
    [
      'zh',
      '特朗普于2020年7月宣布禁止TikTok。|世卫组织：疫苗不会导致自闭症！|“真的吗？”|他问。|（第一句。|第二句。）',
    ],
    ['ja', '政府は「増税はしない。」と述べた。|次の文です。'],
    ['ko', '정부는 세금을 올리지 않는다고 밝혔다.| 사실일까?| 그렇다.'],
    ['th', 'รัฐบาลกล่าวว่าจะไม่ขึ้นภาษี แต่ไม่มีใครเชื่อ'],
    ['am', 'ሰው ነጻ ነው።|ሁሉም እኩል ነው።'],
  ];

  it.each(ELSEWHERE)('of other languages end where theirs do: %s, %s', (lang, line) => {
    const { sentences } = readDocument(line.replaceAll('|', ''), { lang });
    expect(sentences.map((s) => s.text)).toEqual(line.split('|').map((s) => s.trim()));
  });

  it('never cross a line, and leave bullets and no-break spaces outside', () => {
    expect(split(' \u00a0•\u00a0 One item\n • Another item\n\n***\nThe end')).toEqual([
      'One item',
      'Another item',
      'The end',
    ]);
  });

  it('never cross a block when blocks are given', () => {
    const text = 'A heading\nand more. The end.';
    const sentences = readDocument(text, {
      blocks: [
        { start: 0, end: 19 },
        { start: 20, end: 28 },
      ],
    }).sentences;
    expect(sentences.map((s) => [s.block, s.text])).toEqual([
      [0, 'A heading\nand more.'],
      [1, 'The end.'],
    ]);
  });

  const messy = fc.array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '. ',
        '? ',
        '“',
        '”',
        '"',
        "'",
        '’',
        '‘',
        '(',
        ')',
        '\n',
        '…',
        ' ',
        '\u00a0',
        'Mr.',
        'U.S.',
        '3.5',
        'He ',
        'said ',
        "''",
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  );

  it('come from any string without a throw, ordered, inside the text, and as written', () => {
    fc.assert(
      fc.property(messy, (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const sentence of readDocument(text).sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          at = sentence.start;
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            at = token.end;
          }
          expect(at).toBe(sentence.end);
          for (const q of sentence.quoted) {
            expect(q.start).toBeGreaterThanOrEqual(sentence.start);
            expect(q.end).toBeLessThanOrEqual(sentence.end);
            expect(q.end).toBeGreaterThan(q.start);
          }
        }
      }),
    );
  });

  it('may be made of digits of any script', () => {
    expect(split('𞥐')).toEqual(['𞥐']);
    expect(split('½')).toEqual(['½']);
    expect(split('…!')).toEqual([]);
  });

  it('hold every letter and digit of the text', () => {
    fc.assert(
      fc.property(messy, (parts) => {
        const text = parts.join('');
        const kept = readDocument(text)
          .sentences.map((s) => s.text)
          .join('');
        const bare = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '');
        expect(bare(kept)).toBe(bare(text));
      }),
    );
  });
});
