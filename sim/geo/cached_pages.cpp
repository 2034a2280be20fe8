#include "sim/geo/cached_pages.h"

#include <unistd.h>

#include <algorithm>

#include "sim/base/hash.h"

namespace searoom {
namespace {

constexpr std::size_t checksum_length = 32;  // of content_hash

std::size_t pages_of(std::uint64_t length) {
  return static_cast<std::size_t>((length + CachedPages::page_bytes - 1) / CachedPages::page_bytes);
}

}  // namespace

OpenFile::~OpenFile() {
  if (descriptor_ >= 0) close(descriptor_);
}

bool OpenFile::read(std::uint64_t from, std::size_t count, char* into) const {
  std::size_t done = 0;
  while (done < count) {
    const ssize_t n = pread(descriptor_, into + done, count - done, static_cast<off_t>(from + done));
    if (n <= 0) return false;
    done += static_cast<std::size_t>(n);
  }
  return true;
}

std::string CachedPages::after(std::string_view head, std::string_view payload) {
  std::string checksums;
  for (std::size_t at = 0; at < payload.size(); at += page_bytes)
    checksums += content_hash(payload.substr(at, page_bytes));
  std::string bytes = checksums + content_hash(std::string(head) + checksums);
  bytes += payload;
  return bytes;
}

std::unique_ptr<CachedPages> CachedPages::in(OpenFile file, std::uint64_t size, std::string_view head,
                                             std::uint64_t length) {
  const std::size_t pages = pages_of(length), table = pages * checksum_length;
  const std::uint64_t first = head.size() + table + checksum_length;
  if (size < first || size - first != length) return nullptr;
  std::string bytes(first, '\0');
  if (!file.read(0, bytes.size(), bytes.data())) return nullptr;
  const std::string_view all = bytes;
  if (!all.starts_with(head)) return nullptr;
  if (content_hash(all.substr(0, head.size() + table)) != all.substr(head.size() + table)) return nullptr;
  std::vector<std::string> checksums;
  for (std::size_t page = 0; page < pages; ++page)
    checksums.emplace_back(all.substr(head.size() + page * checksum_length, checksum_length));
  return std::unique_ptr<CachedPages>(new CachedPages(std::move(file), first, length, std::move(checksums)));
}

CachedPages::CachedPages(OpenFile file, std::uint64_t first, std::uint64_t length,
                         std::vector<std::string> checksums)
    : file_(std::move(file)), first_(first), length_(length), checksums_(std::move(checksums)) {}

std::size_t CachedPages::size_of(std::size_t page) const {
  return static_cast<std::size_t>(std::min<std::uint64_t>(page_bytes, length_ - page * page_bytes));
}

bool CachedPages::read(std::size_t page, char* into) const {
  const std::size_t size = size_of(page);
  return file_.read(first_ + page * page_bytes, size, into) &&
         content_hash(std::string_view(into, size)) == checksums_[page];
}

}  // namespace searoom
