#define OLD 1
#undef OLD

int x;
