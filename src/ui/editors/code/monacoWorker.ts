/** Both of Monaco's workers in one script: the JSON service, and what every editor computes aside. */
import { start } from 'monaco-editor/editor/editor.worker.start';
import { initialize } from 'monaco-editor/internal/common/initialize';
import { JSONWorker } from 'monaco-editor/languages/features/json/jsonWorker';

// Monaco sends a first message to wake the worker up, which carries nothing.
self.onmessage = () => {
  if (self.name === 'json') initialize((context, data) => new JSONWorker(context, data));
  else start(() => ({}));
};
