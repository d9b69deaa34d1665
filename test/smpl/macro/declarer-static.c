DECLARE_X(a);
static DECLARE_X(c);
