/**
 * What a page of the site may do, in one place: pages bear it as a meta tag, `npm start` sends it, and the files and
 * recipes for hosts (src/hostFiles.ts, HOSTING.md) carry it word for word.
 */
const policy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // The search runs a WebAssembly program; nothing else is made from text.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
};

const written = (directives: typeof policy): string => Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');

/** For `<meta http-equiv>`, where `frame-ancestors` is not allowed. */
export const metaPolicy = written(policy);

export const referrerPolicy = 'same-origin';

const denied = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/** What every answer of a web server bears. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written({ ...policy, 'frame-ancestors': ["'none'"] }),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': referrerPolicy,
  'Permissions-Policy': denied.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};
