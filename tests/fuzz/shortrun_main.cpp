// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// shortrun FOLDER SECONDS   runs a fuzz target without libFuzzer: over every seed in the folder, then over seeds that
// are cut, doubled and changed in places, always the same ones in the same order. A crash or a broken promise ends it.

#include "fuzzing.h"

#include <QByteArrayList>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Random = std::mt19937;

qsizetype below(Random& random, qsizetype bound)
{
    return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(0, bound - 1))(random);
}

QByteArrayList seedsIn(const QString& folder)
{
    QByteArrayList seeds;
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    std::ranges::sort(seeds); // a folder has no order
    return seeds;
}

/// One change that formats made of brackets, quotes, numbers and lines are sensitive to.
void change(QByteArray& input, const QByteArrayList& seeds, Random& random)
{
    static constexpr char marks[] = "{}[]\",:\\=\n\0 09-.*%\xff";
    const qsizetype at = below(random, input.size() + 1);
    const qsizetype length = 1 + below(random, 40);
    switch (below(random, 5)) {
    case 0:
        input.remove(at, length);
        break;
    case 1:
        input.insert(at, input.mid(below(random, input.size()), length));
        break;
    case 2:
        input.insert(at, marks[below(random, sizeof marks - 1)]);
        break;
    case 3: {
        const QByteArray& other = seeds.at(below(random, seeds.size()));
        input.insert(at, other.mid(below(random, other.size()), 10 * length));
        break;
    }
    default:
        input.truncate(at);
    }
}

void run(const QByteArray& input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.constData()), std::size_t(input.size()));
}

} // namespace

int main(int argc, char** argv)
{
    const QByteArrayList seeds = argc == 3 ? seedsIn(QString::fromLocal8Bit(argv[1])) : QByteArrayList();
    const int seconds = argc == 3 ? QByteArray(argv[2]).toInt() : 0;
    Ack::Fuzz::require(!seeds.isEmpty() && seconds > 0, "a folder with seeds, and seconds");
    std::ranges::for_each(seeds, run);
    Random random(1); // NOLINT(cert-msc51-cpp): a run that fails can be repeated
    qint64 inputs = seeds.size();
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < seconds * 1000; ++inputs) {
        QByteArray input = seeds.at(below(random, seeds.size()));
        for (qsizetype changes = 1 + below(random, 4); changes > 0; --changes)
            change(input, seeds, random);
        run(input);
    }
    std::printf("%lld inputs, no finding\n", static_cast<long long>(inputs));
    return 0;
}
