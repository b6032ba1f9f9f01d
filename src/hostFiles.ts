import { securityHeaders } from '#src/contentPolicy.ts';
import { askAgain, foldersByContent, keepForGood } from '#src/publish/namedByContent.ts';

const headers = Object.entries(securityHeaders);

/** `_headers`, which Netlify, Cloudflare Pages and others read from the root of a site. `basePath` begins and ends with a slash. */
export function headersFile(basePath: string): string {
  const lines = (path: string, told: readonly (readonly [string, string])[]): string[] => [path, ...told.map(([name, value]) => `  ${name}: ${value}`)];
  return [
    ...lines(`${basePath}*`, headers),
    ...foldersByContent.flatMap((folder) => lines(`${basePath}${folder}/*`, [['Cache-Control', keepForGood]])),
    '',
  ].join('\n');
}

/** A `server` of nginx whose root is what `npm run publish` points at. `add_header` in a location drops those around it, hence the map. */
export function nginxSite(host: string, root: string): string {
  return [
    'map $uri $report_cache {',
    `    default "${askAgain}";`,
    `    ~^/(${foldersByContent.join('|')})/ "${keepForGood}";`,
    '}',
    'server {',
    '    listen 80;',
    `    server_name ${host};`,
    `    root ${root};`,
    '    error_page 404 /404.html;',
    '    charset utf-8;',
    '    charset_types text/xml text/plain text/css text/csv text/calendar application/json application/javascript;',
    '    gzip on;',
    '    gzip_types text/css text/csv text/calendar application/json application/javascript image/svg+xml;',
    '    include /etc/nginx/mime.types;',
    '    types {',
    '        text/csv csv;',
    '        text/calendar ics;',
    '    }',
    '    add_header Cache-Control $report_cache;',
    ...headers.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '}',
    '',
  ].join('\n');
}

/** The same for Caddy, which fetches a certificate by itself when `host` is a public name. */
export function caddySite(host: string, root: string): string {
  const forGood = foldersByContent.map((folder) => `/${folder}/*`).join(' ');
  return [
    `${host} {`,
    `    root * ${root}`,
    '    encode zstd gzip',
    `    @forGood path ${forGood}`,
    `    @others not path ${forGood}`,
    `    header @forGood Cache-Control "${keepForGood}"`,
    `    header @others Cache-Control "${askAgain}"`,
    '    header {',
    ...headers.map(([name, value]) => `        ${name} "${value}"`),
    '    }',
    '    file_server',
    '    handle_errors {',
    // Nobody is to remember for good that a file is missing.
    `        header Cache-Control "${askAgain}"`,
    '        rewrite * /404.html',
    '        file_server',
    '    }',
    '}',
    '',
  ].join('\n');
}
