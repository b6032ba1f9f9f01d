import type { Photo } from '#src/datasets/content/photos.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { recordsFor } from '#src/views/lookup.ts';

/** One size of a photograph; `path` is without the base of the site. */
export interface PhotoSize {
  readonly path: string;
  readonly width: number;
}

export interface PhotoView {
  readonly sizes: readonly [PhotoSize, ...PhotoSize[]];
  /** Of the largest size, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string | null;
  readonly takenOn: string | null;
}

/** A file that the site publishes: `name` without its ending, made from `file` within `content/`. */
export interface PhotoFile {
  readonly name: string;
  readonly file: string;
  readonly width: number;
}

/** A column of text on a phone, and twice of it. */
const widths = [480, 960] as const;

/** Names tell nothing of the file that was handed in; another picture gets another name, so a browser may keep the old one. */
const filesOf = ({ digest, file, width }: Photo): [PhotoFile, ...PhotoFile[]] => {
  const [small, large] = widths.map((most) => Math.min(most, width)) as [number, number];
  const fileOf = (size: number): PhotoFile => ({ name: `${digest.slice(0, 20)}-${size}`, file, width: size });
  return small === large ? [fileOf(small)] : [fileOf(small), fileOf(large)];
};

/** Photographs handed in for a project that may be published. */
export const photosFor = ({ content }: LoadedProvince, { fiscalYear, id }: RecordRow): Photo[] => content.photos.filter((photo) => photo.fiscalYear === fiscalYear && photo.project === id);

/** The photographs of a project, as its page shows them. */
export const photosOf = (province: LoadedProvince, row: RecordRow): PhotoView[] =>
  photosFor(province, row).map((photo) => {
    const files = filesOf(photo);
    const width = files.at(-1)?.width ?? photo.width;
    const [first, ...others] = files.map(({ name, width: size }) => ({ path: `/photos/${name}.webp`, width: size })) as [PhotoSize, ...PhotoSize[]];
    const { alt, caption, takenOn } = photo;
    return { sizes: [first, ...others], width, height: Math.round((photo.height * width) / photo.width), alt, caption, takenOn };
  });

/** Every picture file of the site, once each: of the projects that it shows, and of no other. */
export const photoFiles = (province: LoadedProvince): PhotoFile[] => {
  const files = recordsFor(province, 'projects').flatMap((row) => photosFor(province, row)).flatMap(filesOf);
  return [...new Map(files.map((file) => [file.name, file])).values()];
};
