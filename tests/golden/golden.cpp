// The behaviour number: runs the program on every golden case and says what its bytes are, as one number for
// all of them. Compared with what tests/golden/recorded/ holds, the first line that differs is named.
//     searoom_golden PROGRAM ROOT             compares; 1 where anything differs
//     searoom_golden PROGRAM ROOT --accept    records what comes out now
//     searoom_golden PROGRAM ROOT --number    prints the number of what comes out now
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <iostream>
#include <thread>

#include "tests/golden/cases.h"
#include "tests/golden/output.h"
#include "tests/golden/recorded.h"

namespace searoom::golden {
namespace {

namespace fs = std::filesystem;

struct Options {
  fs::path program, root;
  bool accept = false, number = false;
};

// Each chain in a folder of its own, shared out over two workers: the outputs in the order of the cases.
std::vector<Output> outputs_of(const std::vector<Chain>& chains, const Options& o) {
  const Workplace workplace(o.program, o.root);
  std::vector<std::vector<Output>> parts(chains.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < chains.size(); i = next++) parts[i] = workplace.outputs_of(chains[i]);
  };
  std::jthread fellow(work);
  work();
  fellow.join();
  std::vector<Output> all;
  for (std::vector<Output>& part : parts) std::ranges::move(part, std::back_inserter(all));
  return all;
}

int compare(const std::vector<Output>& outputs, const Recorded& recorded) {
  int different = 0;
  for (const Output& output : outputs) {
    const std::string difference = recorded.difference(output);
    if (difference.empty()) continue;
    ++different;
    fmt::print("{}\n", difference);
  }
  for (const std::string& name : recorded.names_without(outputs)) {
    ++different;
    fmt::print("{}: recorded, and no case any more\n", name);
  }
  if (different == 0) {
    fmt::print("Behaviour: {}, in all {} outputs\n", number_of(outputs), outputs.size());
    return 0;
  }
  fmt::print(
      "\n{} of {} outputs differ from what is recorded.\n"
      "If that is meant: script/golden --accept, and end the commit's message with\n"
      "Behaviour: {} -> {}, because ...\n",
      different, outputs.size(), recorded.number(), number_of(outputs));
  return 1;
}

int run(const Options& o) {
  const std::vector<Output> outputs = outputs_of(all_chains(o.root), o);
  const fs::path folder = o.root / "tests/golden/recorded";
  if (o.number) {
    fmt::print("{}\n", number_of(outputs));
    return 0;
  }
  if (!o.accept) return compare(outputs, Recorded(folder));
  for (const Output& output : outputs) {
    if (output.failed()) throw std::runtime_error(fmt::format("{}: {}", output.name, output.trouble));
  }
  const std::string before = Recorded(folder).number();
  record(outputs, folder);
  const std::string now = number_of(outputs);
  fmt::print("{}\n", before == now ? "Behaviour: unchanged, " + now
                                   : fmt::format("Behaviour: {} -> {}, because ...", before, now));
  return 0;
}

}  // namespace
}  // namespace searoom::golden

int main(int argc, char** argv) {
  using namespace searoom::golden;
  const std::vector<std::string> words(argv + 1, argv + argc);
  const bool accept = words.size() == 3 && words[2] == "--accept";
  const bool number = words.size() == 3 && words[2] == "--number";
  if (words.size() < 2 || (words.size() > 2 && !accept && !number)) {
    std::cerr << "usage: searoom_golden PROGRAM ROOT [--accept | --number]\n";
    return 2;
  }
  try {
    return run({std::filesystem::absolute(words[0]), std::filesystem::absolute(words[1]), accept, number});
  } catch (const std::exception& e) {
    std::cerr << e.what() << "\n";
    return 1;
  }
}
