#undef DEBUG
#undef OTHER
#define DEBUG 1
