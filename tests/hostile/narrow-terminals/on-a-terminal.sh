# Shows what "$2" shows of its progress on a terminal of $1 columns, and says whether each line fits.
script -qec "stty cols $1; { $2; } >/dev/null" /dev/null </dev/null | tr '\r' '\n' > shown
awk -v columns="$1" '{ if (length($0) > wide) wide = length($0) } /%/ { told = 1 } /[[]/ { bar = 1 }
  END { print (wide <= columns ? "fits" : "spills over, " wide), (told ? "told" : "silent"), (bar ? "bar" : "bare") }' shown
