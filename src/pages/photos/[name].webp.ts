import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { resizePhoto } from '#src/exports/resizePhoto.ts';
import { province as load } from '#src/pages/_province.ts';
import { readSettings } from '#src/settings.ts';
import { photoFiles, type PhotoFile } from '#src/views/photos.ts';

export const getStaticPaths = (async () => photoFiles(await load()).map((photo) => ({ params: { name: photo.name }, props: { photo } }))) satisfies GetStaticPaths;

/** A photograph of a project, made small and bare of what the camera wrote. */
export const GET: APIRoute<{ photo: PhotoFile }> = async ({ props: { photo } }) => {
  const { content } = readSettings(process.env, process.cwd()).directories;
  const bytes = await resizePhoto(await readFile(join(content, photo.file)), photo.width);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/webp' } });
};
