/** A topic that the platform does not subscribe a channel to. */
export interface Rejection {
  /** Name of the topic. */
  readonly name: string;
  /** Permissions that the user lacks, as far as the platform names them. */
  readonly missingPermissions: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Words that say no. `Rejected` is documented; what else the platform may say instead is not. */
const saysNo = /reject|den[iy]|forbid|refus|invalid|unauthori[sz]|not.?(permitted|allowed|found)|fail|error/i;

/**
 * Reads which of the topics that were asked for the platform rejects. Documented is a list `entities` whose items have
 * a `state`; understood is any list of names or of objects with a name, if the list or the object says no.
 *
 * @param answer - The answer to a request to subscribe.
 * @param names - The topics that were asked for, in their order: it tells which one an item without a name means.
 */
export function rejectionsIn(answer: unknown, names: readonly string[]): readonly Rejection[] {
  return Object.entries(fieldsOf(answer)).flatMap(([field, list]) => {
    if (!Array.isArray(list)) return [];
    const items: readonly unknown[] = list;
    const isOfRejected = saysNo.test(field);
    return items.flatMap((item, index) => {
      if (!isOfRejected && !isRejected(fieldsOf(item))) return [];
      const name = nameOf(item) ?? (items.length === names.length ? names[index] : undefined);
      return name === undefined ? [] : [{ name, missingPermissions: permissionsOf(fieldsOf(item)) }];
    });
  });
}

/** A state decides; without one, a reason or missing permissions do. */
function isRejected(item: Fields): boolean {
  const { status, state = status, rejectionReason } = item;
  if (typeof state === 'string') return saysNo.test(state);
  return Boolean(rejectionReason) || permissionsOf(item).length > 0;
}

function nameOf(item: unknown): string | undefined {
  const { id, topic, topicName, name } = fieldsOf(item);
  return [item, id, topic, topicName, name].find((value) => typeof value === 'string');
}

function permissionsOf({ missingPermissions }: Fields): readonly string[] {
  if (!Array.isArray(missingPermissions)) return [];
  return missingPermissions.filter((permission) => typeof permission === 'string');
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
