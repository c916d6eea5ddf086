#include "core/sync/joining.h"

#include <algorithm>

namespace {
Digest hashOf(const Stretch &came, const Verified &verified, quint64 seq)
{
    return seq == came.stream.head ? came.stream.hash
                                   : verified.hashes.at(std::size_t(seq - came.first()));
}
} // namespace

Joint joint(const Stretch &came, const Verified &verified, const Stream *here,
            const std::function<Digest(quint64)> &hashHere)
{
    const quint64 head = here ? here->head : 0;
    if (came.stream.head > head)
        return {Joins::Gap, head + 1, came.stream.head};
    const quint64 common = std::min(head, came.last());
    const auto agrees = [&](quint64 seq) {
        const Digest ours = seq == 0 ? Digest{} : hashHere(seq);
        return ours == hashOf(came, verified, seq);
    };
    if (!agrees(common)) {
        quint64 differs = came.stream.head; // the chains part where they differ first
        while (differs < common && agrees(differs))
            ++differs;
        return {Joins::Fork, differs, came.last()};
    }
    if (came.last() <= head)
        return {Joins::Known, 0, 0};
    return {Joins::On, head + 1, came.last()};
}
