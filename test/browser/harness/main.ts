import { mount } from 'svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import Harness from './Harness.svelte';

const target = document.getElementById('app');
if (target) mount(Harness, { target });
