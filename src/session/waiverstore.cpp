// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/waiverstore.h"

#include "core/atomicfile.h"
#include "report/jsonfields.h"
#include "session/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>

#include <functional>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::WaiverStore)
};

constexpr qint64 largest = 16LL * 1024 * 1024;
constexpr int patience = 500; ///< ms; a change takes a few
constexpr QLatin1StringView schema{"ack-waivers/1"};

tl::unexpected<Error> problem(const QString& path, const QString& why)
{
    //: %1 is the path of waivers.json, %2 the reason
    return failure(ErrorKind::File,
                   Tr::tr("The waivers in %1 cannot be used: %2").arg(QDir::toNativeSeparators(path), why));
}

QString leftAsIs(const QString& place)
{
    return Tr::tr("it is damaged at %1; it was left as it is. Repair it, or move it away to start without waivers.")
        .arg(place);
}

Result<QJsonObject> readRoot(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return problem(path, file.errorString());
    const QByteArray text = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError || text.size() > largest)
        return problem(path, text.size() > largest ? Tr::tr("it is too large.") : file.errorString());
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (!document.isObject())
        return problem(path, leftAsIs(Tr::tr("byte %1").arg(parsing.offset)));
    const QString given = document.object().value("schema"_L1).toString();
    if (given.startsWith("ack-waivers/"_L1) && given != schema)
        return problem(path, Tr::tr("it is of a later version (%1).").arg(given.left(40)));
    if (given != schema)
        return problem(path, leftAsIs(u"schema"_s));
    return document.object();
}

Waiver waiverFrom(const JsonFields& fields)
{
    Waiver waiver{.cluster = ClusterId(fields.text("cluster_id"_L1)),
                  .reason = fields.text("reason"_L1),
                  .author = fields.text("author"_L1)};
    if (!isWellFormed(waiver.cluster))
        fields.reject("cluster_id"_L1);
    if (waiver.reason.trimmed().isEmpty())
        fields.reject("reason"_L1);
    // A forgotten date must not become a waiver without end.
    const QString expires = fields.text("expires"_L1);
    waiver.expires = QDate::fromString(expires, Qt::ISODate);
    if (!fields.raw().contains("expires"_L1) || (fields.has("expires"_L1) && !waiver.expires.isValid()))
        fields.reject("expires"_L1);
    return waiver;
}

Result<QList<Waiver>> waiversOf(const QJsonObject& root, const QString& path)
{
    QString damage;
    QList<Waiver> waivers;
    const JsonFields fields(root, {}, damage);
    if (!root.isEmpty() && !fields.has("waivers"_L1))
        fields.reject("waivers"_L1);
    for (const JsonFields& entry : fields.objects("waivers"_L1))
        waivers.append(waiverFrom(entry));
    if (!damage.isEmpty())
        return problem(path, leftAsIs(damage));
    return waivers;
}

/// Members of a later version of the program stay.
QJsonObject objectOf(const Waiver& waiver, QJsonObject object)
{
    object["cluster_id"_L1] = waiver.cluster.text();
    object["reason"_L1] = waiver.reason;
    object["author"_L1] = waiver.author;
    object["expires"_L1] =
        waiver.expires.isValid() ? QJsonValue(waiver.expires.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    return object;
}

using Change = std::function<void(QJsonArray&)>;

Result<QList<Waiver>> modify(const QString& dataDir, const QString& path, const Change& change)
{
    if (const Status made = makeOwnFolder(dataDir); !made)
        return failure(made.error());
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(patience))
        return problem(path, lock.error() == QLockFile::LockFailedError
                                 ? Tr::tr("another program is writing it; try again.")
                                 : Tr::tr("the folder cannot be written to."));
    QFile::setPermissions(lock.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Result<QJsonObject> root = readRoot(path);
    if (!root)
        return failure(root.error());
    if (const auto readable = waiversOf(*root, path); !readable)
        return readable;
    QJsonArray array = root->value("waivers"_L1).toArray();
    change(array);
    root->insert("schema"_L1, QString(schema));
    root->insert("waivers"_L1, array);
    if (const Status written = writeAtomically(path, QJsonDocument(*root).toJson()); !written)
        return failure(written.error());
    return waiversOf(*root, path);
}

qsizetype placeOf(const QJsonArray& array, const ClusterId& cluster)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).toObject().value("cluster_id"_L1).toString() == cluster.text())
            return i;
    }
    return -1;
}

} // namespace

WaiverStore::WaiverStore(QString dataDir) : m_dataDir(std::move(dataDir)) {}

QString WaiverStore::path() const
{
    return QDir(m_dataDir).filePath(u"waivers.json"_s);
}

Result<QList<Waiver>> WaiverStore::read() const
{
    const Result<QJsonObject> root = readRoot(path());
    return root ? waiversOf(*root, path()) : failure(root.error());
}

Result<QList<Waiver>> WaiverStore::put(const QList<Waiver>& waivers) const
{
    return modify(m_dataDir, path(), [&waivers](QJsonArray& array) {
        for (const Waiver& waiver : waivers) {
            const qsizetype place = placeOf(array, waiver.cluster);
            if (place < 0)
                array.append(objectOf(waiver, {}));
            else
                array.replace(place, objectOf(waiver, array.at(place).toObject()));
        }
    });
}

Result<QList<Waiver>> WaiverStore::remove(const QList<ClusterId>& clusters) const
{
    return modify(m_dataDir, path(), [&clusters](QJsonArray& array) {
        for (const ClusterId& cluster : clusters) {
            for (qsizetype place = placeOf(array, cluster); place >= 0; place = placeOf(array, cluster))
                array.removeAt(place);
        }
    });
}

} // namespace Ack
