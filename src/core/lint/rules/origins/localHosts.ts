import { isLoopbackHost, isPrivateHost } from '#core/http/localHost.ts';
import { sampleOrigins, type LocalHosts } from './localOrigin.ts';

export const loopback: LocalHosts = {
  has: isLoopbackHost,
  mention: /localhost|\b127\\?\.|::1/i,
  samples: sampleOrigins(['localhost', '127.0.0.1', '[::1]', 'app.localhost']),
};

export const privateNetwork: LocalHosts = {
  has: isPrivateHost,
  mention: /\b(?:192\\?\.168|10|172|169\\?\.254)\\?\.|\.(?:local|internal|lan|corp|intranet)\b/i,
  samples: sampleOrigins([
    ...['192.168.1.67', '192.168.0.1', '10.0.0.1', '10.1.2.3', '172.16.0.1', '169.254.1.1'],
    ...['app.local', 'app.internal', 'app.lan', 'app.corp', 'app.intranet'],
  ]),
};
