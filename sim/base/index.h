// An index that knows what it counts: an Index<Place> is an entry of Scenario::places or of a list beside it,
// or none. It subscripts nothing else, is no number, and does not compare with an index of other things.
#pragma once

#include <cassert>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace searoom {

// As wide as it is, and -1 for none, so that it can be a column and lie in checkpoints as it is.
template <class Of>
class Index {
 public:
  constexpr Index() = default;  // none
  constexpr explicit Index(std::size_t at) : at_(static_cast<std::int32_t>(at)) {}

  constexpr explicit operator bool() const { return at_ >= 0; }
  // Of one that is not none.
  constexpr std::size_t at() const {
    assert(at_ >= 0);
    return static_cast<std::size_t>(at_);
  }
  // None is before all others.
  constexpr auto operator<=>(const Index&) const = default;

 private:
  std::int32_t at_ = -1;
};

// The number that somebody gives to what is its own, from 1, as a desk does to its contacts; or none.
template <class Of>
class Number {
 public:
  constexpr Number() = default;  // none
  constexpr explicit Number(std::uint32_t number) : number_(number) {}

  constexpr explicit operator bool() const { return number_ != 0; }
  constexpr std::uint32_t value() const { return number_; }  // 0: none
  constexpr auto operator<=>(const Number&) const = default;

 private:
  std::uint32_t number_ = 0;
};

// All indices of a list, in order.
template <class Of>
class Indices {
 public:
  class Iterator {
   public:
    constexpr explicit Iterator(std::size_t at) : at_(at) {}
    constexpr Index<Of> operator*() const { return Index<Of>(at_); }
    constexpr Iterator& operator++() {
      ++at_;
      return *this;
    }
    constexpr bool operator==(const Iterator&) const = default;

   private:
    std::size_t at_;
  };

  constexpr explicit Indices(std::size_t size) : size_(size) {}
  constexpr Iterator begin() const { return Iterator(0); }
  constexpr Iterator end() const { return Iterator(size_); }

 private:
  std::size_t size_;
};

// One T for each of what Index<Of> counts, in that order: By<Place> is the list of places itself,
// By<Place, int> something of each place.
template <class Of, class T = Of>
class By : public std::vector<T> {
 public:
  using std::vector<T>::vector;
  By(std::vector<T> list) : std::vector<T>(std::move(list)) {}
  T& operator[](Index<Of> i) { return std::vector<T>::operator[](i.at()); }
  const T& operator[](Index<Of> i) const { return std::vector<T>::operator[](i.at()); }

  Indices<Of> indices() const { return Indices<Of>(this->size()); }
};

}  // namespace searoom
