#include "tests/fuzz/damage.h"

#include <algorithm>
#include <random>
#include <sstream>

namespace searoom::fuzz {
namespace {

// The generator's numbers are laid down by the standard; what its distributions make of them is not.
class Choice {
 public:
  explicit Choice(std::uint64_t n) : numbers_(2015 + n) {}
  // One of 0 ... count - 1; count is above 0.
  std::size_t below(std::size_t count) { return numbers_() % count; }
  template <class List>
  const auto& one_of(const List& list) {
    return list[below(list.size())];
  }

 private:
  std::mt19937_64 numbers_;
};

const std::vector<std::string> nasty_numbers = {"0",
                                                "-1",
                                                "-0",
                                                "1e300",
                                                "-1e300",
                                                "1e-320",
                                                "nan",
                                                "inf",
                                                "4294967296",
                                                "2147483647",
                                                "-2147483648",
                                                "9223372036854775807",
                                                "18446744073709551616",
                                                "0.1",
                                                "99999999999999999999",
                                                "1.7976931348623157e308"};

bool is_part_of_number(char c) {
  return (c >= '0' && c <= '9') || c == '.' || c == '-';
}

void exchange_number(std::string& text, Choice& choose) {
  const std::size_t from = choose.below(text.size());
  const auto begin =
      std::find_if(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), is_part_of_number);
  const auto end = std::find_if_not(begin, text.end(), is_part_of_number);
  if (begin != end) text.replace(begin, end, choose.one_of(nasty_numbers));
}

void damage_once(std::string& text, const std::vector<std::string>& good,
                 const std::vector<std::string>& likely, Choice& choose) {
  if (text.empty()) text = "\n";
  const std::size_t at = choose.below(text.size());
  const std::size_t length = std::min(1 + choose.below(choose.below(4) == 0 ? 200 : 12), text.size() - at);
  switch (choose.below(10)) {
    case 0:
      text[at] = static_cast<char>(text[at] ^ (1 << choose.below(8)));
      break;
    case 1:
      text[at] = static_cast<char>(choose.below(256));
      break;
    case 2:
      text.erase(at, length);
      break;
    case 3:
      text.insert(at, text.substr(at, length));
      break;
    case 4:
      text.insert(choose.below(text.size()), text.substr(at, length));
      break;
    case 5: {
      const std::string& other = choose.one_of(good);
      const std::size_t from = choose.below(other.size() + 1);
      text.insert(at, other.substr(from, length));
      break;
    }
    case 6:
      if (!likely.empty()) text.insert(at, choose.one_of(likely));
      break;
    case 7:
      if (!likely.empty()) text.replace(at, length, choose.one_of(likely));
      break;
    case 8:
      exchange_number(text, choose);
      break;
    default:
      if (choose.below(10) == 0) text.resize(at);  // cut off
  }
}

}  // namespace

std::string damaged(std::uint64_t n, const std::vector<std::string>& good,
                    const std::vector<std::string>& likely) {
  Choice choose(n);
  std::string text = choose.one_of(good);
  for (std::size_t times = 1 + choose.below(4); times > 0; --times) damage_once(text, good, likely, choose);
  return text;
}

std::vector<std::string> words_in(const std::string& dictionary) {
  std::vector<std::string> words;
  std::istringstream in(dictionary);
  for (std::string line; std::getline(in, line);) {
    const std::size_t begin = line.find('"'), end = line.rfind('"');
    if (line.starts_with('#') || begin == end) continue;
    std::string word;
    for (std::size_t i = begin + 1; i < end; ++i) {
      if (line[i] != '\\') {
        word += line[i];
      } else if (line[i + 1] == 'x') {
        word += static_cast<char>(std::stoi(line.substr(i + 2, 2), nullptr, 16));
        i += 3;
      } else {
        word += line[++i];
      }
    }
    words.push_back(word);
  }
  return words;
}

}  // namespace searoom::fuzz
