import { describe, expect, it } from 'vitest';
import { reportWords } from '#src/i18n/check.ts';
import { publishWords } from '#src/i18n/publish.ts';
import { followStages } from '#src/publish/progress.ts';

function follow(before: Record<string, number>) {
  const lines: string[] = [];
  let clock = 0;
  const progress = followStages({ lines: reportWords.stage, show: publishWords.stage }, before, (line) => lines.push(line), () => clock);
  return { lines, progress, wait: (seconds: number) => { clock += seconds * 1000; } };
}

describe('the progress of a publish', () => {
  it('numbers the stages, lets other lines through, and takes the times', () => {
    const { lines, progress, wait } = follow({});
    progress.log(reportWords.stage.check);
    wait(2);
    progress.log('other');
    progress.log(reportWords.stage.render);
    wait(40);
    expect(lines).toEqual([expect.stringMatching(/^\[1\/\d+\] ตรวจแฟ้มข้อมูล$/), 'other', expect.stringMatching(/^\[2\/\d+\] สร้างหน้าเว็บ$/)]);
    expect(progress.seconds()).toEqual({ check: 2, render: 40 });
  });

  it('says how long the rest took last time, where that is long', () => {
    const { lines, progress } = follow({ check: 2, render: 40, index: 60, swap: 1 });
    for (const line of Object.values(reportWords.stage)) progress.log(line);
    expect(lines.map((line) => /\((.*)\)/.exec(line)?.[1])).toEqual([
      'ครั้งก่อน ช่วงที่เหลือใช้ 2 นาที', 'ครั้งก่อน ช่วงที่เหลือใช้ 2 นาที', 'ครั้งก่อน ช่วงที่เหลือใช้ 61 วินาที', undefined,
    ]);
  });
});
