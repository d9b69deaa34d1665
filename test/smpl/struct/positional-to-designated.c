struct point origin = { 0, 1 };
struct point other = { 3, N };
