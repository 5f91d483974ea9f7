// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// Stands in for the aliyun CLI on Windows: RUN, the number of the run (ACK_N), its arguments, END, each ended by NUL.
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>

static void printPart(const char* part)
{
    fputs(part, stdout);
    fputc(0, stdout);
}

int main(int count, char** arguments)
{
    const char* number = getenv("ACK_N");
    _setmode(1, _O_BINARY);
    printPart("RUN");
    printPart(number ? number : "none");
    for (int i = 1; i < count; ++i)
        printPart(arguments[i]);
    printPart("END");
    return fflush(stdout) == 0 ? 0 : 1;
}
