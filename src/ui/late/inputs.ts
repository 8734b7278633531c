import BrowserPane from '#ui/panes/BrowserPane.svelte';
import GatewayPane from '#ui/panes/GatewayPane.svelte';

/** What is asked: the forms and texts of the gateway and of the request. The answer is shown without. */
export const inputs = { GatewayPane, BrowserPane };
