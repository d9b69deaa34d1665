struct ops one = { .owner = THIS_MODULE, .open = f };
struct ops two = { .open = f, .owner = THIS_MODULE, };
