/**
 * Suffixes below which names are other people's, in short. From publicsuffix.org (MPL 2.0): the top
 * level domains in common use, and hosts where anybody can rent a name. What looks like one of a
 * country is known by its form.
 */
const generic =
  'com net org io co app dev info biz name pro xyz online site shop store tech cloud live life world ' +
  'digital agency media news blog web page link click space website host fun club top vip win one ' +
  'group team work works email solutions services systems software studio design art photo photos ' +
  'travel tours hotel restaurant bar cafe pizza games game play video audio music movie film band ' +
  'bank finance money capital fund credit loan insurance law legal health care doctor clinic ' +
  'school academy university college education training institute science engineering energy ' +
  'solar green eco earth global international city berlin london paris tokyo nyc africa asia eu ' +
  'cat edu gov mil int aero coop museum jobs mobi tel post arpa ventures partners holdings ' +
  'company ltd inc llc gmbh consulting management marketing social community network directory ' +
  'support help guide tips tools zone run chat express delivery supply market markets trade ' +
  'trading exchange auction sale sales deals discount gift gifts shopping fashion style beauty ' +
  'fitness yoga sport sports football racing bike car cars auto autos taxi limo boats homes house ' +
  'land estate property properties rent rentals apartments villas build builders construction ' +
  'contractors plumbing kitchen garden farm dog pet vet baby kids family love dating wedding ' +
  'party events ceo build bot ai page foo zip mov new day dad phd prof esq rsvp meme google amazon ' +
  'aws microsoft apple cern foundation charity ngo ong church bible faith pub wiki ninja rocks guru ' +
  'expert reviews review report today cool cash codes computer domains hosting graphics gallery ' +
  'technology security cyou icu sbs bond monster lol buzz quest autos uno ink pics pictures camera ' +
  'dental surgery healthcare vision wtf onl ist swiss wien hamburg koeln cologne bayern nrw saarland ' +
  'vegas miami boston scot wales cymru irish krd kiwi sydney melbourne cymru moscow quebec';

const shared =
  'vercel.app now.sh netlify.app netlify.com github.io gitlab.io gitlab.com bitbucket.io githubdev.dev github.dev ' +
  'githubpreview.dev app.github.dev preview.app.github.dev githubusercontent.com herokuapp.com ' +
  'azurewebsites.net azurestaticapps.net azurecontainerapps.io azurefd.net azureedge.net azure-api.net ' +
  'cloudapp.azure.com cloudapp.net trafficmanager.net blob.core.windows.net web.core.windows.net ' +
  'core.windows.net cloudfront.net s3.amazonaws.com amplifyapp.com elasticbeanstalk.com awsapprunner.com ' +
  'execute-api.amazonaws.com lambda-url.amazonaws.com elb.amazonaws.com compute.amazonaws.com ' +
  'amazonaws.com on.aws cloud9.aws.dev web.app firebaseapp.com appspot.com a.run.app run.app ' +
  'cloudfunctions.net cloudworkstations.dev googleusercontent.com usercontent.goog blogspot.com ' +
  'translate.goog ondigitalocean.app digitaloceanspaces.com pages.dev workers.dev r2.dev ' +
  'trycloudflare.com cloudflare.net fly.dev edgecompute.app fastly.net onrender.com render.com ' +
  'up.railway.app railway.app surge.sh deno.dev deno.net val.run web.val.run glitch.me replit.dev replit.app ' +
  'repl.co repl.run id.repl.co csb.app codesandbox.io stackblitz.io webcontainer.io gitpod.io ' +
  'ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev loca.lt localtunnel.me serveo.net ' +
  'lhr.life pagekite.me duckdns.org ddns.net dyndns.org no-ip.org hopto.org zapto.org sytes.net ' +
  'myshopify.com shopifypreview.com wixsite.com wixstudio.io editorx.io wordpress.com wpengine.com ' +
  'wpenginepowered.com squarespace.com webflow.io weebly.com weeblysite.com bubbleapps.io ' +
  'framer.app framer.website framer.ai framercanvas.com lovable.app lovableproject.com bolt.host ' +
  'streamlit.app hf.space gradio.live readthedocs.io supabase.co supabase.in nhost.run hasura.app ' +
  'vercel.dev vercel.sh zeabur.app northflank.app code.run koyeb.app cyclic.app kinsta.app kinsta.page ' +
  'sevalla.app easypanel.host on-forge.com laravel.cloud vapor.cloud platformsh.site upsun.app ' +
  'scalingo.io clever-cloud.com cleverapps.io pythonanywhere.com eu.pythonanywhere.com ' +
  'openshiftapps.com cloudapps.digital cfapps.io hana.ondemand.com mybluemix.net appdomain.cloud ' +
  'oraclecloudapps.com salesforce.com force.com my.site.com lightning.force.com backendless.app ' +
  'webmethods.io webmethodscloud.com atlassian-dev.net forgeblocks.com outsystemscloud.com ' +
  'shinyapps.io tunnelmole.net devtunnels.ms gitbook.io notion.site neocities.org tumblr.com ' +
  'co.com it.com uk.com us.com eu.com de.com jpn.com cn.com za.com gb.net eu.org js.org is-a.dev';

export const topLevels: ReadonlySet<string> = new Set(generic.split(' '));
export const sharedHosts: ReadonlySet<string> = new Set(shared.split(' '));

/** `co.uk`, `com.au`: a kind of name below a country. */
const belowCountry =
  /^(?:co|com|org|net|ac|edu|gov|gob|or|ne|go|ltd|plc|id|web|my|nom|asn)\.[a-z]{2}$/;

/** Single letters of hosts are not countries; these only look like ones of `belowCountry`. */
const notBelowCountry = /\.(?:ai|io|co|tv|me|eu|de|fr|nl|be|ch|dk|cz|fi|ie|lu|no|sk)$/;

/** Names of a local network, and those that are reserved: nobody can own one below them. */
export const localNames: ReadonlySet<string> = new Set(
  'local internal lan home corp intranet localhost localdomain private test invalid'.split(' '),
);

/** Whether this is a suffix below which anybody can have a name. */
export const isSuffix = (name: string): boolean =>
  topLevels.has(name) ||
  /^[a-z]{2}$/.test(name) ||
  name === 'example' ||
  sharedHosts.has(name) ||
  (belowCountry.test(name) && !notBelowCountry.test(name));

/** The longest suffix at the end of a host; null if it has none. */
export function suffixOf(host: string): string | null {
  const labels = host.split('.');
  for (let at = 0; at < labels.length; at += 1) {
    const name = labels.slice(at).join('.');
    if (isSuffix(name)) return name;
  }
  return null;
}

/** The name that somebody registered or rented: the suffix and one label more. */
export function registrableOf(host: string): string | null {
  const suffix = suffixOf(host);
  if (suffix === null || suffix === host) return null;
  const label =
    host
      .slice(0, -suffix.length - 1)
      .split('.')
      .at(-1) ?? '';
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label) ? `${label}.${suffix}` : null;
}
