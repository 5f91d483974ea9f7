# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
# History, waivers and reports of the window.
foreach(test IN ITEMS tst_auditpdf tst_history tst_waiving)
    ack_add_test(${test} LINK Ack::Ui Ack::Resources)
    target_include_directories(${test} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
endforeach()
