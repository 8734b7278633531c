/** @typedef {{ pattern: string, inputs: readonly string[], matches?: string, find?: string, error?: string, index?: number, thrown?: string }} Row Java's results */
/** @typedef {ReturnType<typeof import('#core/index.ts').compileJavaRegex>} Compiled */

const questions = /** @type {const} */ (['matches', 'find']);

/** Counts where the engine and Java agree, and collects the differences by kind. */
export class Tally {
  #compile;
  #count = 0;
  #valid = 0;
  #matching = 0;
  #agreeing = 0;
  #bothRefuse = 0;
  #gaveUp = 0;
  /** @type {Map<string, string[]>} kinds of difference, with one line for each */
  #kinds = new Map();
  /** @type {Map<string, string[]>} what the engine does not support, and the patterns with it */
  #unknown = new Map();
  #wrong = new Set();

  /** @param {(source: string) => Compiled} compile */
  constructor(compile) {
    this.#compile = compile;
  }

  /** @param {Row} row */
  add(row) {
    if (row.thrown !== undefined) return void (this.#gaveUp += 1);
    this.#count += 1;
    if (row.find !== undefined) this.#valid += 1;
    if (row.find?.includes('1')) this.#matching += 1;
    const compiled = this.#attempt(row, () => this.#compile(row.pattern));
    if (compiled === undefined) return;
    const agree = compiled.ok
      ? this.#answers(row, compiled.value)
      : this.#refusal(row, compiled.issues[0]);
    if (agree) this.#agreeing += 1;
  }

  /**
   * @template T
   * @param {Row} row
   * @param {() => T} act
   */
  #attempt(row, act) {
    try {
      return act();
    } catch (thrown) {
      this.#note('threw', `${JSON.stringify(row.pattern)}  ${String(thrown)}`);
      return undefined;
    }
  }

  /** @param {Row} row @param {import('#core/index.ts').JavaRegex} regex */
  #answers(row, regex) {
    if (row.error !== undefined) {
      this.#wrong.add(row.pattern);
      return this.#note(
        'invalid accepted',
        `${JSON.stringify(row.pattern)}  java: ${row.error} (${row.index})`,
      );
    }
    let agree = true;
    for (const question of questions) {
      for (const [i, input] of row.inputs.entries()) {
        const said = row[question]?.[i];
        if (said === '-') continue;
        const ours = this.#attempt(row, () => regex[question](input));
        if (ours === undefined) agree = false;
        else if (ours !== (said === '1')) {
          if (ours !== 'budget') this.#wrong.add(row.pattern);
          const kind = ours === 'budget' ? ours : question;
          const line = `${JSON.stringify(row.pattern)}  on ${JSON.stringify(input)}  java: ${said === '1'}, ours: ${ours}`;
          agree = this.#note(kind, line);
          break; // one input is enough
        }
      }
    }
    return agree;
  }

  /** @param {Row} row @param {{ code: string, description: string, index: number }} issue */
  #refusal(row, { code, description, index }) {
    const pattern = JSON.stringify(row.pattern);
    if (code === 'not-supported') {
      this.#unknown.set(description, [...(this.#unknown.get(description) ?? []), pattern]);
      return false;
    }
    if (row.error === undefined)
      return this.#note('valid refused', `${pattern}  ours: ${description} (${index})`);
    this.#bothRefuse += 1;
    if (description !== row.error)
      this.#note(
        'description',
        `${pattern}  java: ${row.error} (${row.index}), ours: ${description} (${index})`,
      );
    if (index !== row.index)
      this.#note('index', `${pattern}  ${row.error}  java: ${row.index}, ours: ${index}`);
    return true;
  }

  /** @param {string} kind @param {string} line */
  #note(kind, line) {
    const lines = this.#kinds.get(kind) ?? [];
    this.#kinds.set(kind, lines);
    lines.push(line);
    return false;
  }

  /** @param {string} kind */
  #of(kind) {
    return this.#kinds.get(kind)?.length ?? 0;
  }

  /** @param {number} cap differences of each kind that are printed */
  print(cap) {
    for (const [kind, lines] of this.#kinds) {
      console.log(`\n${kind}: ${lines.length}`);
      for (const line of lines.slice(0, cap)) console.log(`  ${line}`);
    }
    const unknown = [...this.#unknown].sort(([, a], [, b]) => b.length - a.length);
    if (unknown.length > 0) console.log(`\nnot-supported: ${unknown.length} sorts`);
    for (const [what, patterns] of unknown.slice(0, cap))
      console.log(`  ${String(patterns.length).padStart(6)}  ${what}, as ${patterns[0]}`);

    const notSupported = unknown.reduce((sum, [, patterns]) => sum + patterns.length, 0);
    const invalid = this.#count - this.#valid;
    console.log();
    for (const [what, part, whole] of /** @type {[string, number, number][]} */ ([
      ['agreeing, of all', this.#agreeing, this.#count],
      ['agreeing, of what is supported', this.#agreeing, this.#count - notSupported],
      ['silently wrong', this.#wrong.size, this.#count],
      ['not-supported', notSupported, this.#count],
      ['invalid accepted', this.#of('invalid accepted'), invalid],
      ['valid refused', this.#of('valid refused'), this.#valid],
      ['description identical', this.#bothRefuse - this.#of('description'), this.#bothRefuse],
      ['index identical', this.#bothRefuse - this.#of('index'), this.#bothRefuse],
      ['out of budget where Java answered', this.#of('budget'), this.#valid],
      ['threw', this.#of('threw'), this.#count],
      ['valid that find something', this.#matching, this.#valid],
    ]))
      console.log(
        `${what.padEnd(36)}${((100 * part) / whole).toFixed(3).padStart(8)} %  ${part} of ${whole}`,
      );
    if (this.#gaveUp > 0) console.log(`Left out, since Java itself broke: ${this.#gaveUp}`);
  }
}
