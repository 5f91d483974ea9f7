# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
# Tests of the table of clusters and what stands around it.
foreach(test IN ITEMS tst_clusterpane tst_clusterpane_copy tst_clusterpane_views tst_tableaccess)
    ack_add_test(${test} LINK Ack::Ui Ack::Resources)
    target_include_directories(${test} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
endforeach()
ack_add_test(tst_jsontree LINK Ack::UiDetails)
