# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
# The settings, and what every text of the window has to do with them.
foreach(test IN ITEMS tst_settings)
    ack_add_test(${test} LINK Ack::Ui Ack::Resources)
    target_include_directories(${test} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
endforeach()
