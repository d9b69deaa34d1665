unsigned low;
unsigned int high;
signed step;
signed int offset;
int base;
unsigned char flags;
long limit;
