// @ts-check
import { StringDecoder } from 'node:string_decoder';

/** The longest line that either side accepts, in characters. */
export const MAX_LINE = 4 * 1024 * 1024;

/**
 * Splits a byte stream into lines of UTF-8 text.
 *
 * @param {NodeJS.ReadableStream} stream
 * @param {(line: string) => void} onLine
 */
export function readLines(stream, onLine) {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk) => {
    const lines = (rest + decoder.write(Buffer.from(chunk))).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE) {
      stream.emit('error', new Error(`a line is longer than ${MAX_LINE} characters`));
    }
    for (const line of lines.filter(Boolean)) {
      onLine(line);
    }
  });
}

/**
 * Writes one object as one line.
 *
 * @param {NodeJS.WritableStream} stream
 * @param {object} message
 */
export function writeLine(stream, message) {
  if (stream.writable) {
    stream.write(`${JSON.stringify(message)}\n`);
  }
}
