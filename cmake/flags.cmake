# How our own sources are compiled, as a target that each of ours is linked with: searoom_flags.
add_library(searoom_flags INTERFACE)

# The same bytes on every machine: no fused multiply-add, no reordering, no processor-specific code.
set(flags -ffp-contract=off -fno-fast-math ${ONE_LIBM_OPTIONS})
# Of sources that are built together, a name at the top of one is no outer scope of another's: script/alone looks for
# such shadows, a build of the kind for those within a function.
list(APPEND flags -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion)
if(NOT CMAKE_UNITY_BUILD)
  list(APPEND flags -Wshadow)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  list(APPEND flags -Wshadow=local)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  list(APPEND flags -Wno-restrict)  # false alarms of g++ 12 (bug 105651)
endif()
if(DEV)
  list(APPEND flags -Werror)
endif()
if(SYNTAX_ONLY)
  list(APPEND flags -fsyntax-only)
endif()

# -g1: the lines of a report, without the gigabytes of a debugger. -O1: runs take a third of the time.
if(SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all)
elseif(SANITIZE_THREAD)
  set(sanitizers -fsanitize=thread)
endif()
if(FUZZ)
  list(APPEND flags -fsanitize=fuzzer-no-link)  # libFuzzer sees which branches an input takes
endif()
if(sanitizers)
  list(APPEND flags -O1 -g1 -fno-omit-frame-pointer ${sanitizers})
  target_link_options(searoom_flags INTERFACE ${sanitizers})
endif()
target_compile_options(searoom_flags INTERFACE ${flags})
target_include_directories(searoom_flags INTERFACE ${PROJECT_SOURCE_DIR})
