# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DCOMPILER=… -DSOURCE=… -DROOT=… -P expect_refusal.cmake: passes when the compiler refuses SOURCE for the reason that the
# file itself names ("// Reason: regular expression"); a file without a reason must compile.
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${COMPILER} -std=c++20 -Wall -Wextra -Werror=unused-result -fsyntax-only
            -I${ROOT} ${SOURCE}
    RESULT_VARIABLE status
    ERROR_VARIABLE said
    OUTPUT_QUIET)
file(STRINGS ${SOURCE} reason REGEX "^// Reason: ")
string(REGEX REPLACE "^// Reason: " "" reason "${reason}")
get_filename_component(name ${SOURCE} NAME)
# Semicolons would make a list of the compiler's words.
string(REPLACE ";" "," said "${said}")
string(REGEX MATCH "[^\n]*error: [^\n]*" first "${said}")
string(SUBSTRING "${first}" 0 400 shown)
if(reason STREQUAL "")
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${name} must compile, but: ${shown}")
    endif()
elseif(status EQUAL 0)
    message(FATAL_ERROR "${name} compiles, but must not")
elseif(NOT first MATCHES "${name}:[0-9]+:[0-9]+: error: ")
    message(FATAL_ERROR "${name} is refused elsewhere than in itself: ${shown}")
elseif(NOT first MATCHES "${reason}")
    message(FATAL_ERROR "${name} is refused for another reason than \"${reason}\": ${shown}")
endif()
