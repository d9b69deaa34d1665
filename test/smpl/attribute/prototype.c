__attribute__((const)) int square(int x);
int cube(int x) __attribute__((const));
int root(int x) __attribute__((pure));
