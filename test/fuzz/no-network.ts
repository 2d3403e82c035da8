import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import net from 'node:net';

/** Loaded before everything else (`--import`), also in worker threads: any attempt to reach another machine throws where it is made. */
const refuse = (what: string) => (): never => {
  writeSync(2, `NETWORK ${what}\n`); // the stream of a thread is lost when the thread ends at once
  throw new Error(`network: ${what}`);
};
net.Socket.prototype.connect = refuse('connect');
dgram.Socket.prototype.send = refuse('send');
Object.assign(dns, { lookup: refuse('lookup'), resolve: refuse('resolve') });
Object.assign(dns.promises, { lookup: refuse('lookup'), resolve: refuse('resolve') });
