// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// The least window program: what every Qt Widgets program needs to start. With any argument it shows a line of text,
// which needs the fonts of the machine.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    if (QApplication::arguments().size() > 1)
        window.setCentralWidget(new QLabel(QApplication::arguments().at(1), &window));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
