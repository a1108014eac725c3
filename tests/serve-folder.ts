import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { closeServer, contentTypes, listenLocally } from './local-server.ts';

export interface FolderServer {
  /** With the base path and a slash at the end: `http://127.0.0.1:40123/digest/`. */
  readonly address: string;
  /** The paths asked for so far, with their queries, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/**
 * Serves a built site on this machine, as a plain static host does: `index.html` for a folder, a redirect to the
 * address with its slash, `404.html` for what is missing.
 * @param base where the site stands: nothing outside of it is served
 */
export async function serveFolder(folder: string, base = '/'): Promise<FolderServer> {
  const prefix = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    void respond(request, response, (address) => answer(path.resolve(folder), prefix, address));
  });
  const port = await listenLocally(server);
  return {
    address: `http://127.0.0.1:${String(port)}${prefix}`,
    requests,
    close: () => closeServer(server),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  find: (address: string) => Promise<Answer>,
): Promise<void> {
  const { status, headers, body } = isReading(request)
    ? await find(request.url ?? '')
    : say(405, 'Method not allowed');
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

async function answer(folder: string, prefix: string, address: string): Promise<Answer> {
  const decoded = decodePath(address);
  if (decoded === undefined) return say(400, 'Bad request');
  if (!decoded.startsWith(prefix)) return say(404, `Nothing is published outside of ${prefix}`);
  const file = path.join(folder, decoded.slice(prefix.length));
  if (file !== folder && !file.startsWith(`${folder}${path.sep}`)) return say(403, 'Forbidden');
  const kind = await kindOf(file);
  if (kind === 'folder' && !decoded.endsWith('/')) return redirectTo(`${decoded}/`);
  const found = kind === 'folder' ? path.join(file, 'index.html') : file;
  if ((await kindOf(found)) === 'file' && (kind === 'folder' || !decoded.endsWith('/')))
    return send(200, found);
  const missing = path.join(folder, '404.html');
  return (await kindOf(missing)) === 'file' ? send(404, missing) : say(404, 'Not found');
}

/** Undefined for what no address can be. `..` is left in place: the caller refuses what leads out of the folder. */
function decodePath(address: string): string | undefined {
  try {
    const decoded = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function kindOf(file: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    const stats = await stat(file);
    return stats.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}

async function send(status: number, file: string): Promise<Answer> {
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  return {
    status,
    headers: { 'Content-Type': type, 'Cache-Control': 'no-store' },
    body: await readFile(file),
  };
}

function say(status: number, body: string): Answer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}

function redirectTo(address: string): Answer {
  return { status: 301, headers: { Location: encodeURI(address) }, body: '' };
}
