import { defineConfig } from 'wxt';

/** Extension pages may load and frame only what is packed with them; pictures of an article are the one thing from outside. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data: https: http:",
  // Silence that we make ourselves, which brings the media keys to who listens.
  'media-src blob:',
  "connect-src 'self' https: http:",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/** Firefox names them by the ink of the bar: "light" is for dark ones. */
const THEME_ICONS = [16, 32].map((size) => ({
  light: 'icons/on-dark.svg',
  dark: `icons/${size}.png`,
  size,
}));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'components/public',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: ICONS,
    // Chromium shows one icon on every bar: a light sign on a dark ground that is not the bar's own.
    action: { default_icon: ICONS, ...(browser === 'firefox' && { theme_icons: THEME_ICONS }) },
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      // A page nobody sees, which reads saved addresses: Chromium's background has no window to do that in.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for at the moment it is needed, never at install: pictures on other hosts than the page's, saved addresses.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    omnibox: { keyword: 'pq' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
      save: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_save__' },
      highlight: { suggested_key: { default: 'Alt+Shift+X' }, description: '__MSG_command_highlight__' },
      reader: { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_command_reader__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'pullquote@example.org',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
