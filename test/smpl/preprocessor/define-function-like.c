#define BIGGER(x, y) ((x) > (y) ? (x) : (y))

int z;
