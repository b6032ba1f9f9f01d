/** What a page is about; the search filters by it, and the bar marks its section. */
export type PageKind =
  | 'indicator' | 'evaluation' | 'plan' | 'project' | 'budget' | 'activities' | 'calendar' | 'deadlines'
  | 'agency' | 'letter' | 'province' | 'changes' | 'data' | 'page' | 'print' | 'search' | 'home';
