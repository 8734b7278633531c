import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Hint from '#ui/parts/controls/Hint.svelte';
import Words from '#ui/parts/text/Words.svelte';
import { plainText } from '#ui/parts/text/wording.ts';

const text = [{ code: 'DELETE' }, ' is not one of ', { code: 'POST' }, ', ', { code: 'GET' }, '.'];

describe('Words', () => {
  it('sets values as code and adds no space', () => {
    const { container } = render(Words, { text });
    expect(container).toHaveTextContent(/^DELETE is not one of POST, GET\.$/);
    const codes = [...container.querySelectorAll('code')].map((code) => code.textContent);
    expect(codes).toEqual(['DELETE', 'POST', 'GET']);
  });

  it('shows markup as text', () => {
    const { container } = render(Words, { text: ['<b>', { code: '<img src=x onerror=y>' }] });
    expect(container).toHaveTextContent('<b><img src=x onerror=y>');
    expect(container.querySelector('b, img')).toBeNull();
  });

  it.each([
    ['32 characters stay whole', 'x'.repeat(32), true],
    ['33 characters may break', 'x'.repeat(33), false],
    ['32 characters beyond the basic plane stay whole', '𝒳'.repeat(32), true],
  ])('%s', (_, code, whole) => {
    render(Words, { text: [{ code }] });
    expect(screen.getByText(code).classList.contains('whole')).toBe(whole);
  });

  it('takes a mere string', () => {
    const { container } = render(Words, { text: 'Nothing is left out.' });
    expect(container).toHaveTextContent('Nothing is left out.');
  });
});

describe('plainText', () => {
  it.each([
    ['a string', 'As it is.', 'As it is.'],
    ['a phrase', text, 'DELETE is not one of POST, GET.'],
    ['nothing', [], ''],
  ])('%s', (_, given, text) => {
    expect(plainText(given)).toBe(text);
  });
});

describe('Hint', () => {
  it('says its words and keeps its picture from a screen reader', () => {
    const { container } = render(Hint, { text, id: 'why', tone: 'refused' });
    expect(container.querySelector('#why')).toHaveTextContent('DELETE is not one of POST, GET.');
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});
