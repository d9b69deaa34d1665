short b;
short int g;
signed short q;
unsigned short z;
