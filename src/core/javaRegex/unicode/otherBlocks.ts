/** What can stand in the name of a block, and has no part in its mark. */
const separators = /[ _-]/g;

/** A prime below 36 ** 3, so that a mark has three digits. */
const modulus = 46649;

/**
 * The marks of the names of blocks that JDK 17 has and this engine does not: they would weigh ten
 * times as much in full. A name with another mark is none (measured).
 */
const marks =
  '03k0410990g80hd0n80p80sd0uo15m17f1ea1ml1pu1ya2f02p52t833e34a3b43gd3kf3n43rp3wh40c4co4ee4ef4eg4k7' +
  '4wa4xp51c54y56s5cx5ki5p761a65m69p6an6fl6fm6fn6fo6fp6fq6fr6h16pw6t582a8jg8qr8so8y293ua0la13a13adi' +
  'ajqal3aoeasmb5ub7ibd1brcbticfsdsvdxkemwepxepyepzex1ezefkqfm9fx7g6hg6wg6xg7ug89gmogy0gz4h4ehk6hk7' +
  'i2wi3li4qin4ivvjixjlyjo2kqil42lfplpmlqllw9lyglyplzhm4amfomfymfzmg0mncn0yn4hn95newnfynovnp5o96otw' +
  'ovapiypo4pqmpsqq08q1hq1iqb8qetqgcqlbr1vr36r4mrasrfprnirr1rr2rr5rt0s5msk6soospusq2stisvktdxtgzthe' +
  'tlntlstlttx2tx3tzju11u44u6bubluc3ufcuituk4uk7umjv2uvm8vpcwn4wq1wvkwvtwyox10x80xgey2by3ly5ky6oy7l' +
  'zkezva';

/** Whether Java may know the name of a block; one in 200 of those that it does not is taken for one. */
export function mayBeBlock(name: string): boolean {
  const wanted = mark(name.toUpperCase().replace(separators, ''));
  return marks.match(/.../g)?.some((known) => known === wanted) ?? false;
}

function mark(name: string): string {
  const sum = [...name].reduce((rest, char) => (rest * 31 + char.charCodeAt(0)) % modulus, 0);
  return sum.toString(36).padStart(3, '0');
}
