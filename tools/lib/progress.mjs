const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;
const HEARTBEAT_MS = 10_000;

const seconds = (since) => (Date.now() - since) / 1000;

/**
 * Says what is going on while `work` runs, and how long it took: a spinner on a terminal, elsewhere a line now and then.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work must not print anything itself
 * @returns {Promise<T>}
 */
export async function showProgress(title, work) {
  const began = Date.now();
  const stop = process.stdout.isTTY ? spin(title, began) : beat(title, began);
  let done = false;
  try {
    const result = await work();
    done = true;
    return result;
  } finally {
    stop();
    console.log(`${done ? '✓' : '✗'} ${title} (${seconds(began).toFixed(1)} s)`);
  }
}

function spin(title, began) {
  let turn = 0;
  const draw = () => {
    process.stdout.write(`\r${FRAMES[turn++ % FRAMES.length]} ${title} ${Math.floor(seconds(began))} s`);
  };
  draw();
  const timer = setInterval(draw, FRAME_MS);
  return () => {
    clearInterval(timer);
    process.stdout.write('\r\x1b[K');
  };
}

function beat(title, began) {
  console.log(`  ${title} …`);
  const timer = setInterval(() => console.log(`  … ${Math.round(seconds(began))} s`), HEARTBEAT_MS);
  return () => clearInterval(timer);
}
