struct ops a = { .open = f, .close = g };
struct ops b = { .close = g, .open = f };
