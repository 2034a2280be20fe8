#!/usr/bin/env bash
# A program takes no function from the system's mathematics library but those that IEEE 754 makes exact, and gives
# its own to GeographicLib, so that the same seed gives the same bytes on every processor (cmake/one_libm.cmake).
#     tests/one_libm.sh PROGRAM
# Functions of floats (sinf ...) draw pictures and decide nothing; so a name that ends in f is let pass, but erf.
set -euo pipefail
program=$1
exact='^(fabs|ceil|floor|trunc|rint|nearbyint|roundeven|round|lround|llround|lrint|llrint|sqrt|fma|fmod|remainder|remquo'
exact+='|ldexp|scalbn|scalbln|frexp|modf|logb|ilogb|nextafter|nexttoward|fmax|fmin|fdim|copysign|fe[a-z]+|signgam)l?$'

defined() { nm -D --defined-only "$1" | sed 's/.* //; s/@.*//' | sort -u; }
undefined() { nm -D --undefined-only "$1" | sed 's/.* //; s/@.*//' | sort -u; }
library() { ldd "$program" | awk -v name="$1" '$1 ~ "^" name && !found++ {print $3}'; }
# Of the names on standard input, those of libm that are not exact.
inexact() { comm -12 - <(defined "$(library libm.so)") | grep -Ev "$exact" | awk '$0 == "erf" || !/f$/' || true; }

failed=0
own=$(undefined "$program" | inexact)
[ -z "$own" ] || { echo "$program takes from the system's libm:" $own; failed=1; }
# Long doubles and complex numbers of GeographicLib's are in parts of it that nothing here calls.
theirs=$(comm -13 <(defined "$program") <(undefined "$(library libGeographic)" | inexact | grep -Ev 'l$|^c(abs|exp)$'))
[ -z "$theirs" ] || { echo "libGeographicLib takes from the system's libm:" $theirs; failed=1; }
[[ " $(defined "$program" | paste -sd' ') " == *" sin "* ]] || { echo "$program exports no sin of its own"; failed=1; }
exit $failed
