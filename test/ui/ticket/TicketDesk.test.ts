import { describe, expect, it } from 'vitest';
import { TicketDesk } from '#ui/ticket/TicketDesk.svelte.ts';
import type { CleanedText } from '#ui/ticket/ticketReading.ts';

/** A desk whose worker cleans when it is told to. */
function deskWithWorker() {
  const asked: { text: string; done: (cleaned: CleanedText | null) => void; off: boolean }[] = [];
  const desk = new TicketDesk(
    () => () => {},
    (text, done) => {
      const task = { text, done, off: false };
      asked.push(task);
      return () => (task.off = true);
    },
  );
  return { desk, asked };
}

const long = `${'prose '.repeat(20_000)}\r\n> Cookie: a=s3cret-1`;

describe('a text that is put on the desk', () => {
  it('is cleaned at once if it is short', () => {
    const { desk, asked } = deskWithWorker();
    desk.add('> Cookie: a=s3cret-1');
    expect(desk.text).toBe('> Cookie: a=secret-left-out');
    expect(desk.leftOut).toEqual(['Cookie']);
    expect(asked).toEqual([]);
  });

  it('is cleaned aside if it is long, and not here before', () => {
    const { desk, asked } = deskWithWorker();
    desk.add(long);
    expect([desk.text, desk.isReading]).toEqual(['', true]);
    expect(asked[0]?.text).toBe(long.replace('\r', ''));
    asked[0]?.done({ text: 'cleaned', names: ['Cookie'] });
    expect([desk.text, desk.isReading]).toEqual(['cleaned', false]);
    desk.add('> Authorization: Bearer s3cret-2');
    expect(desk.leftOut).toEqual(['Cookie', 'Authorization']);
  });

  it('is cleaned here if no worker can do it', () => {
    const { desk, asked } = deskWithWorker();
    desk.add(long);
    asked[0]?.done(null);
    expect(desk.text.endsWith('> Cookie: a=secret-left-out')).toBe(true);
  });

  it('is not lost while the one before is cleaned', () => {
    const { desk, asked } = deskWithWorker();
    desk.add(long);
    desk.add('more');
    expect(asked.map(({ off }) => off)).toEqual([true, false]);
    expect(asked[1]?.text.endsWith('s3cret-1\nmore')).toBe(true);
  });

  it('is given up for another ticket', () => {
    const { desk, asked } = deskWithWorker();
    desk.add(long);
    desk.clear();
    expect([asked[0]?.off, desk.isReading, desk.isEmpty]).toEqual([true, false, true]);
  });
});
