// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// Stands in for the aliyun CLI on Windows: its arguments, each ended by NUL, then END.
#include <fcntl.h>
#include <io.h>
#include <stdio.h>

int main(int count, char** arguments)
{
    _setmode(1, _O_BINARY);
    for (int i = 1; i < count; ++i) {
        fputs(arguments[i], stdout);
        fputc(0, stdout);
    }
    fputs("END", stdout);
    fputc(0, stdout);
    return 0;
}
