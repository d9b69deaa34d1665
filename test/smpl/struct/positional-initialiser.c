static struct pair one = { 1, 2 };
struct triple two = { 1, 2, 3 };
