// Sentences that a rule marks, drawn as on a page, and sentences that it leaves alone. They are the rule's own tests.

import { t } from '../text';
import type { Example } from './state';

interface ExamplesProps {
  readonly label: string;
  readonly examples: readonly Example[];
}

export function Examples({ label, examples }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <div class="examples">
      <h4 class="label">{label}</h4>
      <ul>
        {examples.map((example, at) => (
          <li key={at}>
            {typeof example === 'string' ? (
              <Sentence text={example} />
            ) : (
              <>
                <b>
                  <Sentence text={example.title} />
                </b>
                <p>
                  <Sentence text={example.text} />
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Screen readers hear where the marked words begin and end; what they hear is set in options.css. */
function Sentence({ text }: { readonly text: string }) {
  const parts = text.split(/[«»]/);
  return (
    <>
      {parts.map((part, at) =>
        at % 2 ? (
          <mark key={at} data-begin={t('exampleMarkBegins')} data-end={t('exampleMarkEnds')}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}
