// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/profileindex.h"

#include "core/atomicfile.h"
#include "credentials/profilejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QThread>

#include <functional>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ProfileIndex)
};

constexpr qint64 MaxSize = qint64(4) * 1024 * 1024;
constexpr int LockAttempts = 8;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

tl::unexpected<Error> problem(const QString& path, const QString& reason)
{
    //: %1 is the path of profiles.json, %2 the reason
    return failure(ErrorKind::File,
                   Tr::tr("The list of accounts %1 cannot be used: %2").arg(QDir::toNativeSeparators(path), reason));
}

Result<QJsonObject> readRoot(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return problem(path, file.errorString());
    QByteArray text = file.read(MaxSize + 1);
    if (file.error() != QFileDevice::NoError)
        return problem(path, file.errorString());
    if (text.size() > MaxSize)
        return problem(path, Tr::tr("it is too large."));
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject() || !document.object().value("profiles"_L1).isArray())
        return problem(path,
                       Tr::tr("it is damaged or not a list of accounts; it was left as it is. Repair it, or move it "
                              "away to start with an empty list."));
    return document.object();
}

QList<Profile> profilesOf(const QJsonObject& root)
{
    QList<Profile> profiles;
    const QJsonArray array = root.value("profiles"_L1).toArray();
    for (const auto& element : array) {
        if (const std::optional<Profile> profile = profileFromJson(element.toObject()))
            profiles << *profile;
    }
    return profiles;
}

Status makeFolder(const QString& dataDir)
{
    const QDir dir(dataDir);
    if (dir.exists())
        return {};
    if (!dir.mkpath(u"."_s))
        return problem(dataDir, Tr::tr("the folder cannot be created."));
    QFile::setPermissions(dataDir, OwnerOnly | QFileDevice::ExeOwner);
    return {};
}

Error busy(const QString& path)
{
    Error error = problem(path, Tr::tr("another program is writing it; try again.")).value();
    error.code = u"busy"_s;
    return error;
}

/// The lock for one change. Held for milliseconds only, so waiting is cut short rather than blocking a window.
Status lock(QLockFile& file, const QString& path)
{
    for (int attempt = 0; attempt < LockAttempts; ++attempt) {
        if (file.tryLock(0)) {
            QFile::setPermissions(file.fileName(), OwnerOnly);
            return {};
        }
        if (file.error() != QLockFile::LockFailedError)
            return problem(path, Tr::tr("the folder cannot be written to."));
        QThread::msleep(4);
    }
    return failure(busy(path));
}

using Change = std::function<Status(QJsonArray&)>;

Result<QList<Profile>> modify(const QString& dataDir, const QString& path, const Change& change)
{
    if (const Status made = makeFolder(dataDir); !made)
        return failure(made.error());
    QLockFile lockFile(path + ".lock"_L1);
    if (const Status locked = lock(lockFile, path); !locked)
        return failure(locked.error());
    Result<QJsonObject> root = readRoot(path);
    if (!root)
        return failure(root.error());
    QJsonArray array = root->value("profiles"_L1).toArray();
    if (const Status changed = change(array); !changed)
        return failure(changed.error());
    root->insert("schema"_L1, u"ack-profiles/1"_s);
    root->insert("profiles"_L1, array);
    if (const Status written = writeAtomically(path, QJsonDocument(*root).toJson()); !written)
        return failure(written.error());
    return profilesOf(*root);
}

QString idOf(const QJsonValue& element)
{
    return element.toObject().value("id"_L1).toString();
}

enum class Put { AddOrReplace, Replace };

Status putInto(QJsonArray& array, const Profile& profile, Put mode)
{
    qsizetype place = array.size();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        if (idOf(object) == profile.id.text())
            place = i;
        else if (object.value("label"_L1).toString().compare(profile.label, Qt::CaseInsensitive) == 0)
            return failure(ErrorKind::Usage, Tr::tr("Another account is called \"%1\" already.").arg(profile.label));
    }
    if (place == array.size() && mode == Put::Replace)
        return failure(ErrorKind::NotFound, Tr::tr("The account \"%1\" does not exist any more.").arg(profile.label));
    if (place == array.size())
        array.append(profileToJson(profile));
    else
        array.replace(place, profileToJson(profile, array.at(place).toObject()));
    return {};
}

} // namespace

ProfileIndex::ProfileIndex(QString dataDir) : m_dataDir(std::move(dataDir)) {}

QString ProfileIndex::path() const
{
    return QDir(m_dataDir).filePath(u"profiles.json"_s);
}

Result<QList<Profile>> ProfileIndex::read() const
{
    return readRoot(path()).map(profilesOf);
}

Result<QList<Profile>> ProfileIndex::put(const Profile& profile) const
{
    return modify(m_dataDir, path(),
                  [&profile](QJsonArray& array) { return putInto(array, profile, Put::AddOrReplace); });
}

Result<QList<Profile>> ProfileIndex::replace(const Profile& profile) const
{
    return modify(m_dataDir, path(), [&profile](QJsonArray& array) { return putInto(array, profile, Put::Replace); });
}

Result<QList<Profile>> ProfileIndex::remove(const ProfileId& id) const
{
    return modify(m_dataDir, path(), [&id](QJsonArray& array) -> Status {
        for (qsizetype i = array.size(); i-- > 0;) {
            if (idOf(array.at(i)) == id.text())
                array.removeAt(i);
        }
        return {};
    });
}

bool ProfileIndex::isBusy(const Error& error)
{
    return error.kind == ErrorKind::File && error.code == "busy"_L1;
}

} // namespace Ack
