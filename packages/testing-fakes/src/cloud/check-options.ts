import type { FakeGenesysCloudOptions } from '../fake-genesys-cloud-options.ts';
import { type FieldNames, refuseUnknownFields, refuseUnknownName } from '../internal/refuse-unknown.ts';
import type { SeedName } from '../seed/seeds.ts';

const optionNames: FieldNames<FakeGenesysCloudOptions> = {
  seed: true,
  randomSeed: true,
  clock: true,
  behaviour: true,
  origin: true,
  store: true,
  strict: true,
  journalSize: true,
};

const seedNames: ReadonlySet<SeedName> = new Set(['demo', 'empty']);

/** Refuses options that would have no effect, which only a compiler would have told of. */
export function checkOptions(options: FakeGenesysCloudOptions): void {
  refuseUnknownFields('the fake', options, optionNames);
  refuseUnknownName('seed', options.seed ?? 'demo', seedNames);
}
