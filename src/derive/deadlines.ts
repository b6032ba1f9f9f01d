import type { DueRule, Evidence, OnceDeadline } from '#src/datasets/content/deadlines.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { byDueDate, joinProofs, type DueItem, type DuePart, type DueProof } from '#src/derive/dueItem.ts';
import { lastDayOf, periodsOfRule } from '#src/derive/duePeriods.ts';
import { judge, type Judged } from '#src/derive/dueState.ts';
import { allMembers } from '#src/derive/partyMembers.ts';
import { lookFor, type EvidenceCell, type Sought } from '#src/derive/reportEvidence.ts';
import { begunIn, startOfReport, type Begun } from '#src/derive/reportStart.ts';
import { deadlineTitles } from '#src/i18n/deadlines.ts';
import { fiscalYearOf, periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';

export { dueOf, lateItems, nextDue, type DueItem } from '#src/derive/dueItem.ts';

/** What a once-only deadline and a rule tell in the same words. */
function parties({ who, whoNote, to, letter, section, note }: OnceDeadline | DueRule) {
  return { who, to, letter, section, ...(whoNote === undefined ? {} : { whoNote }), ...(note === undefined ? {} : { note }) };
}

interface Asked extends Pick<Judged, 'date' | 'asked'>, Omit<Sought, 'agency'> {
  readonly who: readonly string[];
  readonly evidence: Evidence | null;
  readonly begunOf: (cell: EvidenceCell) => Begun;
}

/** How it stands for everybody meant: for each by its own rows where the workbook tells agencies apart, else for all alike. */
function proofs(province: LoadedProvince, { who, evidence, begunOf, date, asked, ...sought }: Asked): { readonly parts: DuePart[] } & DueProof {
  const dataset = evidence ? province.datasets.find(({ id }) => id === evidence.dataset) : undefined;
  const stand = (agency: string | null): DueProof => {
    const looked = evidence ? lookFor(dataset, evidence, { ...sought, agency }) : { cells: [], files: [], absent: false };
    return judge({ today: province.referenceDate, date, asked, looked, begun: looked.cells.map(begunOf) });
  };
  const members = allMembers(province, who);
  if (!evidence?.agency) {
    const all = stand(null);
    return { ...all, parts: members.map((agency) => ({ agency, ...all })) };
  }
  const parts = members.map((agency) => ({ agency, ...stand(agency) }));
  return { ...joinProofs(parts), parts };
}

function onceItem(province: LoadedProvince, deadline: OnceDeadline): DueItem {
  const { id, title, who, date, dateAsWritten, precision, evidence, letter } = deadline;
  const { letters, province: { sources = [] } } = province.content;
  const askedOn = [...letters, ...sources].find((each) => each.id === letter)?.date ?? null;
  const asked = askedOn === null || askedOn <= province.referenceDate;
  const fiscalYear = evidence?.fiscalYear ?? fiscalYearOf(date);
  const stands = proofs(province, { who, evidence, date, asked, fiscalYear, period: null, begunOf: () => 'begun' });
  return { id, title, ...parties(deadline), date, dateAsWritten, precision, ...stands };
}

function ruleItem(province: LoadedProvince, rule: DueRule, period: Period): DueItem {
  const { id, who, evidence } = rule;
  const date = lastDayOf(rule, period);
  const begunOf = ({ observation }: EvidenceCell): Begun => (observation ? begunIn(period, startOfReport(province, rule, observation)) : 'begun');
  const stands = proofs(province, { who, evidence, date, asked: period.end < province.referenceDate, fiscalYear: period.fiscalYear, period, begunOf });
  const title = deadlineTitles.ofPeriod(rule.title, periodLabel(period, 'long'), period.kind === 'month');
  return { id: `${id}-${period.id}`, title, ...parties(rule), date, dateAsWritten: rule.ruleAsWritten, precision: date === null ? null : 'day', rule: id, period, ...stands };
}

/**
 * Every deadline of content/deadlines.yaml as it stands on the reference date, by date: each once-only one, and one
 * item a period of each rule.
 */
export function dueItems(province: LoadedProvince): DueItem[] {
  const { once, rules } = province.content.deadlines;
  return [
    ...once.map((deadline) => onceItem(province, deadline)),
    ...rules.flatMap((rule) => periodsOfRule(rule, province.referenceDate).map((period) => ruleItem(province, rule, period))),
  ].sort(byDueDate);
}
