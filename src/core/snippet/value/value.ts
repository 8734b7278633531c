import type { Node } from 'acorn';

export type Primitive = string | number | boolean | null | undefined;

/** What a program's values can be, as far as they are known without running it. */
export type Value = Primitive | Unknown | Thing;

/** Why a value is not known. */
export type Why =
  /** It comes from outside of the text: a variable, a call, an answer. */
  | 'run'
  /** Which of several it is depends on such a value, or on when the code runs. */
  | 'choice'
  /** Working it out would take too long. */
  | 'work';

export interface Hints {
  /** What `typeof` says. */
  readonly type?: 'string' | 'number' | 'boolean' | 'object' | 'function';
  /** How a text begins for certain. */
  readonly before?: string;
  /** A text with its unknown pieces as they are written: `Bearer ${token}`. */
  readonly shown?: string;
  /** Whether it counts as false, so that spreading it adds nothing. */
  readonly falsy?: boolean;
  /**
   * All that it can be, if that is known. A thing in it is changed as one that perhaps stays as it
   * was: see `changeMaybe`.
   */
  readonly options?: readonly Value[];
  /** More of what it may be, of which only that counts. */
  readonly held?: readonly Value[];
}

/** A value that is known only when the code runs. */
export class Unknown {
  readonly why: Why;
  readonly type: Hints['type'];
  readonly before: string;
  readonly shown: string | undefined;
  readonly options: readonly Value[];
  readonly falsy: boolean;
  readonly held: readonly Value[];

  constructor(why: Why, hints: Hints = {}) {
    const { type, before = '', shown, options = [], falsy = false, held = [] } = hints;
    this.why = why;
    this.type = type;
    this.before = before;
    this.shown = shown;
    this.options = options;
    this.falsy = falsy;
    this.held = held;
  }
}

export type Kind =
  | 'object'
  | 'array'
  | 'function'
  | 'class'
  /** A function or object of the language or the page; `name` says which: `Object.assign`. */
  | 'builtin'
  | 'headers'
  | 'request'
  | 'url'
  | 'params'
  /** An XMLHttpRequest: the lines that it is given are its list. */
  | 'xhr'
  /** A library's object that makes calls; `name` says which. */
  | 'client'
  /** Data of which only the kind matters; `name` is its constructor's. */
  | 'data';

/** Where the state of something that can change is found in the heap. */
export interface Cell {
  /** What made it: the same in every pass over the program. */
  readonly key: Node;
}

/** Something with an identity: an object, a list, a function. Its state is in the heap. */
export class Thing implements Cell {
  readonly kind: Kind;
  readonly key: Node;
  readonly name: string;
  /** Of a function or a class: its code and what it sees. */
  readonly code: unknown;

  constructor(kind: Kind, key: Node, name = '', code: unknown = null) {
    this.kind = kind;
    this.key = key;
    this.name = name;
    this.code = code;
  }
}

/** A member of a thing. */
export interface Item {
  readonly name: string;
  readonly value: Value;
  /** The code that put it there. */
  readonly at: Node;
  /** Whether it may be missing. */
  readonly maybe: boolean;
}

/** What a thing has in it at one moment. */
export interface State {
  readonly props: ReadonlyMap<string, Item>;
  /** The entries of a list; the lines of headers. */
  readonly list: readonly Item[];
  /** A URL, or parameters, as text. */
  readonly text: Value;
  /** The code because of which there may be more in it, or other values for what is named. */
  readonly open: Node | null;
  readonly frozen: boolean;
}

export const emptyState: State = {
  props: new Map(),
  list: [],
  text: '',
  open: null,
  frozen: false,
};

/** Whether it is known which entries a list has, to the last one. */
export const isSettled = ({ list, open }: Pick<State, 'list' | 'open'>): boolean =>
  !open && list.every(({ maybe }) => !maybe);

export const isThing = (value: Value, ...kinds: readonly Kind[]): value is Thing =>
  value instanceof Thing && (kinds.length === 0 || kinds.includes(value.kind));

export const isPrimitive = (value: Value): value is Primitive =>
  !(value instanceof Thing) && !(value instanceof Unknown);

/** Whether both are one value for certain. */
export const isSame = (a: Value, b: Value): boolean => Object.is(a, b);
