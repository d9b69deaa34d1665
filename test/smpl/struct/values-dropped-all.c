struct s x = { .a = 1, .b = 2 };
