const wordsOfRound = 64;

/** The first 32 bits of the fractional part of a number. */
const fractionBits = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) >>> 0;

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

const primes = firstPrimes(wordsOfRound);
const roundConstants = primes.map((prime) => fractionBits(Math.cbrt(prime)));
const initialHash = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));

/**
 * SHA-256. The digest of the platform itself is asynchronous, and the fake answers without waiting.
 *
 * @param bytes - What to digest; less than half a gigabyte.
 * @returns The 32 bytes of the digest.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const hash = Uint32Array.from(initialHash);
  const padded = pad(bytes);
  for (let offset = 0; offset < padded.byteLength; offset += 64) digestBlock(hash, padded, offset);
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of hash.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

function pad(bytes: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  return view;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function digestBlock(hash: Uint32Array, block: DataView, offset: number): void {
  const words = new Uint32Array(wordsOfRound);
  const word = (index: number): number => words[index] ?? 0;
  for (let index = 0; index < 16; index += 1) words[index] = block.getUint32(offset + index * 4);
  for (let index = 16; index < wordsOfRound; index += 1) {
    const early = word(index - 15);
    const late = word(index - 2);
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = word(index - 16) + s0 + word(index - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let index = 0; index < wordsOfRound; index += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + s1 + choice + (roundConstants[index] ?? 0) + word(index)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + s0 + majority) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index] ?? 0) + value;
}
