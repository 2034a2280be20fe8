// What callgrind counts the instructions of: script/bench has it collect within this function alone, so that
// making ready is left out.
#pragma once

namespace searoom {

template <class Work>
[[gnu::noinline]] void counted(const Work& work) {
  work();
  asm volatile("");  // no tail call: the function is left when its work is done
}

}  // namespace searoom
