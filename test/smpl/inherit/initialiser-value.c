struct s x = { 1, 2 };
struct s z = { 1, 2 };
struct s w = { 1, 3 };
