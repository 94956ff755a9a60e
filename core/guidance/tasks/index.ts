import type { Analysis } from '../../index';
import { enrollsDevices } from '../../rules/enrolls-devices';
import { directoryTasks } from './directory';
import { objectTasks } from './objects';
import { deviceTasks, userTasks } from './people';
import type { Task } from './task';
import { tenantTasks } from './tenant';

export type { Phase, Task, TaskState } from './task';

/** What administrators have to do before the devices of a plan can be enrolled, in order, as far as done as the plan tells. */
export function tasksOf({ plan, options }: Analysis): readonly Task[] {
  const populations = [...plan.populations].filter(({ enrollment }) => enrollment && enrollsDevices(enrollment));
  if (populations.length === 0) return [];
  const context = { plan, populations, asOf: options.asOf };
  return [tenantTasks, directoryTasks, objectTasks, deviceTasks, userTasks].flatMap((tasks) => tasks(context));
}
