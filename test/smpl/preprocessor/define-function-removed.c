#define DOUBLE(x) twice(x)
#define SINGLE(x) once(x)
int f(int a) { return DOUBLE(a); }
