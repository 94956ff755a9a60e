'use strict';

// VS Code writes its log files, and every output channel (they are log files too), through @vscode/spdlog, which is native.
// This does the same in JavaScript, synchronously and without rotation: a test run's logs stay small.

const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const INFO = LEVELS.indexOf('info');

class Logger {
  #file;
  #level = INFO;
  #withHeader = true;

  constructor(_name, filePath) {
    fs.mkdirSync(path.dirname(filePath), { recursive: true });
    this.#file = fs.openSync(filePath, 'a');
  }

  trace(message) {
    this.#write(0, message);
  }
  debug(message) {
    this.#write(1, message);
  }
  info(message) {
    this.#write(2, message);
  }
  warn(message) {
    this.#write(3, message);
  }
  error(message) {
    this.#write(4, message);
  }
  critical(message) {
    this.#write(5, message);
  }

  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }

  /** An output channel writes bare text: it clears the formatters first. */
  clearFormatters() {
    this.#withHeader = false;
  }
  setPattern() {
    this.#withHeader = true;
  }

  flush() {}

  drop() {
    if (this.#file === undefined) return;
    fs.closeSync(this.#file);
    this.#file = undefined;
  }

  #write(level, message) {
    if (this.#file === undefined || level < this.#level) return;
    const line = this.#withHeader ? `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n` : String(message);
    fs.writeSync(this.#file, line);
  }
}

const createLogger = async (name, filePath) => new Logger(name, filePath);

exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
