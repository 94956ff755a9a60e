/** The type of the previews' panels, by which VS Code restores them after a reload. */
export const previewType = 'enrollmentPlan.preview';
