struct ops a = { .old = a_old };
struct ops b = { .x = 1, .old = b_old };
