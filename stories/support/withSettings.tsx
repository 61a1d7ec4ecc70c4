import type { Decorator } from '@storybook/react-vite';

/**
 * Hands the settings of the toolbar to the story as a host would: theme by color-scheme, density and locale as props.
 *
 * There is no right-to-left language among the built-in ones yet, so the direction comes from the script: `en-Arab` keeps
 * the words and the numbers of English and mirrors the page.
 */
export const withSettings: Decorator = (Story, { args, globals }) => {
  const { theme, density, locale, direction } = globals;
  const settings = { density, locale: direction === 'rtl' ? `${locale}-Arab` : locale };
  return (
    <div className="story" data-theme={theme}>
      <Story args={{ ...settings, ...args }} />
    </div>
  );
};
