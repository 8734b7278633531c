/** Stands for the playground's address, which only the page itself knows. */
export const unknownBase = 'https://PLAYGROUND/';

/** Puts the address into the texts that can be copied, and copies them. */
export const rowsScript = `
const base = new URL('..', location.href).href;
for (const field of document.querySelectorAll('textarea'))
  field.value = field.value.replaceAll('${unknownBase}', base);
document.addEventListener('click', async ({ target }) => {
  const field = target.dataset && document.getElementById(target.dataset.copies);
  if (!field) return;
  const said = target.nextElementSibling;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = 'Selected: copy it with Ctrl or Cmd C.';
  }
});
`;
