import type { HostileFile } from './hostile-file.ts';
import type { Random } from './random.ts';

/** A good file cut short, with bytes changed, lost, doubled or put in. */
export function damage(good: Uint8Array, ending: string, count: number, random: Random): readonly HostileFile[] {
  return Array.from({ length: count }, (_, index) => {
    const [what, spoil] = random.pick(WAYS);
    return { name: `${what} ${index}.${ending}`, bytes: spoil(good, random) };
  });
}

const WAYS: readonly (readonly [what: string, spoil: (good: Uint8Array, random: Random) => Uint8Array])[] = [
  ['cut short', (good, { below }) => good.slice(0, below(good.length))],
  [
    'bytes changed',
    (good, { below }) => {
      const spoiled = good.slice();
      for (let times = 1 + below(20); times > 0; times--) spoiled[below(spoiled.length)] = below(256);
      return spoiled;
    },
  ],
  [
    'a stretch lost',
    (good, { below }) => {
      const from = below(good.length);
      return join(good.slice(0, from), good.slice(from + 1 + below(2000)));
    },
  ],
  [
    'a stretch doubled',
    (good, { below }) => {
      const from = below(good.length);
      return join(good.slice(0, from + below(2000)), good.slice(from));
    },
  ],
  [
    'noise put in',
    (good, { below, bytes }) => {
      const from = below(good.length);
      return join(good.slice(0, from), bytes(1 + below(500)), good.slice(from));
    },
  ],
  ['noise behind its mark', (good, { below, bytes }) => join(good.slice(0, 8), bytes(below(4000)))],
];

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
