// A static server for pages to read: extensions do not run on files, and the demo should need no set-up.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/**
 * Serves one folder on this machine alone, on a free port.
 * No charset is sent: a page's own declaration counts, as it would from a disk.
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => void }>} address without a slash at its end
 */
export function serve(folder) {
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        address: `http://127.0.0.1:${port}`,
        close() {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

/** The file inside the folder that an address names, or undefined. @param {string} folder @param {string} address */
function fileFor(folder, address) {
  try {
    const file = join(folder, normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname)));
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined; // No such file, or an address that is no address.
  }
}
