# Types what stands after the words $1 in what a command said, on however many lines.
sed -e ':next' -e '/\\$/{' -e N -e 's/ *\\\n */ /' -e 'b next' -e '}' | sed -n "s/^.*$1 *//p" > typed
cat typed
sh ./typed
