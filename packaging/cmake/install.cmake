# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)

set(linux ${CMAKE_CURRENT_SOURCE_DIR}/linux)
set(application_id io.github.headroom.Headroom)

install(TARGETS headroom headroom-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/samples ${PROJECT_SOURCE_DIR}/resources/schema
    DESTINATION ${CMAKE_INSTALL_DATADIR}/headroom
    FILES_MATCHING PATTERN "*.json" PATTERN "*.headroom")

install(FILES ${linux}/headroom.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/headroom-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME headroom.xml)
install(FILES ${linux}/headroom.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
    RENAME ${application_id}.metainfo.xml)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/headroom.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/headroom.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
    RENAME application-vnd.headroom.scenario.svg)

# Debian policy 12: pages and change logs are compressed, without a time stamp so that builds repeat. The version is
# filled in first.
function(compressed source name)
    set(filled ${CMAKE_CURRENT_BINARY_DIR}/${name})
    configure_file(${source} ${filled} @ONLY)
    add_custom_command(OUTPUT ${filled}.gz
        COMMAND gzip -9nc ${filled} > ${filled}.gz
        DEPENDS ${filled}
        VERBATIM)
    set_property(DIRECTORY APPEND PROPERTY HEADROOM_COMPRESSED ${filled}.gz)
endfunction()
compressed(man/headroom.1 headroom.1)
compressed(man/headroom-cli.1 headroom-cli.1)
compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog)
compressed(linux/changelog.Debian changelog.Debian)
get_property(compressed_files DIRECTORY PROPERTY HEADROOM_COMPRESSED)
add_custom_target(packaging_documents ALL DEPENDS ${compressed_files})

set(binary ${CMAKE_CURRENT_BINARY_DIR})
install(FILES ${binary}/headroom.1.gz ${binary}/headroom-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
set(documents ${CMAKE_INSTALL_DATADIR}/doc/headroom)
# Debian keeps the GPL's text once for all packages; `copyright` points there.
install(FILES ${binary}/changelog.gz ${binary}/changelog.Debian.gz ${linux}/copyright DESTINATION ${documents})
install(FILES ${PROJECT_SOURCE_DIR}/NOTICE DESTINATION ${documents} OPTIONAL)
