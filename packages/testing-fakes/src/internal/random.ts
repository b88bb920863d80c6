/** State of a generator, four 32-bit numbers; keep it to go on with the same sequence later. */
export type RandomState = readonly [number, number, number, number];

/** Seeded random values: the same seed gives the same ids, tokens and texts, on every machine. Not secret. */
export interface Random {
  /** A whole number from 0 up to, and without, the given one. */
  below(limit: number): number;
  /** Hexadecimal digits. */
  hex(digits: number): string;
  /** A UUID of version 4. */
  uuid(): string;
  /** Letters, digits, `-` and `_`, as in an opaque token. */
  token(characters: number): string;
  /** Where the sequence stands. */
  state(): RandomState;
  /** Goes on from a kept state. */
  resume(state: RandomState): void;
}

const tokenAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Spreads a text over four numbers (after the public-domain cyrb128). */
function hash(text: string): RandomState {
  let [a, b, c, d] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597_399_067);
    b = c ^ Math.imul(b ^ unit, 2_869_860_233);
    c = d ^ Math.imul(c ^ unit, 951_274_213);
    d = a ^ Math.imul(d ^ unit, 2_716_044_179);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** Makes a generator (the public-domain sfc32) from a seed. */
export function createRandom(seed: string): Random {
  let [a, b, c, counter] = hash(seed);
  const next = (): number => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + sum) >>> 0;
    return sum;
  };
  const hex = (digits: number): string => {
    let text = '';
    while (text.length < digits) text += next().toString(16).padStart(8, '0');
    return text.slice(0, digits);
  };
  for (let round = 0; round < 12; round += 1) next();
  return {
    below: (limit) => Math.floor((next() / 2 ** 32) * limit),
    hex,
    uuid: () => {
      const digits = hex(32);
      const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4] ?? '8';
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
    },
    token: (characters) =>
      Array.from({ length: characters }, () => tokenAlphabet.charAt(next() >>> 26)).join(''),
    state: () => [a, b, c, counter],
    resume: (state) => {
      [a, b, c, counter] = state;
    },
  };
}
