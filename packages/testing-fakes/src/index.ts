/**
 * A faithful, stateful fake of the Genesys Cloud chat platform to build and test against.
 *
 * @packageDocumentation
 */
export { FakeGenesysCloud, createFakeGenesysCloud, type TokenOptions } from './fake-genesys-cloud.ts';
export type { FakeGenesysCloudOptions } from './fake-genesys-cloud-options.ts';
export { defaultBehaviour, type FakeBehaviour } from './fake-behaviour.ts';
export type { FakeRoom } from './cloud/fake-room.ts';
export type { NewClient, NewRoom, NewUser } from './cloud/new-records.ts';
export type { FakeClock } from './clock/fake-clock.ts';
export { RealClock } from './clock/real-clock.ts';
export { VirtualClock, virtualClockStart } from './clock/virtual-clock.ts';
export type { FakeRequest } from './http/fake-request.ts';
export type { Delivery, FakeResponse } from './http/fake-response.ts';
export type { FakeFetch } from './in-process/create-fetch.ts';
export type { HubConnection, HubSocket } from './notifications/hub-socket.ts';
export type { SeedName } from './seed/seeds.ts';
export type { FakeGrant, FakeOAuthClient, FakeUser } from './store/records.ts';
