struct p v = { 1, 2, 3, 4 };
struct p v = { 1, 2, 3 };
struct p v = { 1, 2 };
