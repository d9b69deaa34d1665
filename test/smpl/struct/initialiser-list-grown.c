struct s a = { .b = 1, .c = 2 };
struct s b = { 1, 2 };
struct t c = { 1, 2 };
