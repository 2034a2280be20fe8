# The functions of the mathematics library that IEEE 754 leaves inexact. They come from musl on every machine
# (one_libm.cmake), and no compiler works them out by itself.
set(INEXACT_FUNCTIONS acos acosh asin asinh atan atan2 atanh cbrt cos cosh erf erfc exp exp2 expm1 hypot lgamma log
    log10 log1p log2 pow sin sincos sinh tan tanh tgamma)
