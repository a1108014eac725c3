/** A static host of this machine that sends everything in Brotli, as the hosts of such sites do. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { closeServer, contentTypes, listenLocally } from '#tests/local-server.ts';

export interface BrotliServer {
  /** With a slash at the end: `http://127.0.0.1:40123/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface PreparedFile {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Uint8Array;
}

const compress = promisify(brotliCompress);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Each file is compressed once, at its first request: the bench asks for all of them before it takes any time. */
export async function serveBrotli(folder: string): Promise<BrotliServer> {
  const prepared = new Map<string, Promise<PreparedFile | undefined>>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = prepared.get(pathname) ?? prepare(folder, pathname);
    prepared.set(pathname, file);
    void file.then((found) => {
      response.writeHead(found === undefined ? 404 : 200, found?.headers ?? { 'Content-Length': 0 });
      response.end(found?.body);
    });
  });
  const port = await listenLocally(server);
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () => closeServer(server),
  };
}

/** A URL has no `..` left in its path, so that nothing outside of the folder is found. */
async function prepare(folder: string, pathname: string): Promise<PreparedFile | undefined> {
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const type = contentTypes[path.extname(file)];
  if (type === undefined) return undefined;
  try {
    const body = await compress(await readFile(file), best);
    const headers = {
      'Content-Type': type,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    };
    return { headers, body };
  } catch {
    return undefined;
  }
}
