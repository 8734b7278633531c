import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import App from './App.svelte';
import { lateParts } from '#ui/late/lateParts.ts';
import { openPageAddress } from '#ui/state/addressBar.svelte.ts';
import { frameRedirect } from '#ui/state/frameRedirect.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

const elsewhere = frameRedirect(location);
if (elsewhere === null) {
  const late = lateParts();
  // No top-level await: the code for links is a late script, which itself waits for this one.
  void openPageAddress(late.links).then((opened) =>
    mount(App, { target, props: { opened, late } }),
  );
} else location.replace(elsewhere);
