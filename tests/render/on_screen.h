// The program searoom-view as a person starts it, but without a display: scripts are played, and what they
// tell is taken apart.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "tests/support/program.h"

namespace searoom::test {

// Pictures are drawn under a virtual display.
inline bool can_draw() {
  static const bool can = shell("command -v xvfb-run && command -v xauth").code == 0;
  return can;
}
#define SEAROOM_WANTS_A_VIRTUAL_DISPLAY() \
  if (!can_draw()) GTEST_SKIP() << "xvfb-run or xauth is not installed"

// `environment`: "NAME=value" for this start alone.
inline Answer view(const std::string& arguments, const std::string& environment = "") {
  return shell("env -u DISPLAY -u SEAROOM_XVFB " + environment + " '" SEAROOM_VIEW_PROGRAM "' " + arguments);
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// What a `tell` told: "time", and each field by its name.
using Told = std::map<std::string, std::string>;

inline Told told_in(const std::string& line) {
  Told told;
  const std::size_t said = line.find(" said="), typed = line.find(" typed=");
  if (said == std::string::npos || typed == std::string::npos) return told;
  told["said"] = line.substr(said + 6);
  told["typed"] = line.substr(typed + 7, said - typed - 7);
  std::istringstream in(line.substr(0, typed));
  in >> told["time"];
  for (std::string field; in >> field;)
    told[field.substr(0, field.find('='))] = field.substr(field.find('=') + 1);
  return told;
}

inline double number(const Told& told, const char* field) {
  return std::stod(told.at(field));
}

// Plays a script and gives what it told. A script that ends badly fails the test.
inline std::vector<Told> play(const std::string& what, const std::string& script) {
  const TemporaryFolder folder("searoom-play");
  std::ofstream(folder.file("script")) << script;
  const Answer a = view(what + " --script " + folder.file("script"));
  EXPECT_EQ(a.code, 0) << a.text;
  std::vector<Told> all;
  for (const std::string& line : lines_of(a.text))
    if (const Told told = told_in(line); !told.empty()) all.push_back(told);
  return all;
}

// Whether a list of names with commas between holds one.
inline bool lists(const std::string& names, const std::string& name) {
  return ("," + names + ",").find("," + name + ",") != std::string::npos;
}

}  // namespace searoom::test
