/**
 * Puts so many messages into the first room of a fake: copies of one that was sent, 100 ms apart. It goes the way of a
 * snapshot, since sending a million takes minutes.
 */
export async function plantMessages(cloud, count) {
  const { jid } = cloud.addRoom();
  await cloud.fetch(`${cloud.origin}/api/v2/chats/rooms/${encodeURIComponent(jid)}/messages`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${cloud.tokenFor(cloud.users[0])}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      message: 'The printer on the second floor is out of paper again, who has the key?',
    }),
  });
  const { now, contents } = cloud.snapshot();
  const [first] = contents.messages;
  const messages = Array.from({ length: count }, (_, index) => {
    const id = `0f1a0000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
    return { ...first, id, threadId: id, createdAt: now - (count - index) * 100 };
  });
  cloud.restore({ now, contents: { ...contents, messages } });
}
