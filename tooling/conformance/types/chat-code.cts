import platformClient = require('purecloud-platform-client-v2');

// Code as people have it who wrote against the declarations of the official SDK.

const client: platformClient.ApiClientClass = platformClient.ApiClient.instance;
client.setEnvironment(platformClient.PureCloudRegionHosts['eu_central_1'] as string);
client.setAccessToken('token');
client.setPersistSettings(true, 'acme');
client.setReturnExtendedResponses(false);
client.setGateway({ host: 'gateway.acme.example', protocol: 'https', port: 443, path_params_api: 'genesys' });

async function logIn(): Promise<string> {
  const byClient: platformClient.AuthData = await client.loginClientCredentialsGrant('id', 'secret');
  await client.loginPKCEGrant('id', 'https://acme.example/', { state: 'x', login_hint: 'ann@acme.example' });
  await client.loginImplicitGrant('id', 'https://acme.example/', { state: 'x' });
  await client.loginCodeAuthorizationGrant('id', 'secret', 'code', 'https://acme.example/');
  const verifier = client.generatePKCECodeVerifier(128);
  await client.computePKCECodeChallenge(verifier);
  await client.authorizePKCEGrant('id', verifier, 'code', 'https://acme.example/');
  return byClient.accessToken;
}

const api = new platformClient.ChatApi(client);

async function chat(roomJid: string, userId: string): Promise<string[]> {
  const options: platformClient.ChatApi.getChatsRoomMessagesOptions = {
    limit: '25',
    before: '2026-01-01T00:00:00.000Z',
    excludeMetadata: false,
    customHeaders: { 'X-Purpose': 'test' },
  };
  const history: platformClient.Models.ChatMessageEntityListing = await api.getChatsRoomMessages(
    roomJid,
    options,
  );
  const body: platformClient.Models.SendMessageBody = { message: 'Hello', mentions: [userId] };
  const sent: platformClient.Models.ChatSendMessageResponse = await api.postChatsRoomMessages(roomJid, body);
  await api.patchChatsRoomMessage(roomJid, sent.id, { message: 'Hello!' });
  await api.putChatsMessageReactions(sent.id, { reactions: ['👍'] });
  await api.postChatsRoomMessagesPins(roomJid, { pinnedMessageIds: [sent.id] });
  await api.deleteChatsRoomMessagesPin(roomJid, sent.id);
  const room: platformClient.Models.Room = await api.getChatsRoom(roomJid);
  const created = await api.postChatsRooms({ subject: 'Plans', userIds: [userId] });
  await api.postChatsRoomParticipant(created.jid, userId);
  const { participants } = await api.getChatsRoomParticipants(roomJid, { notify: false });
  const settings: platformClient.Models.ChatSettings = await api.getChatsSettings();
  await api.patchChatsSettings({ messageRetentionPeriodDays: settings.messageRetentionPeriodDays ?? 365 });
  const mine: platformClient.Models.UserSettingsForChat = await api.getChatsUsersMeSettings();
  await api.postChatsUsersMeSettings({ muted: mine.muted ?? false });
  await api.deleteChatsRoomMessage(roomJid, sent.id);
  return [
    ...(history.entities ?? []).map(
      ({ id, body: text, user, thread }) => `${id} ${text} ${user?.id} ${thread.id}`,
    ),
    room.subject ?? '',
    ...(participants ?? []).map(({ jid }) => jid ?? ''),
  ];
}

export = { logIn, chat };
