import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import CodeEditor from '#ui/editors/CodeEditor.svelte';

it('shows', () => {
  render(CodeEditor, { text: 'a', language: 'json', label: 'L', onchange: () => undefined });
  expect(screen.getByRole('textbox', { name: 'L' })).toHaveValue('a');
});
