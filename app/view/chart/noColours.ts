// Stands in for d3-color, which React Flow brings along though it only moves the camera with d3.
// No text is a colour then; under its other names the function is never called.
export function color(): null {
  return null
}
export { color as cubehelix, color as hcl, color as hsl, color as lab, color as rgb }
