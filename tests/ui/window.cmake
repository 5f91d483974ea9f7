# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
# Tests of the window and its parts. They share sample findings with the tests of the models.
foreach(test IN ITEMS tst_accountchoices tst_auditfiles tst_clusterview tst_columnlayout tst_emptyreason tst_mainwindow
                      tst_commandpalette tst_fuzzymatch tst_mainwindow_access tst_mainwindow_baddays
                      tst_mainwindow_files tst_mainwindow_filter tst_mainwindow_speed
                      tst_mainwindow_language tst_mainwindow_speaks tst_regionchooser tst_statustext tst_windowsettings)
    ack_add_test(${test} LINK Ack::Ui Ack::Resources Ack::TestSupport)
    target_include_directories(${test} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
endforeach()
