import BrowserPane from '#ui/panes/BrowserPane.svelte';
import StaleNotice from '#ui/panes/answer/StaleNotice.svelte';
import GatewayPane from '#ui/panes/GatewayPane.svelte';
import MenuList from '#ui/parts/menu/MenuList.svelte';
import Toast from '#ui/parts/dialog/Toast.svelte';

/**
 * What is asked: the forms and texts of the gateway and of the request, and what is said while one cannot
 * be read, and of what was done; what menus open. The answer is shown without.
 */
export const inputs = { GatewayPane, BrowserPane, StaleNotice, Toast, MenuList };
