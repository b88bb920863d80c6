// Browser
const platformClient = require('platformClient');
// Node
const platformClient = require('purecloud-platform-client-v2');

// Manually set auth token or use loginImplicitGrant(...) or loginClientCredentialsGrant(...) or loginPKCEGrant(...)
platformClient.ApiClient.instance.setAccessToken(yourAccessToken);

let apiInstance = new platformClient.ChatApi();

let roomJid = "roomJid_example"; // String | roomJid
let body = {}; // Object | Pinned Message Ids

apiInstance.postChatsRoomPinnedmessages(roomJid, body)
  .then(() => {
    console.log('postChatsRoomPinnedmessages returned successfully.');
  })
  .catch((err) => {
    console.log('There was a failure calling postChatsRoomPinnedmessages');
    console.error(err);
  });
