/** What each feature of a candidate weighs, in the order of injected-evidence.ts, then of injected-repeats.ts. Written by scripts/fit-injected-text.mjs: do not edit. */
export const BIAS = -5.122;
export const WEIGHTS: readonly number[] = [0.478, 0.207, 0.136, 1.008, 0.17, -0.018, 0.887, 0.413, -0.474, -0.347, 0.77, 0.404, -0.302, -0.846, 0.487, -0.121, 1.017, -1.723, -3.516, -0.658, 2.132, 0.838, 0.456, -1.011, 0.068, 0.785, -0.998, 0.457, -0.859, -0.027, -0.476, -0.56, -0.434, -0.778, -0.073, -0.512, 0.994, 2.389, 0.823, -1.639, 0.02, 0.308, 0.484, -0.015, 0.365, 0.01, -1.138, 0.122, 0.225, -0.4, -1.353, -0.51, -0.687, 0.91];
export const REPEATS: readonly number[] = [-0.593, 0.167, -0.524, 1.23, 1.934, 1.024, 1.367, 3.243, -4.199];
/** What repeats add at most to a string of the training lists. */
export const MOST_BY_REPEATS = 10.13;
