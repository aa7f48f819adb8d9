/** What each feature of a candidate weighs, in the order of injected-evidence.ts. Written by scripts/fit-injected-text.mjs: do not edit. */
export const BIAS = -0.547;
export const WEIGHTS: readonly number[] = [0.085, 0.434, -0.594, 1.42, -0.291, -0.834, 1.273, -0.966, -1.21, 0.678, 0.698, 0.204, -2.53, 0.488, -1.427, 0.905, -2.243, -5.172, -0.417, 1.729, 1.717, 1.179, -0.604, -0.554, -1.124, -1.416, 1.305, -0.827, -0.6, -1.205, -1.766, -2.131, -0.976, 0.267, 0.695, 1.285, 1.398, -1.779, -0.46, -0.44, -0.001, 0.48];
