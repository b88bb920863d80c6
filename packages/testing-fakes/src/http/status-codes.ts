const codes: ReadonlyMap<number, string> = new Map([
  [400, 'bad.request'],
  [401, 'bad.credentials'],
  [403, 'not.authorized'],
  [404, 'not.found'],
  [405, 'method.not.allowed'],
  [408, 'client.timeout'],
  [409, 'general.conflict'],
  [413, 'request.entity.too.large'],
  [415, 'unsupported.media.type'],
  [429, 'too.many.requests.retry.after'],
  [500, 'internal.server.error'],
  [502, 'bad.gateway'],
  [503, 'service.unavailable'],
  [504, 'request.timeout'],
]);

/** Code that the platform gives an error with a status, when nothing more is known. */
export function codeOfStatus(status: number): string {
  return codes.get(status) ?? 'unknown';
}
