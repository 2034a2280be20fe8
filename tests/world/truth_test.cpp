// What a view gives to a rule: contacts, and no way to the boats behind them.
#include "sim/world/truth.h"

#include <gtest/gtest.h>

#include <concepts>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>

#include "sim/world/desk_view.h"
#include "sim/world/forum_view.h"

namespace searoom::test {
namespace {

using Closed = Truth<std::string>;

template <class T>
concept ShowsItsValue = requires(const T& truth) {
  truth.value_;
}
|| requires(const T& truth) {
  *truth;
};
template <class T>
concept CanBePrinted = requires(std::ostream& out, const T& truth) {
  out << truth;
};

TEST(Truth, IsClosedInTheContactsThatViewsGiveToRules) {
  using OfADesk = decltype(std::declval<const DeskView&>().contacts().front().vessel);
  using OfAForum = decltype(std::declval<const ForumView&>().contacts(StateIndex(0)).front().vessel);
  static_assert(std::is_same_v<OfADesk, Closed> && std::is_same_v<OfAForum, Closed>);
  static_assert(std::is_same_v<decltype(Report::vessel), Closed>);
}

TEST(Truth, CanBeKeptAndPassedOnButNotRead) {
  static_assert(std::copyable<Closed>);
  static_assert(!ShowsItsValue<Closed> && !CanBePrinted<Closed>);
  static_assert(!std::is_constructible_v<std::string, Closed>);
  static_assert(!std::equality_comparable<Closed> && !std::equality_comparable_with<Closed, std::string>);
}

}  // namespace
}  // namespace searoom::test
