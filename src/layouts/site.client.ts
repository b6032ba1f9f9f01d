// The one script that a page asks for. It is small; what only some pages or readers need is loaded when they do.
import '#src/components/cellHint.client.ts';
import '#src/components/chartFigure.client.ts';
import '#src/components/filterBar.client.ts';
import '#src/layouts/menu.client.ts';

if (document.querySelector('[data-search-page]')) void import('#src/components/search.client.ts');
