'use strict';

const ORPHANED = 87;

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Ends this process soon after process `pid` has gone: an extension host must not outlive its server. */
exports.start = (pid) => {
  setInterval(() => {
    if (!isRunning(pid)) process.exit(ORPHANED);
  }, 1000).unref();
};

exports.exit = (code) => process.exit(code ?? 0);
