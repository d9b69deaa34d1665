int a = _Alignof(int);
int b = _Alignof(struct s);
