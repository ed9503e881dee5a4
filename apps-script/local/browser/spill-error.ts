import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Where results that spill find a cell in their way, Univer writes #SPILL!; Google shows #REF!, and so does this. */
export function showSpillAsReference(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, _, next) => next(cell?.v === "#SPILL!" ? { ...cell, v: "#REF!" } : cell),
    });
}
