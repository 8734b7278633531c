/**
 * The form that the vendor documents for an Allowed Origins entry, `scheme://host[:port]`,
 * with no regular-expression character but the dot. An IPv6 address has brackets and so is not of
 * this form.
 */
const originForm = /^[A-Za-z][A-Za-z0-9.-]*:\/\/[^\s/?#@:\\^$*+{}[\]()|,]+(?::[0-9]{1,5})?$/;

export const isOriginForm = (entry: string): boolean => originForm.test(entry);
