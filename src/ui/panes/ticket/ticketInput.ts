import { isField } from '#ui/panes/shortcuts.ts';

/** What was pasted outside of any field, or dropped anywhere. */
export interface GivenTicket {
  readonly text: string;
  readonly files: readonly File[];
  /** What was dropped, where a folder is among it. */
  readonly entries?: readonly FileSystemEntry[] | undefined;
}

interface Takers {
  readonly ongiven: (given: GivenTicket) => void;
  /** Files are dragged over the page, or not any more. */
  readonly ondrag: (over: boolean) => void;
}

/** Editors beside plain fields: what is pasted there is theirs. */
const isEditor = (target: EventTarget | null): boolean =>
  isField(target) ||
  (target instanceof Element && target.closest('[role="textbox"], .monaco-editor') !== null);

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Listens to pastes and to files. Returns what ends it. */
export function listenToTickets({ ongiven, ondrag }: Takers): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const paste = (event: ClipboardEvent) => {
    const { clipboardData: data, target } = event;
    if (!data || event.defaultPrevented || isEditor(target)) return;
    if (document.querySelector('dialog[open]')) return;
    const [text, files] = [data.getData('text/plain'), [...data.files]];
    if (text.trim() === '' && files.length === 0) return;
    event.preventDefault();
    // What has a text as well, such as cells of a sheet, comes with a picture of it.
    ongiven(text === '' ? { text, files } : { text, files: [] });
  };
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    ondrag(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) ondrag(false);
  };
  const drop = (event: DragEvent) => {
    ondrag(false);
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const { files = [], items = [] } = event.dataTransfer ?? {};
    // They can be asked for during the event only.
    const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
    const hasFolder = entries.some(({ isDirectory }) => isDirectory);
    ongiven({ text: '', files: [...files], entries: hasFolder ? entries : undefined });
  };
  addEventListener('paste', paste, { signal });
  addEventListener('dragover', over, { signal });
  addEventListener('dragleave', leave, { signal });
  addEventListener('drop', drop, { signal });
  return () => ending.abort();
}
