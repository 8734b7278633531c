import type { CharSet } from '#core/javaRegex/charSet.ts';

/**
 * JDK 17 knows Unicode 13, a browser knows more. These are the letters, decimal digits and
 * non-spacing marks of Unicode 14 to 17 (measured: JDK 17 against ICU with Unicode 17), each range as
 * the distance from the end of the one before it and, after a dot, its length less one; base 36.
 */
const later =
  '1o0.n 2.6 8.8 m j.a oa w.1 3j.1 dt 1mn i 6o j6.s 3.b 2p 8t.1 a8 2t1 1c mu6.2 1j5.1 a.h l.3 igs.a ' +
  '2.e 2.6 2.1 2.a 2.e 2.6 2.1 4.1f b1.5 2.15 2.8 au.p rr.11 4.4 2.m 8t.5 1f.5 35.l 6j.5 25 al.2 8v.9 ' +
  '2 3 2.11 2 4.5 e 2.3 e.1 ku.j 2l.6 oa.f 4h 2.2 2 2i.w g.9 c7.17 5.9 7r.2 2.c 2.x 3.4 6 2 e.a 37a.2o ' +
  'u7 h.l b.32y 5qe.15 4.c 1tj.26 2.9 hj.18 4.9 87.o 3.o 7z.1 4qt.7 zk a.l 2q.36 6pq.3 2.6 2.1 81.3 g z ' +
  '5gb.9 ef.19 3.m 33u.u 7.5 7a.1p y e9.u f6.15 5z.16 5i.u 2.l 9.1 69.6 2.3 2.1 2.e 11pc.1 386.a 4mb.b ' +
  '5s3.h9 7ar.6jt';

/** Letters, decimal digits and marks that Java does not know to be any. */
export const laterThanUnicode13: CharSet = decode(later);

function decode(text: string): CharSet {
  let high = 0;
  return text.split(' ').map((entry) => {
    const [distance = '', length = '0'] = entry.split('.');
    const low = high + parseInt(distance, 36);
    high = low + parseInt(length, 36);
    return { low, high };
  });
}
