// Indices that know what they count.
#include "sim/base/index.h"

#include <gtest/gtest.h>

#include <concepts>
#include <string>
#include <type_traits>
#include <vector>

namespace searoom::test {
namespace {

struct Port;
struct Ship;
using PortNames = By<Port, std::string>;

template <class List, class At>
concept CanBeSubscripted = requires(List& list, At at) {
  list[at];
};

TEST(Index, SubscriptsTheListsOfItsOwnAndNothingElse) {
  static_assert(CanBeSubscripted<PortNames, Index<Port>>);
  static_assert(!CanBeSubscripted<PortNames, Index<Ship>>);
  static_assert(!CanBeSubscripted<PortNames, std::size_t> && !CanBeSubscripted<PortNames, int>);
  static_assert(!CanBeSubscripted<std::vector<int>, Index<Port>>);
  PortNames names = {"Aceh", "Langkawi"};
  names[Index<Port>(0)] += " Besar";
  EXPECT_EQ(names[Index<Port>(0)], "Aceh Besar");
}

TEST(Index, IsNoNumberAndNoIndexOfOthers) {
  static_assert(!std::is_convertible_v<Index<Port>, int> && !std::is_convertible_v<int, Index<Port>>);
  static_assert(!std::is_constructible_v<Index<Port>, Index<Ship>>);
  static_assert(!std::equality_comparable_with<Index<Port>, Index<Ship>>);
}

TEST(Index, IsNoneUntilItIsSomething) {
  EXPECT_FALSE(Index<Port>());
  EXPECT_TRUE(Index<Port>(0));
  EXPECT_LT(Index<Port>(), Index<Port>(0));
  EXPECT_LT(Index<Port>(0), Index<Port>(1));
}

TEST(Index, LiesInMemoryAsItsNumberWithMinusOneForNone) {
  static_assert(sizeof(Index<Port>) == sizeof(std::int32_t) && std::is_trivially_copyable_v<Index<Port>>);
  const std::vector<Index<Port>> column(2);
  EXPECT_EQ(std::string(reinterpret_cast<const char*>(column.data()), 8), std::string(8, '\xff'));
}

TEST(Number, IsOfOneKindOfThingAndNoneUntilItIsGiven) {
  static_assert(!std::equality_comparable_with<Number<Port>, Number<Ship>>);
  static_assert(!std::is_convertible_v<std::uint32_t, Number<Port>>);
  EXPECT_FALSE(Number<Port>());
  EXPECT_TRUE(Number<Port>(1));
  EXPECT_EQ(Number<Port>(7).value(), 7u);
}

TEST(Index, OfAListAreAllItsEntriesInOrder) {
  PortNames names = {"a", "b", "c"};
  std::string all;
  for (const Index<Port> port : names.indices()) all += names[port];
  EXPECT_EQ(all, "abc");
  for (const Index<Port> port : PortNames().indices()) ADD_FAILURE() << port.at();
}

}  // namespace
}  // namespace searoom::test
