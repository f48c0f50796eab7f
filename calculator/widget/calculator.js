/** Defines <inadmissibility-calculator>. The class stands apart, so that importing it has no effect on the page. */
import { InadmissibilityCalculator } from "./calculator_element.js";

const NAME = "inadmissibility-calculator";
// A page swapped in without a load may bring this script again.
if (!customElements.get(NAME)) customElements.define(NAME, InadmissibilityCalculator);
