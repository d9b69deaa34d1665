#undef OLD_A
#undef NEW_A
int a;
