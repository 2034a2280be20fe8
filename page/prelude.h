// What the library of Debian 12's emscripten, libc++ 13, lacks of C++20 and the engine uses. Included before
// every source of the page's build, and nowhere else. A source that uses more of the kind does not compile
// here; its line is added below.
//
// Algorithms are those of the ranges, as far as they are asked for: of a whole container, with a projection.
#pragma once

#include <fast_float/fast_float.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <functional>
#include <iterator>
#include <system_error>
#include <type_traits>

namespace std {

// A page's worker has one thread: the work is done at once.
class jthread {
 public:
  template <class Work>
  explicit jthread(Work&& work) {
    work();
  }
};

// Rounds correctly, as that of libstdc++ does.
inline from_chars_result from_chars(const char* first, const char* last, double& value) {
  const auto read = fast_float::from_chars(first, last, value);
  return {read.ptr, read.ec};
}

template <class To, class From>
requires(sizeof(To) == sizeof(From) && is_trivially_copyable_v<To> && is_trivially_copyable_v<From>) To
    bit_cast(const From& from) {
  To to;
  memcpy(&to, &from, sizeof to);
  return to;
}

namespace ranges {

template <class Test, class Projection>
constexpr auto projected(Test& test, Projection& projection) {
  return [&](auto&& item) -> bool { return std::invoke(test, std::invoke(projection, item)); };
}
template <class Order, class Projection>
constexpr auto ordered(Order& order, Projection& projection) {
  return [&](auto&& a, auto&& b) -> bool {
    return std::invoke(order, std::invoke(projection, a), std::invoke(projection, b));
  };
}

template <class Range, class Value, class Projection = identity>
constexpr auto find(Range&& range, const Value& value, Projection projection = {}) {
  return std::find_if(std::begin(range), std::end(range),
                      [&](auto&& item) -> bool { return std::invoke(projection, item) == value; });
}
template <class Range, class Test, class Projection = identity>
constexpr auto find_if(Range&& range, Test test, Projection projection = {}) {
  return std::find_if(std::begin(range), std::end(range), projected(test, projection));
}
template <class Range, class Test, class Projection = identity>
constexpr bool any_of(Range&& range, Test test, Projection projection = {}) {
  return std::any_of(std::begin(range), std::end(range), projected(test, projection));
}
template <class Range, class Test, class Projection = identity>
constexpr bool all_of(Range&& range, Test test, Projection projection = {}) {
  return std::all_of(std::begin(range), std::end(range), projected(test, projection));
}
template <class Range, class Test, class Projection = identity>
constexpr bool none_of(Range&& range, Test test, Projection projection = {}) {
  return std::none_of(std::begin(range), std::end(range), projected(test, projection));
}
template <class Range, class Value, class Projection = identity>
constexpr auto count(Range&& range, const Value& value, Projection projection = {}) {
  return std::count_if(std::begin(range), std::end(range),
                       [&](auto&& item) -> bool { return std::invoke(projection, item) == value; });
}
template <class Range, class Test, class Projection = identity>
constexpr auto count_if(Range&& range, Test test, Projection projection = {}) {
  return std::count_if(std::begin(range), std::end(range), projected(test, projection));
}
template <class Range, class Order = std::less<>, class Projection = identity>
constexpr void sort(Range&& range, Order order = {}, Projection projection = {}) {
  std::sort(std::begin(range), std::end(range), ordered(order, projection));
}
template <class Range, class Order = std::less<>, class Projection = identity>
constexpr void stable_sort(Range&& range, Order order = {}, Projection projection = {}) {
  std::stable_sort(std::begin(range), std::end(range), ordered(order, projection));
}
template <class Range, class Order = std::less<>, class Projection = identity>
constexpr auto min_element(Range&& range, Order order = {}, Projection projection = {}) {
  return std::min_element(std::begin(range), std::end(range), ordered(order, projection));
}
template <class Range, class Order = std::less<>, class Projection = identity>
constexpr auto max_element(Range&& range, Order order = {}, Projection projection = {}) {
  return std::max_element(std::begin(range), std::end(range), ordered(order, projection));
}
template <class Range, class Value, class Order = std::less<>, class Projection = identity>
constexpr auto lower_bound(Range&& range, const Value& value, Order order = {}, Projection projection = {}) {
  return std::lower_bound(std::begin(range), std::end(range), value,
                          [&](auto&& item, const Value& v) -> bool {
                            return std::invoke(order, std::invoke(projection, item), v);
                          });
}
template <class Range, class Value, class Order = std::less<>, class Projection = identity>
constexpr auto upper_bound(Range&& range, const Value& value, Order order = {}, Projection projection = {}) {
  return std::upper_bound(std::begin(range), std::end(range), value,
                          [&](const Value& v, auto&& item) -> bool {
                            return std::invoke(order, v, std::invoke(projection, item));
                          });
}
template <class Range, class Out, class Test>
constexpr void copy_if(Range&& range, Out out, Test test) {
  std::copy_if(std::begin(range), std::end(range), out, std::ref(test));
}
template <class Range, class Out, class Change>
constexpr void transform(Range&& range, Out out, Change change) {
  std::transform(std::begin(range), std::end(range), out, std::ref(change));
}
template <class Range>
constexpr void reverse(Range&& range) {
  std::reverse(std::begin(range), std::end(range));
}
template <class Range, class Test, class Value>
constexpr void replace_if(Range&& range, Test test, const Value& value) {
  std::replace_if(std::begin(range), std::end(range), std::ref(test), value);
}

}  // namespace ranges
}  // namespace std
