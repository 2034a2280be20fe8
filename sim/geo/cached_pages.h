// The bytes of a cache entry that is read by pages, each when it is first asked for: what nobody asks for is
// not read, and takes no memory.
//
// Each page is checked against the checksum that was kept of it, every time that it is read. Whatever happens
// to the file in between (cut short, written over), no other bytes come out than those that were stored:
// read() says that they are gone. A file that is replaced by another of its name goes on being read as it
// was.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace searoom {

// An open file, or none (below 0).
class OpenFile {
 public:
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
  OpenFile(OpenFile&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
  OpenFile& operator=(OpenFile&&) = delete;
  ~OpenFile();

  int descriptor() const { return descriptor_; }
  // Exactly `count` bytes from an offset; false when there are not so many.
  bool read(std::uint64_t from, std::size_t count, char* into) const;

 private:
  int descriptor_;
};

class CachedPages {
 public:
  static constexpr std::size_t page_bytes = 16384;

  // `head` is what the file must begin with, with the payload's length at its end; checksums of the pages
  // follow, a checksum of all these, and the pages. Null when the file is not so.
  static std::unique_ptr<CachedPages> in(OpenFile file, std::uint64_t size, std::string_view head,
                                         std::uint64_t length);
  // What such a file holds after its head.
  static std::string after(std::string_view head, std::string_view payload);

  std::uint64_t size() const { return length_; }
  std::size_t pages() const { return checksums_.size(); }
  std::size_t size_of(std::size_t page) const;

  // size_of(page) bytes; false when they are not what was stored.
  bool read(std::size_t page, char* into) const;

 private:
  CachedPages(OpenFile file, std::uint64_t first, std::uint64_t length, std::vector<std::string> checksums);

  OpenFile file_;
  std::uint64_t first_, length_;
  std::vector<std::string> checksums_;
};

}  // namespace searoom
