// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/verdict.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QList<ReasonCode> allReasons()
{
    QList<ReasonCode> reasons;
    for (int i = 0; i <= int(ReasonCode::StrictNetwork); ++i)
        reasons.append(ReasonCode(i));
    return reasons;
}

} // namespace

class TestVerdictText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheWordsOfTheContract()
    {
        const QSet<QString> words{u"TERWAY_ENIIP"_s,
                                  u"TERWAY_ENIIP_EXCLUSIVE_POOLS"_s,
                                  u"TERWAY_ENI"_s,
                                  u"TERWAY_VPC"_s,
                                  u"FLANNEL"_s,
                                  u"OTHER_PLUGIN"_s,
                                  u"REGION_UNREADABLE"_s,
                                  u"NOT_KUBERNETES"_s,
                                  u"BEING_DELETED"_s,
                                  u"SERVERLESS"_s,
                                  u"REGISTERED"_s,
                                  u"REGISTERED_TERWAY"_s,
                                  u"EDGE"_s,
                                  u"NO_EVIDENCE"_s,
                                  u"COMPANION_ONLY"_s,
                                  u"CONFLICT"_s,
                                  u"NOT_READY"_s,
                                  u"UNREADABLE"_s,
                                  u"ADDON_INACTIVE"_s,
                                  u"STRICT_NETWORK"_s};
        QSet<QString> spoken;
        for (const ReasonCode reason : allReasons()) {
            spoken.insert(reasonKey(reason));
            QCOMPARE(reasonFromKey(reasonKey(reason)), reason);
        }
        QCOMPARE(spoken, words);
        QVERIFY(!reasonFromKey(u"flannel"_s));
    }

    void readsVerdictsBack()
    {
        for (const Verdict verdict :
             {Verdict::NonCompliant, Verdict::Unknown, Verdict::Compliant, Verdict::NotApplicable})
            QCOMPARE(verdictFromKey(verdictKey(verdict)), verdict);
        QCOMPARE(verdictKey(Verdict::NonCompliant), u"non_compliant"_s);
        QVERIFY(!verdictFromKey(u"pass"_s));
    }

    void hasOneSentencePerReason()
    {
        static const QRegularExpression sentence(u"\\A[A-Z].*\\.\\z"_s);
        QSet<QString> sentences;
        for (const ReasonCode reason : allReasons()) {
            sentences.insert(reasonSentence(reason));
            QVERIFY2(sentence.match(reasonSentence(reason)).hasMatch(), qPrintable(reasonKey(reason)));
            QVERIFY(!reasonSentence(reason).contains(u'%'));
            QCOMPARE(reasonSentenceTranslated(reason), reasonSentence(reason));
            QCOMPARE(remediationSentenceTranslated(reason), remediationSentence(reason));
        }
        QCOMPARE(sentences.size(), allReasons().size());
    }

    void tellsWhatToDoExactlyWhenSomethingIsToBeDone()
    {
        for (const ReasonCode reason :
             {ReasonCode::TerwayEni, ReasonCode::TerwayVpc, ReasonCode::Flannel, ReasonCode::OtherPlugin,
              ReasonCode::NoEvidence, ReasonCode::CompanionOnly, ReasonCode::Conflict, ReasonCode::NotReady,
              ReasonCode::Unreadable, ReasonCode::AddonInactive, ReasonCode::RegionUnreadable})
            QVERIFY2(!remediationSentence(reason).isEmpty(), qPrintable(reasonKey(reason)));
        QVERIFY(remediationSentence(ReasonCode::TerwayEniip).isEmpty());
        Judgement strict{.verdict = Verdict::NonCompliant, .reason = ReasonCode::StrictNetwork};
        QVERIFY(!remediationSentence(strict).isEmpty());
        strict.verdict = Verdict::Compliant;
        QVERIFY(remediationSentence(strict).isEmpty());
        QVERIFY(remediationSentenceTranslated(strict).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVerdictText)
#include "tst_verdicttext.moc"
