import licence from '@fontsource/sarabun/LICENSE?raw';

/** `/fonts/OFL.txt`: the licence of the letters, which asks to go where they go. */
export const GET = (): Response => new Response(licence, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
