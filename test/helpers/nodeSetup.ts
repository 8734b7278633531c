import fc from 'fast-check';

// The files of a worker share their modules: what one set up is not meant for the next.
fc.resetConfigureGlobal();
