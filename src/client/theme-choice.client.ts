/** A choice of colours in the footer. It is kept in this browser only. */
export function addThemeChoice(page: Document): void {
  const place = page.querySelector<HTMLElement>('.theme-choice');
  if (place === null) return;
  const { label = '', system = '', light = '', dark = '' } = place.dataset;
  const choice = page.createElement('select');
  choice.append(new Option(system, ''), new Option(light, 'light'), new Option(dark, 'dark'));
  choice.value = page.documentElement.dataset['theme'] ?? '';
  choice.addEventListener('change', () => {
    keep(choice.value);
    if (choice.value === '') delete page.documentElement.dataset['theme'];
    else page.documentElement.dataset['theme'] = choice.value;
  });
  const caption = page.createElement('label');
  caption.append(`${label} `, choice);
  place.append(caption);
}

/** A browser may refuse to store; the choice then holds for this page. */
function keep(theme: string): void {
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    return;
  }
}
