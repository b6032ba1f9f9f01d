import { describe, expect, it } from 'vitest';
import type { Photo } from '#src/datasets/content/photos.ts';
import { photoFiles, photosOf } from '#src/views/photos.ts';
import { planProvince, projects } from '../support/planProvince.ts';

const photo = (project: string, more: Partial<Photo> = {}): Photo => ({
  fiscalYear: 2560, project, file: `photos/2560/${project}/a.jpg`, alt: 'ภาพ', caption: null, takenOn: null, width: 3000, height: 2000, digest: 'abcdef0123456789abcdef0123456789', ...more,
});
const withPhotos = (...photos: Photo[]) => { const province = planProvince(); return { ...province, content: { ...province.content, photos } }; };
const [first] = projects;
if (!first) throw new Error('no project');

describe('photographs of a project', () => {
  it('come in two sizes, or in one where they are small', () => {
    const [large, small] = photosOf(withPhotos(photo('1'), photo('1', { width: 300, height: 400 })), first);
    expect(large).toMatchObject({ width: 960, height: 640, sizes: [{ path: '/photos/abcdef0123456789abcd-480.webp', width: 480 }, { path: '/photos/abcdef0123456789abcd-960.webp', width: 960 }] });
    expect(small).toMatchObject({ width: 300, height: 400, sizes: [{ path: '/photos/abcdef0123456789abcd-300.webp', width: 300 }] });
  });

  it('belong to the year and the project of their folder', () => {
    expect(photosOf(withPhotos(photo('1', { fiscalYear: 2561 }), photo('2')), first)).toEqual([]);
  });

  it('are published once each, and only of projects that the site shows', () => {
    expect(photoFiles(withPhotos(photo('1'), photo('2'), photo('hidden', { digest: 'ffff0123456789abcdefffff' }))).map(({ name }) => name)).toEqual(['abcdef0123456789abcd-480', 'abcdef0123456789abcd-960']);
  });
});
