import { ConfigurationError } from '../errors/configuration-error.ts';

/** Gives a word back that is one of those there are; any other is refused by the name of its option. */
export function oneOf<TWord extends string>(option: string, word: TWord, words: readonly TWord[]): TWord {
  if (words.includes(word)) return word;
  throw new ConfigurationError(option, `must be ${words.join(' or ')}`);
}
