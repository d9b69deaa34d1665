struct ops one = { .old = a };
struct ops two = { .old = a, .other = b };
struct ops three = { .other = b, .old = a };
