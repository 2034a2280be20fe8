#include "sim/base/complaints.h"

#include <algorithm>
#include <tuple>

namespace searoom {
namespace {

constexpr std::size_t most_complaints_shown = 100;

std::string all_lines(const std::vector<Complaint>& list) {
  std::string text;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i == most_complaints_shown) {
      return text + "\n... and " + std::to_string(list.size() - i) + " more";
    }
    if (i > 0) text += '\n';
    text += list[i].line();
  }
  return text;
}

std::vector<Complaint> in_file_order(std::vector<Complaint> list) {
  const auto key = [](const Complaint& c) {
    return std::tuple(c.at.file ? *c.at.file : std::string(), c.at.line, c.at.column);
  };
  std::stable_sort(list.begin(), list.end(),
                   [&](const Complaint& a, const Complaint& b) { return key(a) < key(b); });
  return list;
}

// As it is shown on a screen: what() is text of C, which a NUL would end.
std::string without_nul(std::string text) {
  for (std::size_t at = text.find('\0'); at != text.npos; at = text.find('\0', at))
    text.replace(at, 1, "\\u0000");
  return text;
}

}  // namespace

std::string Complaint::line() const {
  return at.text() + ": " + (path.empty() ? "" : path + ": ") + text;
}

BadInput::BadInput(std::vector<Complaint> complaints)
    : std::runtime_error(without_nul(all_lines(complaints))), complaints_(std::move(complaints)) {}

BadInput::BadInput(const std::string& text) : std::runtime_error(without_nul(text)) {}

void Complaints::add(FilePlace at, std::string path, std::string text) {
  list_.push_back({std::move(at), std::move(path), std::move(text)});
}

void Complaints::throw_if_any() const {
  if (!list_.empty()) throw BadInput(in_file_order(list_));
}

}  // namespace searoom
