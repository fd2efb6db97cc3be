// Function bodies that run in Firefox's own window, where the toolbar and the popups live.

const OPEN_POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser')]
  .find(popup => popup.closest('panel')?.state === 'open' && popup.currentURI?.spec.startsWith('moz-extension'))`;

/** The button may stand on the toolbar or in the panel of extensions; on the toolbar it can be pressed. */
export const PRESS_BUTTON = `
  const name = arguments[0].toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea(name + '-browser-action', 'nav-bar');
  const widget = document.getElementById(name + '-BAP') ?? document.getElementById(name + '-browser-action');
  (widget.querySelector('.unified-extensions-item-action-button') ?? widget).click();`;

/** Closes the popup and waits until it is gone. */
export const HIDE_POPUP = `
  const panel = ${OPEN_POPUP}?.closest('panel');
  if (!panel) return;
  const hidden = new Promise(done => panel.addEventListener('popuphidden', done, { once: true }));
  panel.hidePopup();
  await hidden;`;

/** Whether the browser's question for a permission was there to be answered. */
export const SAY_YES = `
  const question = document.querySelector('#notification-popup popupnotification[id*="webext-permissions"]');
  if (!question || PopupNotifications.panel.state !== 'open') return false;
  question.button.click();
  return true;`;

/** A popup is a browser inside a panel, not a tab: code reaches it only as a frame script. */
export const RUN_IN_POPUP = `
  const [script, limit, poll] = arguments;
  const deadline = Date.now() + limit;
  let popup;
  while (!(popup = ${OPEN_POPUP})?.messageManager) {
    if (Date.now() > deadline) throw new Error('No popup opened.');
    await new Promise(done => setTimeout(done, poll));
  }
  const channel = popup.messageManager;
  return await new Promise((resolve, reject) => {
    channel.addMessageListener('pullquote:answer', function hear({ data }) {
      channel.removeMessageListener('pullquote:answer', hear);
      if ('error' in data) reject(new Error(data.error)); else resolve(data.json);
    });
    channel.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });`;

/** What `RUN_IN_POPUP` sends into the popup: an async function body that sees the popup's `document`. */
export const frameScript = (body: string): string => `
  (async () => {
    const { document } = content;
    const value = await (async () => { ${body} })();
    sendAsyncMessage('pullquote:answer', { json: JSON.stringify(value ?? null) });
  })().catch(error => sendAsyncMessage('pullquote:answer', { error: String(error) }));`;

/** The popup as a base64 PNG: pictures of the whole window leave panels out. */
export const SHOOT_POPUP = `
  const popup = ${OPEN_POPUP};
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/** Closes the tab with an address; answers whether there was one. */
export const CLOSE_TAB = `
  const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === arguments[0]);
  if (!tab) return false;
  gBrowser.removeTab(tab);
  return true;`;

export const TABS = `return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec);`;

/** Types into the address bar as far as the browser can tell, and reads what it shows. */
export const TYPE_ADDRESS = `
  if (gURLBar.value !== arguments[0]) {
    gURLBar.focus();
    gURLBar.search(arguments[0]);
  }
  await gURLBar.lastQueryContextPromise;
  return [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent);`;
