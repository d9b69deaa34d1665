struct ops a = { 1, 2 };
struct other b = { 1, 2 };
