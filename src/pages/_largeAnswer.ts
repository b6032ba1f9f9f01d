import { heldBuild } from '#src/heldBuild.ts';

/** Many bytes as what is asked for at `url`. A build is handed them beside the answer, which would copy them several times. */
export function largeAnswer(url: URL, bytes: Uint8Array<ArrayBuffer>, mediaType: string): Response {
  const build = heldBuild();
  build?.pages.put(url.pathname, bytes);
  return new Response(build ? null : bytes, { headers: { 'content-type': mediaType } });
}
