// @ts-check
// The cloud as a process of its own: prints {"port": n} once it listens, and ends when its standard input does.
import { createServices } from './cloud.mjs';
import { listen } from './server.mjs';
import { writeLine } from './wire.mjs';

const server = await listen(createServices());
writeLine(process.stdout, { port: server.port });
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
