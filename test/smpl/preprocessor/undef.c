#undef OLD
#undef NEW

int x;
