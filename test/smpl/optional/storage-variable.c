static struct ops a = INIT;
struct ops b = INIT;
