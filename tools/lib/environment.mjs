const STEERING = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/i;

/** This process's environment without the variables by which a VS Code around it would steer the one to be started. */
export const outsideVSCode = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !STEERING.test(name)));
