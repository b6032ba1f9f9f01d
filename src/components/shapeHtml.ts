/** The small shapes that verdicts and marks are told apart by, in grey too. Drawn, since fonts lack the signs. */
const paths = {
  up: 'M6 1.2 11.4 11H.6Z',
  down: 'M6 10.8.6 1h10.8Z',
  // A triangle with an open middle: something is wanted, but nothing is late.
  gap: 'M6 10.8.6 1h10.8ZM3.3 2.600 6 7.500 8.700 2.600Z',
  dot: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  ring: 'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8Zm0 1.7a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  dash: 'M1 5h10v2H1Z',
  question: 'M3.1 4.1C3.1 2.200 4.300 1 6.100 1S9 2.100 9 3.700C9 5.900 6.900 5.800 6.900 7.600H5.100C5.100 5.100 7.100 5.200 7.100 3.800 7.100 3.100 6.700 2.700 6.100 2.700 5.400 2.700 5 3.200 5 4.100ZM5 9h2v2H5Z',
  zero: 'M6 .8c2.300 0 3.600 2 3.600 5.200S8.300 11.200 6 11.200 2.400 9.200 2.400 6 3.700.8 6 .8Zm0 1.800c-1.100 0-1.700 1.200-1.700 3.400S4.900 9.400 6 9.400 7.700 8.200 7.700 6 7.100 2.600 6 2.600Z',
  diamond: 'M6 .4 11.600 6 6 11.600.4 6Z',
} as const;

export type ShapeName = keyof typeof paths;

export const shapeHtml = (name: ShapeName): string =>
  `<svg class="shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="${paths[name]}" fill-rule="evenodd"></path></svg>`;
