// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QtGlobal>

#include <functional>

namespace Ack::Bench {

/// The middle one; the mean of the two middle ones of an even number.
[[nodiscard]] double median(QList<double> values);

/// Milliseconds that `work` takes.
[[nodiscard]] double millisecondsOf(const std::function<void()>& work);
/// Median of `runs` such times; `prepare` runs before each and is not counted.
[[nodiscard]] double medianOf(
    int runs, const std::function<void()>& work, const std::function<void()>& prepare = [] {});

/// CPU time of this process so far, user and system, in seconds.
[[nodiscard]] double cpuSeconds();
/// Bytes that are allocated and not freed (glibc).
[[nodiscard]] qint64 heapBytes();
/// Resident memory of this process in bytes, now and at its highest.
[[nodiscard]] qint64 residentBytes();
[[nodiscard]] qint64 highestResidentBytes();

/// Keeps the compiler from leaving out the making of a value.
template <typename T>
void keep(const T& value)
{
    asm volatile("" : : "r"(&value) : "memory");
}

} // namespace Ack::Bench
