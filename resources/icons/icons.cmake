# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0

# ack_add_icons(target): the icon set as resources ":/ack/icons/NAME.svg" of that target.
function(ack_add_icons target)
    set(folder "${PROJECT_SOURCE_DIR}/resources/icons")
    file(GLOB icons CONFIGURE_DEPENDS "${folder}/*.svg" "${folder}/application/*.svg")
    qt_add_resources(${target} icons PREFIX "/ack/icons" BASE "${folder}" FILES ${icons} OPTIONS --format-version 1)
endfunction()
