int a[] = { VAL(1), [2] = VAL(2), VAL(x) + 1 };
struct s s = { .a = VAL(3), .b = { VAL(4), &VAL(5) } };
int b[VAL(6)];
int f(int x[VAL(7)]);
enum e { A = VAL(8) };
struct t { int c : VAL(9); int d[VAL(10)]; };
