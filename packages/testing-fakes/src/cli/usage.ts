/** What `--help` prints. */
export const usage = `genesys-chat-fake: a fake of the Genesys Cloud chat platform.

  --port N         Port to listen on; 0 takes any that is free. Default 8787.
  --host H         Address to listen on. Default 127.0.0.1.
  --origin URL     Address that clients reach it by, when that is another one.
  --data FILE      SQLite file that keeps everything over a restart. Default: in memory.
  --seed demo      A dozen users, rooms, one-to-ones and messages. The default.
  --seed empty     An organisation with one administrator and no rooms.
  --control        Lets tests script faults over HTTP. Never on by itself.
  --help           Prints this.
  --version        Prints the version.

Once it serves, one line of JSON with its address, users, rooms and clients goes to
standard output. Ctrl-C stops it.
`;
