# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack` in the build folder writes headroom_VERSION_ARCHITECTURE.deb. One package, no components.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME headroom)
set(CPACK_PACKAGE_VENDOR "Headroom maintainers")
set(CPACK_PACKAGE_CONTACT "Headroom maintainers <maintainers@headroom.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for planning AI infrastructure")
set(CPACK_PACKAGE_DESCRIPTION
"Headroom plans where AI and media workloads run: own racks, colocation,
cloud, a model behind an API, or a mix. Racks are drawn, servers and
accelerators are dragged into them, and memory, throughput, latency,
power, energy, cost and break-even follow while the mouse moves.
.
Every number explains itself, from formula to source and date. Plans are
single files, reports are PDF, and headroom-cli answers the same questions
without a display.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY headroom)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEB_COMPONENT_INSTALL OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# A revision: our own CHANGELOG is not in Debian's form, as it would have to be without one.
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# Linked libraries are found by dpkg-shlibdeps; these two are loaded while the program runs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-roboto-unhinted, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

include(CPack)
