# SPDX-License-Identifier: GPL-3.0-or-later
# Tests over what desktops read. A missing validator is a missing test, not a failure: packaging/test installs them.
find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
if(DESKTOP_FILE_VALIDATE)
    add_test(NAME packaging.desktop_entry COMMAND ${DESKTOP_FILE_VALIDATE} ${linux}/headroom.desktop)
endif()

find_program(APPSTREAMCLI appstreamcli)
if(APPSTREAMCLI)
    add_test(NAME packaging.metainfo
        COMMAND ${APPSTREAMCLI} validate --no-net ${linux}/headroom.metainfo.xml)
endif()

foreach(script .ci/run packaging/run packaging/test packaging/check-package packaging/screenshots packaging/lib.sh)
    add_test(NAME packaging.script_syntax.${script} COMMAND bash -n ${PROJECT_SOURCE_DIR}/${script})
endforeach()

# README.md shows people the same packages, with the same reasons, as the scripts install.
add_test(NAME packaging.readme_lists_dependencies
    COMMAND bash ${CMAKE_CURRENT_SOURCE_DIR}/cmake/readme_lists_dependencies ${PROJECT_SOURCE_DIR})
