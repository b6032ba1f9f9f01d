import { zipSync } from 'fflate';

/** Parts put together as a zip that packs nothing: what a reader that only takes zips is handed, after the guard. */
export function storeZip(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const encoder = new TextEncoder();
  const files = [...parts].map(([name, part]) => [name, typeof part === 'string' ? encoder.encode(part) : part] as const);
  return zipSync(Object.fromEntries(files), { level: 0 });
}
