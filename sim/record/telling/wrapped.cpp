#include "sim/record/telling/wrapped.h"

#include <algorithm>
#include <sstream>

namespace searoom {

std::size_t columns_of(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string wrapped(const std::string& text, std::size_t columns, std::size_t indent) {
  const std::string next_line = "\n" + std::string(indent, ' ');
  std::string all;
  std::istringstream paragraphs(text);
  std::size_t used = 0;
  for (std::string paragraph; std::getline(paragraphs, paragraph);) {
    if (!all.empty()) {
      all += next_line;
      used = indent;
    }
    std::istringstream words(paragraph);
    bool begins = true;
    for (std::string word; words >> word; begins = false) {
      const std::size_t wide = columns_of(word);
      if (!begins && used + 1 + wide > columns) {
        all += next_line;
        used = indent;
        begins = true;
      }
      all += (begins ? "" : " ") + word;
      used += wide + (begins ? 0 : 1);
    }
  }
  return all;
}

}  // namespace searoom
