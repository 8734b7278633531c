/** What is on every XMLHttpRequest: code asks for it to tell browsers apart. */
export const isXhrMember = (name: string): boolean =>
  /^(?:withCredentials|upload|open|send|setRequestHeader|on[a-z]+|response\w*)$/.test(name);
