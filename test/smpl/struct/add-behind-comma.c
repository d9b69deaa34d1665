struct ops one = { .open = f };
struct ops two = { .open = f, .close = g, };
