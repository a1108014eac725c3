/**
 * Runs in the head, before anything is painted: takes up the theme that the reader has chosen, so that no page flashes.
 * Its text is hashed into the security policy by astro.config.mjs.
 */
export const themeInline = `try{const t=localStorage.theme;if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch{}`;
