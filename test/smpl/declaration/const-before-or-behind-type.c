const int a;
int const b;
static const struct s c;
