"use client";
import { memo } from "react";
import { MoveFigure } from "@/app/_ui/move-figure";
import { FigureSvg } from "@/lib/figure/figure-svg";

/** Pictures are many paths each: drawn again only when they show something else. */
export const MovePicture = memo(MoveFigure);
export const SheetPicture = memo(FigureSvg);
