// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/profileindex.h"

#include "await.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryDir>

#include <thread>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

Profile profile(const QString& id, const QString& label)
{
    return {.id = ProfileId(id),
            .label = label,
            .keyTail = u"ke01"_s,
            .role = RoleToAssume{.arn = u"acs:ram::1234567890123456:role/auditor"_s,
                                 .sessionName = u"audit"_s,
                                 .externalId = u"e-1"_s,
                                 .durationSeconds = 900},
            .endpoint = u"https://cs.example"_s,
            .regions = {u"cn-hangzhou"_s, u"eu-central-1"_s},
            .secretExpected = true,
            .createdAt = QDateTime(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC),
            .lastUsedAt = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC)};
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto ForOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class TestProfileIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_data = m_dir->filePath(u"new/data"_s);
        QVERIFY(QDir().mkpath(m_dir->filePath(u"new"_s)));
    }

    void isEmptyWithoutAFile()
    {
        const ProfileIndex index(m_data);
        const Result<QList<Profile>> profiles = index.read();
        ACK_VERIFY_OK(profiles);
        QVERIFY(profiles->isEmpty());
        QVERIFY(!QDir(m_data).exists()); // reading creates nothing
    }

    void keepsEveryField()
    {
        const ProfileIndex index(m_data);
        const Profile first = profile(u"id-1"_s, u"生产"_s);
        Profile second = profile(u"id-2"_s, u"test"_s);
        second.role.reset();
        ACK_VERIFY_OK(index.put(first));
        ACK_VERIFY_OK(index.put(second));
        const Result<QList<Profile>> profiles = ProfileIndex(m_data).read();
        ACK_VERIFY_OK(profiles);
        QCOMPARE(*profiles, (QList<Profile>{first, second}));
        QCOMPARE(QFile::permissions(index.path()) & ForOthers, QFile::Permissions());
        QCOMPARE(QFile::permissions(m_data) & ForOthers, QFile::Permissions());
        QCOMPARE(QDir(m_data).entryList(QDir::Files | QDir::Hidden), QStringList{u"profiles.json"_s});
        ACK_VERIFY_OK(index.remove(first.id));
        QCOMPARE(*index.read(), QList<Profile>{second});
    }

    void keepsWhatItDoesNotKnow()
    {
        QVERIFY(QDir().mkpath(m_data));
        const ProfileIndex index(m_data);
        writeFile(index.path(), "{\"schema\":\"ack-profiles/7\",\"future\":[1],\"profiles\":[7,{\"label\":\"no id\"},"
                                "{\"id\":\"id-1\",\"label\":\"prod\",\"colour\":\"red\",\"regions\":{}}]}");
        QCOMPARE(index.read()->size(), 1);
        ACK_VERIFY_OK(index.put(profile(u"id-1"_s, u"prod"_s)));
        const QJsonObject root = QJsonDocument::fromJson(contentOf(index.path())).object();
        QCOMPARE(root["future"_L1].toArray().size(), 1);
        QCOMPARE(root["profiles"_L1].toArray().size(), 3);
        QCOMPARE(root["profiles"_L1].toArray().at(2)["colour"_L1].toString(), u"red"_s);
        QCOMPARE(root["profiles"_L1].toArray().at(2)["key_tail"_L1].toString(), u"ke01"_s);
    }

    void refusesACorruptFileAndLeavesIt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"profiles\":[{\"id\":\"id-1\"");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no list") << QByteArray("{\"profiles\":{}}");
        QTest::newRow("not JSON") << QByteArray("label=prod\n");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
        QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ');
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void refusesACorruptFileAndLeavesIt()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(m_data));
        const ProfileIndex index(m_data);
        writeFile(index.path(), content);
        const Result<QList<Profile>> read = index.read();
        ACK_COMPARE_KIND(read, ErrorKind::File);
        QVERIFY2(read.error().message.contains(index.path()), qPrintable(read.error().message));
        ACK_COMPARE_KIND(index.put(profile(u"id-1"_s, u"prod"_s)), ErrorKind::File);
        ACK_COMPARE_KIND(index.remove(ProfileId(u"id-1"_s)), ErrorKind::File);
        QCOMPARE(contentOf(index.path()), content);
    }

    void readsAFileThatAnEditorMarked()
    {
        QVERIFY(QDir().mkpath(m_data));
        const ProfileIndex index(m_data);
        writeFile(index.path(), "\xef\xbb\xbf{\"profiles\":[{\"id\":\"id-1\",\"label\":\"prod\"}]}");
        QCOMPARE(index.read()->size(), 1);
    }

    void keepsLabelsUnique()
    {
        const ProfileIndex index(m_data);
        ACK_VERIFY_OK(index.put(profile(u"id-1"_s, u"Prod"_s)));
        ACK_COMPARE_KIND(index.put(profile(u"id-2"_s, u"prod"_s)), ErrorKind::Usage);
        ACK_VERIFY_OK(index.put(profile(u"id-1"_s, u"PROD"_s)));
        QCOMPARE(index.read()->constFirst().label, u"PROD"_s);
    }

    void replacesOnlyWhatIsThere()
    {
        const ProfileIndex index(m_data);
        ACK_COMPARE_KIND(index.replace(profile(u"id-1"_s, u"prod"_s)), ErrorKind::NotFound);
        ACK_VERIFY_OK(index.put(profile(u"id-1"_s, u"prod"_s)));
        ACK_VERIFY_OK(index.replace(profile(u"id-1"_s, u"new"_s)));
        QCOMPARE(index.read()->constFirst().label, u"new"_s);
    }

    void saysThatAnotherProgramIsWriting()
    {
        const ProfileIndex index(m_data);
        QVERIFY(QDir().mkpath(m_data));
        QLockFile lock(index.path() + ".lock"_L1);
        QVERIFY(lock.lock());
        const Result<QList<Profile>> put = index.put(profile(u"id-1"_s, u"prod"_s));
        ACK_COMPARE_KIND(put, ErrorKind::File);
        QVERIFY(ProfileIndex::isBusy(put.error()));
        lock.unlock();
        ACK_VERIFY_OK(index.put(profile(u"id-1"_s, u"prod"_s)));
    }

    void reportsAFolderThatCannotBe()
    {
        writeFile(m_data, "a file in the way");
        const Result<QList<Profile>> put = ProfileIndex(m_data).put(profile(u"id-1"_s, u"prod"_s));
        ACK_COMPARE_KIND(put, ErrorKind::File);
        QVERIFY(!ProfileIndex::isBusy(put.error()));
        QCOMPARE(contentOf(m_data), QByteArray("a file in the way"));
    }

    void losesNothingWhenSeveralWrite()
    {
        constexpr int Writers = 4;
        constexpr int Each = 10;
        std::vector<std::thread> writers;
        for (int writer = 0; writer < Writers; ++writer) {
            writers.emplace_back([this, writer] {
                const ProfileIndex index(m_data);
                for (int i = 0; i < Each; ++i) {
                    const QString name = u"%1-%2"_s.arg(writer).arg(i);
                    Result<QList<Profile>> put = index.put(profile(name, name));
                    while (!put && ProfileIndex::isBusy(put.error()))
                        put = index.put(profile(name, name));
                }
            });
        }
        for (std::thread& writer : writers)
            writer.join();
        QCOMPARE(ProfileIndex(m_data).read()->size(), Writers * Each);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_data;
};

QTEST_GUILESS_MAIN(TestProfileIndex)
#include "tst_profileindex.moc"
