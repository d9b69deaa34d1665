struct conf a = { 1, 2 };
struct old b = { 1, 2 };
struct old c = { 1, 3 };
