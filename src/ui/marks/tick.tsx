// A family's line as a shape of our own: upright as an edge tick, lying under words where highlights cannot be used
// (forced colours). Wave, dots, double line: the same three as in the text.

import type { Family } from '../../engine/note';

/** Upright line, 8 px wide. */
export function Tick({ family, height }: { readonly family: Family; readonly height: number }) {
  return (
    <svg
      class="tick-line"
      width="8"
      height={height}
      viewBox={`0 0 8 ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <g transform="rotate(90) translate(0 -8)">
        <Stroke family={family} length={height} middle={4} />
      </g>
    </svg>
  );
}

/** Lying line, 6 px high. */
export function Underline({ family, width }: { readonly family: Family; readonly width: number }) {
  return (
    <svg
      class="under-line"
      width={width}
      height="6"
      viewBox={`0 0 ${width} 6`}
      aria-hidden="true"
      focusable="false"
    >
      <Stroke family={family} length={width} middle={3} />
    </svg>
  );
}

interface StrokeProps {
  readonly family: Family;
  readonly length: number;
  readonly middle: number;
}

function Stroke({ family, length, middle }: StrokeProps) {
  const line = { fill: 'none', stroke: 'currentColor' } as const;
  if (family === 'record') return <path {...line} stroke-width="2" d={wave(length, middle)} />;
  if (family === 'wording')
    return (
      <path
        {...line}
        stroke-width="2.4"
        stroke-linecap="round"
        stroke-dasharray="0 5"
        d={`M2 ${middle}H${length}`}
      />
    );
  return (
    <path {...line} stroke-width="1.25" d={`M0 ${middle - 1.6}H${length}M0 ${middle + 1.6}H${length}`} />
  );
}

/** A wave of 8 px length and 4 px height. */
function wave(length: number, middle: number): string {
  let path = `M0 ${middle}`;
  for (let x = 0; x < length; x += 8) path += `q2-4 4 0t4 0`;
  return path;
}
