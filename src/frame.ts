import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import FramePage from '#ui/frame/FramePage.svelte';

const target = document.getElementById('frame');
if (!target) throw new Error('embed.html has no #frame');

mount(FramePage, { target });
