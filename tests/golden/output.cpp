#include "tests/golden/output.h"

#include <fmt/format.h>
#include <unistd.h>
#include <zstd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "sim/base/hash.h"

namespace searoom::golden {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error(fmt::format("{}: it is not there", file.string()));
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string unpacked(const std::string& packed) {
  std::string text, block(ZSTD_DStreamOutSize(), '\0');
  ZSTD_DStream* stream = ZSTD_createDStream();
  ZSTD_inBuffer in{packed.data(), packed.size(), 0};
  std::size_t left = 0;
  while (in.pos < in.size) {
    ZSTD_outBuffer out{block.data(), block.size(), 0};
    left = ZSTD_decompressStream(stream, &out, &in);
    if (ZSTD_isError(left)) break;
    text.append(block.data(), out.pos);
  }
  ZSTD_freeDStream(stream);
  if (ZSTD_isError(left)) throw std::runtime_error("a log that cannot be unpacked");
  return text;
}

std::string quoted(const std::string& word) {
  return "'" + word + "'";
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
    text.replace(at, what.size(), by);
  return text;
}

// What a program calls itself, "searoom 0.2.0", stands in logs and results; a release alone changes nothing
// that runs compute, so every version is read as the one under which the number was begun.
constexpr const char* version_of_record = "searoom 0.1.0";

std::string last_line(const std::string& text) {
  std::istringstream lines(text);
  std::string last = "it failed without a word";
  for (std::string line; std::getline(lines, line);) {
    if (!line.empty()) last = line;
  }
  return last;
}

}  // namespace

std::string Output::hash() const {
  return content_hash(failed() ? "failed" : bytes).substr(0, 16);
}

std::string number_of(const std::vector<Output>& outputs) {
  std::string all;
  for (const Output& output : outputs) all += output.name + " " + output.hash() + "\n";
  return content_hash(all).substr(0, 16);
}

Workplace::Workplace(const fs::path& program, const fs::path& root)
    : program_(program), root_(root), program_hash_(file_hash(program.string())) {
  std::string pattern = (fs::temp_directory_path() / "searoom-golden-XXXXXX").string();
  if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder can be made");
  folder_ = pattern;
  version_ = version_of_program();
}

Workplace::~Workplace() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

std::string Workplace::version_of_program() const {
  const fs::path file = folder_ / "version";
  const std::string command =
      fmt::format("{} --version >{}", quoted(program_.string()), quoted(file.string()));
  if (std::system(command.c_str()) != 0) throw std::runtime_error("the program does not tell its version");
  return last_line(bytes_of(file));
}

Output Workplace::output_of(const Case& c, const fs::path& here) const {
  Output output{c.name, "", ""};
  try {
    if (!c.arguments.empty()) {
      std::string command = fmt::format("cd {} && SEAROOM_CACHE_DIR={} {}", quoted(here.string()),
                                        quoted((folder_ / "charts").string()), quoted(program_.string()));
      for (const std::string& word : c.arguments) command += " " + quoted(word);
      if (std::system((command + " >out 2>err </dev/null").c_str()) != 0)
        throw std::runtime_error(last_line(bytes_of(here / "err")));
    }
    output.bytes = bytes_of(here / (c.file.empty() ? "out" : c.file));
    if (c.file.ends_with(".zst")) output.bytes = unpacked(output.bytes);
    // What came out of this build and would of no other: the hash by which results name the program.
    output.bytes = replaced(std::move(output.bytes), program_hash_, "(the program)");
    output.bytes = replaced(std::move(output.bytes), version_, version_of_record);
  } catch (const std::exception& e) {
    output.trouble = e.what();
  }
  return output;
}

std::vector<Output> Workplace::outputs_of(const Chain& chain) const {
  const fs::path here = folder_ / chain.front().name;
  fs::create_directories(here);
  for (const char* part : {"scenarios", "tests"}) fs::create_directory_symlink(root_ / part, here / part);
  std::vector<Output> outputs;
  for (const Case& c : chain) outputs.push_back(output_of(c, here));
  fs::remove_all(here);
  return outputs;
}

}  // namespace searoom::golden
