// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/difference.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Difference)
};

} // namespace

QString changeKey(Change change)
{
    switch (change) {
    case Change::BecameNonCompliant:
        return u"became_non_compliant"_s;
    case Change::BecameUnknown:
        return u"became_unknown"_s;
    case Change::NoLongerReadable:
        return u"no_longer_readable"_s;
    case Change::New:
        return u"new"_s;
    case Change::Gone:
        return u"gone"_s;
    case Change::ReadableAgain:
        return u"readable_again"_s;
    case Change::BecameCompliant:
        return u"became_compliant"_s;
    case Change::Changed:
        return u"changed"_s;
    }
    Q_UNREACHABLE();
}

QString changeWord(Change change)
{
    switch (change) {
    case Change::BecameNonCompliant:
        return Tr::tr("Became non-compliant");
    case Change::BecameUnknown:
        return Tr::tr("Became unknown");
    case Change::NoLongerReadable:
        return Tr::tr("No longer readable");
    case Change::New:
        return Tr::tr("New");
    case Change::Gone:
        return Tr::tr("Gone");
    case Change::ReadableAgain:
        return Tr::tr("Readable again");
    case Change::BecameCompliant:
        return Tr::tr("Became compliant");
    case Change::Changed:
        return Tr::tr("Changed otherwise");
    }
    Q_UNREACHABLE();
}

QString unreadCauseKey(UnreadCause cause)
{
    switch (cause) {
    case UnreadCause::None:
        return {};
    case UnreadCause::ClusterNotRead:
        return u"cluster_not_read"_s;
    case UnreadCause::RegionNotRead:
        return u"region_not_read"_s;
    case UnreadCause::RegionNotScanned:
        return u"region_not_scanned"_s;
    case UnreadCause::ListNotVerifiable:
        return u"list_not_verifiable"_s;
    }
    Q_UNREACHABLE();
}

QString unreadCauseWord(UnreadCause cause)
{
    switch (cause) {
    case UnreadCause::None:
        return {};
    case UnreadCause::ClusterNotRead:
        return Tr::tr("the cluster could not be read");
    case UnreadCause::RegionNotRead:
        return Tr::tr("the region was not read completely");
    case UnreadCause::RegionNotScanned:
        return Tr::tr("the region was not scanned");
    case UnreadCause::ListNotVerifiable:
        return Tr::tr("the list of the region cannot be proved complete");
    }
    Q_UNREACHABLE();
}

} // namespace Ack
