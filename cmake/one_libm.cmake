# One mathematics library for every machine. glibc takes other code for exp, sin, pow and their like where the
# processor has FMA, and the last bits differ: so would the same seed between two machines. What is not exact by
# IEEE 754 therefore comes from musl, whose objects use no FMA on x86-64, out of Debian's musl-dev. An object on
# the link line wins over any library, and the linker exports it to the shared libraries that call it
# (GeographicLib). tests/one_libm fails when a program takes any other function from glibc's.
#
# Gives the variables ONE_LIBM, an object to link with, and ONE_LIBM_OPTIONS, which keep the compiler from working
# these functions out by itself, with its own last bits.
include(${CMAKE_CURRENT_LIST_DIR}/inexact_functions.cmake)
set(members ${INEXACT_FUNCTIONS} __cos __expo2 __math_divzero __math_invalid __math_oflow __math_uflow __math_xflow
    __rem_pio2 __rem_pio2_large __sin __tan exp_data lgamma_r log2_data log_data pow_data signgam)
list(REMOVE_ITEM members erfc)  # it is in erf
list(TRANSFORM members APPEND .lo)

find_file(MUSL_ARCHIVE libc.a PATHS /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}-musl /usr/lib/${CMAKE_SYSTEM_PROCESSOR}-linux-musl
          NO_DEFAULT_PATH REQUIRED DOC "The C library of Debian's musl-dev")
if(NOT CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  message(WARNING "musl's objects for ${CMAKE_SYSTEM_PROCESSOR} may use fused multiply-add: the last bits may differ from x86-64")
endif()

set(folder ${CMAKE_BINARY_DIR}/one_libm)
set(ONE_LIBM ${folder}/one_libm.o)
if(${MUSL_ARCHIVE} IS_NEWER_THAN ${ONE_LIBM} OR ${CMAKE_CURRENT_LIST_FILE} IS_NEWER_THAN ${ONE_LIBM}
   OR ${CMAKE_CURRENT_LIST_DIR}/inexact_functions.cmake IS_NEWER_THAN ${ONE_LIBM})  # or none yet
  file(MAKE_DIRECTORY ${folder})
  execute_process(COMMAND ${CMAKE_AR} x ${MUSL_ARCHIVE} ${members} WORKING_DIRECTORY ${folder} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_LINKER} -r -o all.o ${members} WORKING_DIRECTORY ${folder} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_OBJCOPY} --localize-hidden all.o ${ONE_LIBM} WORKING_DIRECTORY ${folder} COMMAND_ERROR_IS_FATAL ANY)
endif()

list(TRANSFORM INEXACT_FUNCTIONS PREPEND -fno-builtin- OUTPUT_VARIABLE ONE_LIBM_OPTIONS)
