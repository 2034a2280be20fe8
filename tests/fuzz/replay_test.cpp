// The corpus of each fuzzer, and a fixed number of damages to it: whatever a file holds, it is read or
// refused in words. What fuzzers found once stands in the corpus; script/fuzz looks for more.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "tests/fuzz/damage.h"
#include "tests/fuzz/targets.h"
#include "tests/support/file_contents.h"
#include "tests/support/run_scenario.h"

namespace searoom::fuzz {
namespace {

namespace fs = std::filesystem;

struct Corpus {
  std::vector<fs::path> files;
  std::vector<std::string> inputs;
  std::vector<std::string> words;
};

Corpus corpus_of(const Target& target) {
  const fs::path folder = test::source_path("tests/fuzz");
  Corpus corpus;
  for (const auto& file : fs::directory_iterator(folder / "corpus" / target.name))
    corpus.files.push_back(file);
  std::ranges::sort(corpus.files);
  for (const fs::path& file : corpus.files) corpus.inputs.push_back(test::contents_of(file));
  corpus.words = words_in(test::contents_of(folder / "dictionaries" / (std::string(target.name) + ".dict")));
  return corpus;
}

// What comes out of a target is a fault, and the input with it: it is kept where the test ran.
bool is_read(const Target& target, const std::string& input, const std::string& what) {
  try {
    return target.read(input);
  } catch (const std::exception& e) {
    const fs::path kept = fs::temp_directory_path() / ("searoom-fault-" + std::string(target.name));
    std::ofstream(kept, std::ios::binary) << input;
    ADD_FAILURE() << what << " threw " << e.what() << "\nThe input: " << kept;
    return false;
  }
}

class Fuzz : public testing::TestWithParam<Target> {};

TEST_P(Fuzz, TheCorpusIsReadOrRefusedInWords) {
  const Corpus corpus = corpus_of(GetParam());
  std::size_t read = 0;
  for (std::size_t i = 0; i < corpus.files.size(); ++i)
    read += is_read(GetParam(), corpus.inputs[i], corpus.files[i].filename().string());
  // Otherwise none comes behind the first checks: tests/fuzz/README.md says how they are made anew.
  EXPECT_GE(read, 1u) << "no input of the corpus is read whole";
}

TEST_P(Fuzz, DamageIsReadOrRefusedInWords) {
  constexpr std::uint64_t damages = 150;
  const Corpus corpus = corpus_of(GetParam());
  ASSERT_FALSE(corpus.inputs.empty());
  for (std::uint64_t n = 0; n < damages; ++n)
    is_read(GetParam(), damaged(n, corpus.inputs, corpus.words), "damage " + std::to_string(n));
}

INSTANTIATE_TEST_SUITE_P(Readers, Fuzz, testing::ValuesIn(targets),
                         [](const auto& reader) { return std::string(reader.param.name); });

}  // namespace
}  // namespace searoom::fuzz
