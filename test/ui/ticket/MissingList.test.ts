import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { LineAlone } from '#core/explain/ticket/consoleWords.ts';
import type { Missing } from '#core/scenario/missing.ts';
import MissingList from '#ui/ticket/MissingList.svelte';

const curl = "curl -i -X OPTIONS 'https://gw.example/orders'";

function show(missing: readonly Missing[], rest: { lineAlone?: LineAlone; curl?: string } = {}) {
  render(MissingList, { missing, lineAlone: null, curl: null, ...rest });
  return within(screen.getByRole('region', { name: 'What is missing' })).getAllByRole('listitem');
}

describe('what is missing', () => {
  it('is numbered, the most telling first, each with where to get it', () => {
    const items = show(['policy', 'url']);
    expect(items.map((item) => item.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^1 ?The policy\. API Gateway, /),
      expect.stringMatching(/^2 ?The address of the call\. Network tab, /),
    ]);
  });

  it('has a command that asks for the preflight’s answer, to copy', () => {
    const [policy, preflight] = show(['policy', 'preflight-answer'], { curl });
    expect(preflight).toHaveTextContent(curl);
    expect(within(preflight!).getByRole('button', { name: 'Copy the command' })).toBeVisible();
    expect(policy).not.toHaveTextContent('curl -i');
  });

  it('has none where too little is known for it', () => {
    const [preflight] = show(['preflight-answer']);
    expect(preflight).not.toHaveTextContent('Or run this:');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('comes after what a console line says where it is all there is', () => {
    show(['policy'], {
      lineAlone: { title: 'This line alone does not say why.', text: ['Browsers…'] },
    });
    expect(screen.getByText('This line alone does not say why.')).toBeVisible();
  });

  it('and without one says nothing of it', () => {
    show(['policy']);
    expect(screen.queryByText(/This line/)).toBeNull();
  });
});
