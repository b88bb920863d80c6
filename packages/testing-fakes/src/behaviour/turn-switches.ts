import type { FakeBehaviour } from '../fake-behaviour.ts';
import { InputError } from '../internal/input-error.ts';
import { refuseUnknownFields } from '../internal/refuse-unknown.ts';
import type { RefusalCode } from './refusal-code.ts';

/** Names of the switches that are neither on or off nor any number. */
type ChoiceName = {
  [TName in keyof FakeBehaviour]: boolean extends FakeBehaviour[TName]
    ? never
    : number extends FakeBehaviour[TName]
      ? never
      : TName;
}[keyof FakeBehaviour];

const refusals: readonly RefusalCode[] = ['bad.request', 'not.authorized', 'not.found', 'general.conflict'];

const choices: { readonly [TName in ChoiceName]: readonly FakeBehaviour[TName][] } = {
  historyOrder: ['newestFirst', 'oldestFirst'],
  historyLimitAboveMax: ['cut', 'reject'],
  historyBounds: ['exclusive', 'inclusive'],
  historyDates: ['iso', 'epochMs'],
  unreadableHistoryBounds: ['reject', 'ignore'],
  excludedMetadata: ['nothing', 'reactions', 'reactionsAndMentions'],
  oneOnOneHistoryShape: ['listing', 'array', 'single'],
  listedMessages: ['found', 'all', 'any'],
  listedMessageOrder: ['asked', 'newestFirst'],
  listedDuplicates: ['once', 'each'],
  retention: ['immediate', 'never'],
  replyThread: ['shared', 'own'],
  threadIds: ['own', 'firstMessage'],
  messageTimestamps: ['increasing', 'clock'],
  messageIds: ['uuid', 'hex', 'opaque'],
  mentionMap: ['idToJid', 'jidToId', 'idToName'],
  lateEditError: refusals,
  foreignMessageError: refusals,
  reactionsUpdate: ['replace', 'add'],
  foreignConversations: ['forbidden', 'hidden', 'openRooms'],
  pinsUpdate: ['add', 'replace'],
  roomPinsUpdate: ['add', 'replace'],
  limitError: refusals,
  fullRoomError: refusals,
  selfJoin: ['any', 'group', 'none'],
  groupRoomRemoval: ['allow', 'refuse'],
  notifyListing: ['everybody', 'unmuted'],
  badValueCode: ['bad.request', 'invalid.value'],
  repeatedAdditions: ['accept', 'conflict'],
  missingRemovals: ['notFound', 'accept'],
  unknownListedIds: ['reject', 'ignore'],
  retiredPinsStatus: [200, 204],
  unknownQueryParameters: ['ignore', 'reject'],
  expiredTokenCode: ['bad.credentials', 'credentials.expired'],
  invalidGrantStatus: [400, 401],
  oauthErrorText: ['both', 'description', 'error_description'],
  deleteSubscriptionsStatus: [200, 204],
  roomTopicIds: ['any', 'jid', 'localPart', 'id'],
  eventReactions: ['ids', 'jids'],
  reactionAction: ['Create', 'Edit', 'none'],
};

/**
 * Turns switches; one that is `undefined` stays as it is. Refuses a switch that is none, and a value that a switch does
 * not take, which would act as some other value.
 */
export function turnSwitches(behaviour: FakeBehaviour, change: Partial<FakeBehaviour>): FakeBehaviour {
  refuseUnknownFields('the behaviour', change, behaviour);
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) checkValue(name as keyof FakeBehaviour, behaviour, value);
  return { ...behaviour, ...Object.fromEntries(given) };
}

function checkValue(name: keyof FakeBehaviour, behaviour: FakeBehaviour, value: unknown): void {
  const taken: readonly unknown[] | undefined = name in choices ? choices[name as ChoiceName] : undefined;
  const usual = typeof behaviour[name];
  if (taken !== undefined) {
    if (!taken.includes(value)) throw new InputError(name, `takes ${taken.join(' or ')}.`);
  } else if (typeof value !== usual) {
    throw new InputError(name, `takes a ${usual}.`);
  } else if (usual === 'number' && !(Number(value) >= 0)) {
    throw new InputError(name, 'takes a number from 0 on.');
  } else if (name === 'heartbeatMs' && value === 0) {
    // The next heartbeat would be due at once, and the clock would never get on.
    throw new InputError(name, 'takes a number above 0.');
  }
}
