int table[3];
int other[3];
