MAKE(all, 1, 2);
static MAKE(other, 3);
