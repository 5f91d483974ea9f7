// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Ack {

namespace {

/// A write that the compiler may not leave out.
void overwrite(volatile char* data, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        data[i] = 0;
}

} // namespace

struct Secret::Buffer
{
    explicit Buffer(QByteArrayView view) : bytes(view.begin(), view.end()) {}
    ~Buffer() { overwrite(bytes.data(), bytes.size()); }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;

    std::vector<char> bytes;
};

Secret::Secret(QByteArrayView bytes) : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes)) {}

QByteArrayView Secret::bytes() const
{
    if (!m_buffer)
        return {};
    return QByteArrayView(m_buffer->bytes.data(), static_cast<qsizetype>(m_buffer->bytes.size()));
}

void wipe(QByteArray& text)
{
    if (!text.isEmpty() && text.isDetached())
        overwrite(text.data(), static_cast<std::size_t>(text.size()));
    text.clear();
}

void wipe(QString& text)
{
    if (!text.isEmpty() && text.isDetached())
        overwrite(reinterpret_cast<volatile char*>(text.data()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace Ack
