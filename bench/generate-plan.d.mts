export function generatePlan(lines: number): string;
export function generateJsonPlan(lines: number): string;
