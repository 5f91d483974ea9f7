// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/gzip.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Gzip)
};

// A member: ten bytes of header with the flag "extra field", the extra field, raw deflate data, CRC-32, size. Qt packs
// and unpacks only whole zlib streams, whose checksum a gzip file does not have: the extra field "AC" keeps it, with
// the lengths that lead from member to member.
constexpr qsizetype pieceSize = 1024 * 1024;
constexpr qsizetype extraOffset = 12;
constexpr qsizetype extraSize = 16;
constexpr qsizetype dataOffset = extraOffset + extraSize;
constexpr qsizetype trailerSize = 8;
constexpr std::array<char, 16> header{'\x1f', '\x8b', 8, 4, 0, 0, 0, 0, 0, '\xff', 16, 0, 'A', 'C', 12, 0};
constexpr qsizetype zlibHeader = 2;
constexpr qsizetype zlibTrailer = 4;
constexpr qsizetype qtHeader = 4;

quint32 crc32(const QByteArray& bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? (value >> 1) ^ 0xedb88320U : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<uchar>(c)) & 0xffU] ^ (crc >> 8);
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray memberOf(const QByteArray& piece)
{
    const QByteArray packed = qCompress(piece, 6).sliced(qtHeader);
    const QByteArray deflated = packed.sliced(zlibHeader).chopped(zlibTrailer);
    const auto size = static_cast<quint32>(piece.size());
    return QByteArray(header.data(), qsizetype(header.size())) + littleEndian(static_cast<quint32>(deflated.size())) +
           littleEndian(size) + packed.last(zlibTrailer) + deflated + littleEndian(crc32(piece)) + littleEndian(size);
}

tl::unexpected<Error> refused(const QString& why)
{
    return failure(ErrorKind::Usage, why);
}

struct Member
{
    qsizetype length = 0; ///< all its bytes
    QByteArray content;
};

Result<Member> memberAt(const QByteArray& content, qsizetype at)
{
    if (content.size() - at < dataOffset)
        return refused(Tr::tr("the compressed file is cut off"));
    const char* start = content.constData() + at;
    if (content.sliced(at, qsizetype(header.size())) != QByteArray(header.data(), qsizetype(header.size())))
        return refused(Tr::tr("it was compressed by another program; unpack it first (gunzip)"));
    const auto packed = qsizetype(qFromLittleEndian<quint32>(start + 16));
    const quint32 size = qFromLittleEndian<quint32>(start + 20);
    if (size > quint32(pieceSize) || content.size() - at < dataOffset + packed + trailerSize)
        return refused(Tr::tr("the compressed file is cut off"));
    QByteArray stream(qtHeader, '\0');
    qToBigEndian(size, stream.data());
    stream += "\x78\x9c" + content.sliced(at + dataOffset, packed) + content.sliced(at + 24, zlibTrailer);
    QByteArray piece = qUncompress(stream);
    if (piece.size() != qsizetype(size))
        return refused(Tr::tr("the compressed file is damaged"));
    return Member{dataOffset + packed + trailerSize, std::move(piece)};
}

} // namespace

bool isGzip(const QByteArray& content)
{
    return content.startsWith("\x1f\x8b");
}

Result<QByteArray> unpackGzip(const QByteArray& content, qint64 limit)
{
    QByteArray unpacked;
    for (qsizetype at = 0; at < content.size();) {
        const Result<Member> member = memberAt(content, at);
        if (!member)
            return failure(member.error());
        unpacked += member->content;
        if (unpacked.size() > limit)
            return refused(Tr::tr("it unpacks to more than %1 MiB").arg(limit / 1024 / 1024));
        at += member->length;
    }
    return unpacked;
}

Result<QByteArray> unpackGzipHead(const QByteArray& content)
{
    return memberAt(content, 0).map([](const Member& member) { return member.content; });
}

bool isWholeGzip(QIODevice& file)
{
    qint64 at = 0;
    while (at < file.size()) {
        if (!file.seek(at))
            return false;
        const QByteArray start = file.read(dataOffset);
        if (start.size() < dataOffset || !start.startsWith(QByteArray(header.data(), qsizetype(header.size()))))
            return false;
        at += dataOffset + qFromLittleEndian<quint32>(start.constData() + 16) + trailerSize;
    }
    return at == file.size() && at > 0;
}

qint64 gzipHeadRoom()
{
    return pieceSize + 4096; // deflate adds five bytes to 16 KiB at worst
}

GzipDevice::GzipDevice(QIODevice& target) : m_target(target)
{
    open(WriteOnly | Unbuffered);
}

GzipDevice::~GzipDevice() = default;

bool GzipDevice::finish()
{
    return m_piece.isEmpty() || writePiece() ? !m_failed : false;
}

qint64 GzipDevice::readData(char* /*data*/, qint64 /*size*/)
{
    return -1;
}

qint64 GzipDevice::writeData(const char* data, qint64 size)
{
    for (qint64 at = 0; at < size;) {
        const qsizetype part = std::min(qsizetype(size - at), pieceSize - m_piece.size());
        m_piece.append(data + at, part);
        at += part;
        if (m_piece.size() == pieceSize && !writePiece())
            return -1;
    }
    return m_failed ? -1 : size;
}

bool GzipDevice::writePiece()
{
    const QByteArray member = memberOf(m_piece);
    m_piece.resize(0);
    if (m_target.write(member) == member.size())
        return true;
    m_failed = true;
    setErrorString(m_target.errorString());
    return false;
}

} // namespace Ack
