import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import App from './App.svelte';
import { openPageAddress } from '#ui/state/addressBar.svelte.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

// No top-level await: what opens a link is a late script, which itself waits for this one.
void openPageAddress().then((opened) => mount(App, { target, props: { opened } }));
