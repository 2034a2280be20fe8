// The program of libFuzzer's: script/fuzz. Which target it feeds is its word --target=NAME, which libFuzzer
// passes over.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "tests/fuzz/targets.h"

extern "C" int LLVMFuzzerInitialize(int* count, char*** words);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace {

bool (*read_by_target)(std::string_view input) = nullptr;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** words) {
  constexpr std::string_view option = "--target=";
  for (int i = 1; i < *count; ++i) {
    const std::string_view word = (*words)[i];
    for (const searoom::fuzz::Target& target : searoom::fuzz::targets) {
      if (word.starts_with(option) && word.substr(option.size()) == target.name) read_by_target = target.read;
    }
  }
  if (read_by_target) return 0;
  std::fputs("searoom_fuzz: found no --target=NAME of a target in tests/fuzz/targets.h, wanted one\n",
             stderr);
  std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  read_by_target({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
