/** What a page runs to see whether its client may call the platform. */
export const callPlatform = 'new platformClient.ChatApi(client).getChatsSettings().then(() => true)';
