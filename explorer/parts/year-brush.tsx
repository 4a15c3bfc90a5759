import { Brush } from '@visx/brush'
import { scaleLinear } from 'd3-scale'

/** A layer over a chart of years: a drag chooses some of them, a click lets go of them. */
export default function YearBrush({
  years: [first, end],
  width,
  height,
  margin,
  range,
  onRange,
}: {
  /** The first year of the chart, and the one after its last. */
  years: [first: number, end: number]
  width: number
  height: number
  margin: { top: number; right: number; bottom: number; left: number }
  range?: [from: number, to: number]
  onRange: (range: [from: number, to: number] | undefined) => void
}) {
  const x = scaleLinear<number>([first, end], [0, width])
  return (
    <Brush
      key={`${width} ${range}`}
      xScale={x}
      yScale={scaleLinear<number>([0, 1], [height, 0])}
      width={width}
      height={height}
      margin={margin}
      brushDirection="horizontal"
      initialBrushPosition={
        range && {
          start: { x: x(Math.max(range[0], first)) },
          end: { x: x(Math.min(range[1] + 1, end)) },
        }
      }
      selectedBoxStyle={{ className: 'brush' } as object}
      useWindowMoveEvents
      onBrushEnd={bounds => onRange(bounds ? [Math.floor(bounds.x0), Math.ceil(bounds.x1) - 1] : undefined)}
      onClick={() => onRange(undefined)}
    />
  )
}
