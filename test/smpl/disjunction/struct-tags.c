struct a one;
struct b two;
struct d three;
