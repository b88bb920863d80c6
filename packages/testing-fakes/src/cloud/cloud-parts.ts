import { turnSwitches } from '../behaviour/turn-switches.ts';
import { VirtualClock } from '../clock/virtual-clock.ts';
import { type FakeBehaviour, defaultBehaviour } from '../fake-behaviour.ts';
import type { FakeGenesysCloudOptions } from '../fake-genesys-cloud-options.ts';
import { Faults } from '../faults/faults.ts';
import { FaultySockets } from '../faults/faulty-sockets.ts';
import { AnswerWriter } from '../http/answer-writer.ts';
import { FrontDesk } from '../http/front-desk.ts';
import { RateLimiter } from '../http/rate-limiter.ts';
import { Router } from '../http/router.ts';
import { FakeWorld } from '../internal/fake-world.ts';
import { RequestJournal } from '../journal/request-journal.ts';
import { NotificationHub } from '../notifications/notification-hub.ts';
import { apiRoutes } from '../operations/routes.ts';
import { plantOrganization } from '../seed/plant-organization.ts';
import type { SeedName } from '../seed/seeds.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { checkOptions } from './check-options.ts';

/** What a fake is made of. */
export interface CloudParts {
  readonly world: FakeWorld;
  readonly hub: NotificationHub;
  readonly sockets: FaultySockets;
  readonly desk: FrontDesk;
  readonly faults: Faults;
  readonly journal: RequestJournal;
  readonly seed: SeedName;
  /** How it behaves until told otherwise. */
  readonly behaviour: FakeBehaviour;
  /** When it was made, milliseconds since 1970. */
  readonly startedAt: number;
}

/** Puts a fake together and plants its organisation. */
export function createParts(options: FakeGenesysCloudOptions): CloudParts {
  checkOptions(options);
  const { clock = new VirtualClock(), strict = true, journalSize = 1000, seed = 'demo' } = options;
  const { origin = 'https://genesys.test' } = options;
  const behaviour = turnSwitches(defaultBehaviour, options.behaviour ?? {});
  const hub: NotificationHub = new NotificationHub(() => world);
  const world = new FakeWorld({
    store: options.store ?? new MemoryStore(),
    clock,
    behaviour,
    randomSeed: options.randomSeed ?? 'genesys',
    // Addresses are made by putting a path behind it.
    origin: origin.replace(/\/+$/, ''),
    hub,
  });
  const faults = new Faults();
  const journal = new RequestJournal(clock, journalSize);
  const api = { router: new Router(apiRoutes), limiter: new RateLimiter(), writer: new AnswerWriter(strict) };
  const desk = new FrontDesk({ world, api, faults, journal });
  const sockets = new FaultySockets(hub, faults, clock);
  const parts = { world, hub, sockets, desk, faults, journal, seed, behaviour, startedAt: clock.now() };
  plantIfEmpty(parts);
  return parts;
}

/** Plants the organisation of a fake, unless its store holds one. */
export function plantIfEmpty({ world, seed }: CloudParts): void {
  const [organization] = world.store.collection('organizations').values();
  if (!organization) plantOrganization(world, seed);
}
