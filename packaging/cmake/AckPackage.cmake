# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0

# The Debian package and the archive beside it: cpack -G "DEB;TGZ" (packaging/deb does it all).
set(CPACK_PACKAGE_NAME "ack-audit-workbench")
set(CPACK_PACKAGE_VENDOR "ACK Audit Workbench contributors")
set(CPACK_PACKAGE_CONTACT "ACK Audit Workbench contributors <maintainers@ack-audit-workbench.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Audits Alibaba Cloud ACK clusters for ENI multiple IP mode")
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6svg6") # both loaded at run time
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-qpa-plugins, qt6-wayland, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "A desktop window and a terminal program that list the Kubernetes
clusters of every region of an Alibaba Cloud account and judge each by one
rule: its network plug-in must be Terway in ENI multiple IP mode. The evidence
of each verdict is shown, reports are exported, and a wizard writes the checked
command that creates a cluster anew with Terway. The programs only read.")
include(CPack)
